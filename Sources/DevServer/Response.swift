/// What a request is answered with. Each answer ends its connection.
struct Response: Sendable {
    /// The status codes of RFC 9110 that are in use here.
    enum Status: Int, Sendable {
        case ok = 200
        case noContent = 204
        case resetContent = 205
        case found = 302
        case badRequest = 400
        case notFound = 404
        case methodNotAllowed = 405
        case misdirectedRequest = 421
        case headTooLong = 431
        case internalServerError = 500
        case serviceUnavailable = 503
    }

    let status: Status
    private(set) var headers: [(name: String, value: String)] = []
    private(set) var body: [UInt8] = []

    /// An answer without a body.
    init(_ status: Status) { self.status = status }

    /// An answer that is a file.
    /// - Parameter path: tells by its ending what the file is.
    init(_ status: Status = .ok, file path: String, _ bytes: [UInt8]) {
        self.status = status
        headers = [("Content-Type", MediaType.type(ofFile: path))]
        body = bytes
    }

    /// An answer for people who ask by hand.
    init(_ status: Status, _ text: String) {
        self.init(status, file: ".txt", Array(text.utf8))
    }

    /// The answer with another header.
    func with(_ name: String, _ value: String) -> Response {
        var response = self
        response.headers.append((name, value))
        return response
    }

    /// The answer as it is sent.
    /// - Parameter hasBody: whether the body is sent, too, and not only its length.
    func utf8(hasBody: Bool) -> [UInt8] {
        // A 204 has no length (RFC 9110, 8.6).
        let length = status == .noContent ? [] : [("Content-Length", "\(body.count)")]
        let all = headers + length + [("Cache-Control", "no-store"), ("Connection", "close")]
        // The words behind the number mean nothing (RFC 9112, 4), and may be left out.
        let head = "HTTP/1.1 \(status.rawValue) \r\n" + all.map { "\($0): \($1)\r\n" }.joined()
        return Array((head + "\r\n").utf8) + (hasBody ? body : [])
    }
}
