/// Where a site will stand: an absolute `http` or `https` URL that pages' paths can be added to.
package struct BaseURL: Sendable, Equatable {
    /// Ends in a slash.
    package let text: String

    /// Why a text cannot be such an address.
    package enum Fault: String, Error {
        case scheme = "does not begin with `https://` or `http://`"
        case host = "names no host"
        case port = "has a port that is none"
        case foreignHost =
            "has letters in its host that addresses write as in `xn--bcher-kva.example`"
        case query = "has a query or a fragment, which would end its path"
        case stray = "has a space or another character that no address holds"
    }

    /// Takes an address (RFC 3986, section 3).
    /// - Throws: what is wrong with it.
    package init(_ url: String) throws(Fault) {
        guard let scheme = ["https://", "http://"].first(where: url.hasPrefix) else {
            throw .scheme
        }
        let host = url.utf8.dropFirst(scheme.utf8.count).prefix { !"/?#".utf8.contains($0) }
        try Self.check(Substring(host))
        if host.contains(where: { $0 >= 0x80 }) { throw .foreignHost }
        if url.utf8.contains(where: "?#".utf8.contains) { throw .query }
        if url.utf8.contains(where: Self.isStray) { throw .stray }
        text = url.hasSuffix("/") ? url : url + "/"
    }

    /// Checks a host and what may stand behind it: `[::1]:8000`. A user has no place in a published
    /// address.
    private static func check(_ authority: Substring) throws(Fault) {
        let closing = authority.lastIndex(of: "]") ?? authority.startIndex
        let colon = authority[closing...].firstIndex(of: ":")
        let host = authority[..<(colon ?? authority.endIndex)]
        if host.isEmpty || authority.contains("@") { throw .host }
        guard let colon else { return }
        let port = UInt16(authority[authority.index(after: colon)...])
        if port == nil || port == 0 { throw .port }
    }

    private static func isStray(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x7F || "\"<>\\^`{|}".utf8.contains(byte)
    }

    /// Whether its host is one that examples have (RFC 2606, section 3).
    var isExample: Bool {
        let host = text.drop { $0 != "/" }.dropFirst(2).prefix { $0 != "/" && $0 != ":" }
        return ["example.org", "example.com", "example.net"].contains {
            host == $0 || host.hasSuffix(".\($0)")
        }
    }

    /// From the server's root: `/briefings/`.
    package var path: String {
        let host = text[(text.firstIndex(of: ":") ?? text.startIndex)...].dropFirst("://".count)
        return host.firstIndex(of: "/").map { String(host[$0...]) } ?? "/"
    }
}
