import Bytes

/// What a browser asks for: as much of a request as this server needs (RFC 9112).
struct Request: Sendable {
    /// `GET` and the like.
    let method: String
    /// The path of the URL, as it was sent.
    let path: String
    /// What follows the question mark, by name, decoded.
    let query: [String: String]
    /// The server that is meant, with its port, as the browser calls it.
    let host: String?

    /// What a head ends in.
    static let end = Array("\r\n\r\n".utf8)
    /// The longest head that is read, in bytes.
    static let maximalLength = 1 << 16

    /// Reads the head of a request, or what has come of it; `nil` when that is none.
    init?(_ head: [UInt8]) {
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
        guard let words = lines.first?.split(separator: " "), words.count == 3,
            words[1].hasPrefix("/"), words[2].hasPrefix("HTTP/1.")
        else { return nil }
        method = String(words[0])
        let target = words[1].split(separator: "?", maxSplits: 1)
        path = String(target[0])
        query = Request.query(target.count > 1 ? target[1] : "")
        host = lines.dropFirst().lazy.compactMap(Request.host).first
    }

    private static func host(_ line: Substring) -> String? {
        guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == "host" else {
            return nil
        }
        return String(line[line.index(after: colon)...].drop { $0 == " " })
    }

    private static func query(_ text: Substring) -> [String: String] {
        let pairs = text.split(separator: "&").compactMap { part -> (String, String)? in
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard sides.count == 2, let value = decoded(sides[1].replacing("+", with: " ")) else {
                return nil
            }
            return (String(sides[0]), value)
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// What percent signs stand for (RFC 3986, 2.1); `nil` where that is no text.
    static func decoded(_ text: some StringProtocol) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
            guard digits.count == 2 else { return nil }
            bytes.append(UInt8(digits[0] << 4 | digits[1]))
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}

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
        let all =
            headers + [
                ("Content-Length", "\(body.count)"), ("Cache-Control", "no-store"),
                ("Connection", "close"),
            ]
        // The words behind the number mean nothing (RFC 9112, 4), and may be left out.
        let head = "HTTP/1.1 \(status.rawValue) \r\n" + all.map { "\($0): \($1)\r\n" }.joined()
        return Array((head + "\r\n").utf8) + (hasBody ? body : [])
    }
}
