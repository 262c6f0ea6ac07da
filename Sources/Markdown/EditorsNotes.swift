import Bytes

/// What a Markdown file says to whoever edits it and to nobody else: HTML comments, and the
/// comments of its front matter.
package enum EditorsNotes {
    /// Whether a file may have any; most have none.
    package static func mayStand(in utf8: [UInt8]) -> Bool {
        // A head behind a byte order mark is not found here, and may have some.
        let isHeaded = utf8.prefix(fence.count + 3)[...].firstOffset(of: fence) != nil
        let head = (try? FrontMatter.bodyStart(of: utf8))?.offset ?? 0
        if isHeaded, head == 0 { return true }
        return utf8[..<head].contains(UInt8(ascii: "#"))
            || utf8[...].firstOffset(of: HTMLComment.opening) != nil
    }

    /// The file without them. It is the same document: what only looks like a comment, in code or
    /// in a value of the front matter, stays.
    /// - Parameter utf8: valid UTF-8 with `\n` line endings.
    package static func removed(from utf8: [UInt8]) -> [UInt8] {
        guard let document = try? Document(parsing: utf8),
            let body = try? FrontMatter.bodyStart(of: utf8)
        else { return utf8 }
        let head = utf8[..<body.offset]
        let bare = hasComment(head) ? Array(document.frontMatter.markdown().utf8)[...] : head
        return bare + withoutComments(Array(utf8[body.offset...]), keeping: document.blocks)
    }

    /// Where something looks like the beginning of a comment but has no end: a page shows it, or
    /// nothing of what follows. A comment behind words ends before the next blank line (GFM 6.10),
    /// one in a quotation or an item of a list ends with that, wherever its `-->` stands.
    /// - Parameter utf8: valid UTF-8 with `\n` line endings.
    package static func unclosed(in utf8: [UInt8]) -> [Int] {
        guard utf8[...].firstOffset(of: HTMLComment.opening) != nil,
            let body = try? FrontMatter.bodyStart(of: utf8)
        else { return [] }
        let text = Array(utf8[body.offset...])
        let blocks = parseBlocks(text[...], firstLine: 1)
        func isSame(_ text: ArraySlice<UInt8>) -> Bool {
            parseBlocks(text, firstLine: 1) == blocks
        }
        let escape = [UInt8(ascii: "\\")]
        return starts(in: text).prefix(most).filter { start in
            if start > 0, text[start - 1] == escape[0] { return false }
            let isShown = isSame(text[..<start] + escape + text[start...])
            if isShown { return true }
            if !HTMLComment.isClosed(at: start, in: text[...]) { return isSame(text[..<start]) }
            // An inserted letter is shown in code, and hidden in a comment.
            let inside = start + HTMLComment.opening.count
            let isHidden = isSame(text[..<inside] + [UInt8(ascii: "x")] + text[inside...])
            return isHidden && !removals(of: start, in: text).contains { isSame($0[...]) }
        }
        .map { body.offset + $0 }
    }

    private static func hasComment(_ head: ArraySlice<UInt8>) -> Bool {
        head.indices.contains { index in
            head[index] == UInt8(ascii: "#") && index > 0 && head[index - 1].isASCIIWhitespace
        }
    }

    // MARK: HTML comments

    private static func withoutComments(_ text: [UInt8], keeping blocks: [Block]) -> [UInt8] {
        func isSame(_ text: [UInt8]) -> Bool { parseBlocks(text[...], firstLine: 1) == blocks }
        let starts = starts(in: text)
        guard !starts.isEmpty else { return text }
        let emptied = replacingAll(in: text, by: empty)
        if let same = [replacingAll(in: text, by: []), emptied].first(where: isSame) {
            return same
        }
        guard starts.count <= most else { return emptied }
        // The last first: what looks like a comment and is none may hold the beginning of others.
        return starts.reversed().reduce(text) { text, start in
            removals(of: start, in: text).first(where: isSame) ?? text
        }
    }

    /// A text without the comment that begins at an offset, and with an empty one in its place.
    private static func removals(of start: Int, in text: [UInt8]) -> [[UInt8]] {
        let end = HTMLComment.end(at: start, in: text[...])
        return [[], empty].map { text[..<start] + $0 + text[end...] }
    }

    private static func replacingAll(in text: [UInt8], by word: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var rest = text[...]
        while let start = rest.firstOffset(of: HTMLComment.opening) {
            result += rest[..<start] + word
            rest = text[HTMLComment.end(at: start, in: text[...])...]
        }
        return result + rest
    }

    private static func starts(in text: [UInt8]) -> [Int] {
        var starts: [Int] = []
        while let next = text[((starts.last ?? -1) + 1)...].firstOffset(of: HTMLComment.opening) {
            starts.append(next)
        }
        return starts
    }

    private static let fence = Array("---".utf8)
    /// An empty comment, for where one separates two blocks.
    private static let empty = Array("<!-- -->".utf8)
    /// Where more places than this look like comments, code among them is emptied, too.
    private static let most = 64
}
