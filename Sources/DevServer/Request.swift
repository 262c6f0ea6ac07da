/// What a browser asks for: as much of a request as this server needs (RFC 9112).
struct Request: Sendable {
    /// `GET` and the like.
    let method: String
    /// The path of the URL, as it was sent.
    let path: String
    /// What follows the question mark, as it was sent; empty without one.
    let query: String
    /// The server that is meant, as the browser calls it, in small letters and without its port.
    let host: String

    /// What a head ends in.
    static let end = Array("\r\n\r\n".utf8)
    /// The longest head that is read, in bytes.
    static let maximalLength = 1 << 16

    /// Reads the head of a request; `nil` when it is none that can be answered.
    init?(_ head: [UInt8]) {
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
        guard let words = lines.first?.split(separator: " "), words.count == 3,
            words[2].hasPrefix("HTTP/1.")
        else { return nil }
        method = String(words[0])
        let hosts = lines.dropFirst().compactMap(Request.host)
        guard hosts.count == 1, var host = hosts.first else { return nil }
        var target = words[1]
        // "http://localhost/x": what is asked of a proxy is to be answered, too.
        if target.hasPrefix("http://") {
            target = target.dropFirst("http://".count)
            host = String(target.prefix { $0 != "/" })
            target = target.dropFirst(host.count)
        }
        guard target.hasPrefix("/"), let name = Request.name(ofHost: host) else { return nil }
        self.host = name
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = String(parts[0])
        query = parts.count > 1 ? String(parts[1]) : ""
    }

    /// The value of the header that names the server.
    private static func host(_ line: Substring) -> String? {
        guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == "host" else {
            return nil
        }
        let isBlank = { (character: Character) in character == " " || character == "\t" }
        let value = line[line.index(after: colon)...].drop(while: isBlank)
        return String(value.reversed().drop(while: isBlank).reversed())
    }

    /// "localhost" of "LocalHost:8000"; `nil` where what follows the colon is no port.
    private static func name(ofHost host: String) -> String? {
        let parts = host.lowercased().split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count < 3, parts.count == 1 || UInt16(parts[1]) != nil else { return nil }
        return String(parts[0])
    }

    /// A value of the query, decoded; `nil` without it.
    func value(of name: String) -> String? {
        for part in query.split(separator: "&") where part.hasPrefix("\(name)=") {
            return Request.decoded(part.dropFirst(name.count + 1).replacing("+", with: " "))
        }
        return nil
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
