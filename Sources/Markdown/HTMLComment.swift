import Bytes

/// Comments of HTML, which are notes to whoever edits a file and no part of its document.
enum HTMLComment {
    static let opening = Array("<!--".utf8)
    private static let ending = Array("-->".utf8)

    /// Past the end of the comment that begins at an offset; the end of the text for one that nothing
    /// ends. `<!-->` and `<!--->` are whole ones (HTML 13.2.5.43 and 44).
    static func end(at start: Int, in text: ArraySlice<UInt8>) -> Int {
        text[(start + 2)...].firstOffset(of: ending).map { $0 + ending.count } ?? text.endIndex
    }

    /// Whether something ends the comment that begins at an offset.
    static func isClosed(at start: Int, in text: ArraySlice<UInt8>) -> Bool {
        text[(start + 2)...].firstOffset(of: ending) != nil
    }

    /// HTML without its comments; nothing where only white space is left.
    static func removed(from html: [UInt8]) -> [UInt8] {
        guard var start = html[...].firstOffset(of: opening) else { return html }
        var kept: [UInt8] = []
        var rest = html[...]
        while true {
            kept += rest[..<start]
            rest = html[end(at: start, in: html[...])...]
            guard let next = rest.firstOffset(of: opening) else { break }
            start = next
        }
        kept += rest
        return kept.allSatisfy(\.isASCIIWhitespace) ? [] : kept
    }
}
