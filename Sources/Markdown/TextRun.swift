import Bytes

/// Plain text on its way into Markdown: knows where lines begin, where links stand and where URLs
/// run.
struct TextRun {
    let bytes: [UInt8]
    private let linePrefix: [UInt8]
    private let linkStarts: Set<Int>
    private let linkEnds: Set<Int>

    init(_ bytes: [UInt8], links: [Range<Int>], linePrefix: String) {
        self.bytes = bytes
        self.linePrefix = Array(linePrefix.utf8)
        linkStarts = Set(links.map(\.lowerBound))
        linkEnds = Set(links.map(\.upperBound))
    }

    /// Whether a link over `range` cannot stand as `[text]`: before another link, `[text][next]`
    /// would be one; `[text]:` at the start of a line would be a definition.
    func needsFullForm(_ range: Range<Int>) -> Bool {
        linkStarts.contains(range.upperBound) || byte(at: range.upperBound) == UInt8(ascii: ":")
    }

    /// Writes part of the text, escaped.
    /// - Parameter isLinkText: the part stands between a link's brackets, where no URL becomes a link.
    func write(_ range: Range<Int>, isLinkText: Bool = false, to output: inout [UInt8]) {
        var index = range.lowerBound
        var word = Word(end: index)
        while index < range.upperBound {
            if !isLinkText, URLRun.opens(at: index, in: bytes) {
                if index >= word.end { word = self.word(from: index) }
                if let end = writeURL(in: &word, from: index, to: &output) {
                    index = end
                    continue
                }
            }
            if needsBackslash(at: index) { output.append(UInt8(ascii: "\\")) }
            output.append(bytes[index])
            if bytes[index] == lineFeed { output += linePrefix }
            index += 1
        }
    }

    /// Writes a URL as one and returns where it ends; `nil` when it cannot be one, with a link
    /// inside it, say. What makes it a URL is escaped then: `https\://`.
    ///
    /// A URL without a character to escape is itself. Others stand in angle brackets, where nothing
    /// is markup.
    private func writeURL(
        in word: inout Word, from index: Int, to output: inout [UInt8]
    ) -> Int? {
        if word.lastLink >= index { return nil }
        // The backslash of a `\<` behind a URL would become part of it.
        let isApart = byte(at: word.end) != UInt8(ascii: "<")
        if isApart, word.lastMarkup < index {
            output += bytes[index..<word.end]
            return word.end
        }
        guard index > word.angleObstacle, let url = URLRun(in: bytes, at: index, end: word.end)
        else { return nil }
        guard let end = url.angleEnd(in: bytes, obstacle: &word.angleObstacle) else { return nil }
        output.append(UInt8(ascii: "<"))
        output += bytes[index..<end]
        output.append(UInt8(ascii: ">"))
        return end
    }

    /// What is known of the stretch that URLs at an offset run through. They may begin in many places
    /// of it and be refused: each looks here rather than through the stretch again.
    private struct Word {
        /// Where white space or `<` ends it.
        let end: Int
        /// The last places where a link begins and where a character is to be escaped; -1 for none.
        var lastLink = -1
        var lastMarkup = -1
        /// No URL that begins at or before it can stand in angle brackets.
        var angleObstacle = -1
    }

    private func word(from index: Int) -> Word {
        let end = URLRun.end(from: index, in: bytes)
        return Word(
            end: end, lastLink: (index...end).last { linkStarts.contains($0) } ?? -1,
            lastMarkup: (index..<end).last { isMarkup(at: $0) } ?? -1)
    }

    private func needsBackslash(at index: Int) -> Bool {
        isMarkup(at: index) || URLRun.isMark(at: index, in: bytes)
    }

    private func isMarkup(at index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "~"),
            UInt8(ascii: "|"), UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "#"):
            true
        case UInt8(ascii: "&"): isEntity(at: index)
        case UInt8(ascii: "!"): linkStarts.contains(index + 1)
        case UInt8(ascii: "("): linkEnds.contains(index)
        case UInt8(ascii: "%"): byte(at: index + 1) == UInt8(ascii: "%")
        case UInt8(ascii: "="): byte(at: index + 1) == UInt8(ascii: "=") || isLineStart(index)
        case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ":"):
            isLineStart(index)
        case UInt8(ascii: "."), UInt8(ascii: ")"): isListMark(index)
        default: false
        }
    }

    /// `&` opens something that may be an entity: a `;` comes after letters, digits and `#`.
    private func isEntity(at index: Int) -> Bool {
        for end in (index + 1)..<min(index + 40, bytes.count) {
            switch bytes[end] {
            case UInt8(ascii: ";"): return true
            case UInt8(ascii: "#"): continue
            case let byte where byte.isASCIIAlphanumeric: continue
            default: return false
            }
        }
        return false
    }

    private func isLineStart(_ index: Int) -> Bool {
        index == 0 || bytes[index - 1] == lineFeed
    }

    /// A `.` or `)` after up to nine digits that begin a line (CommonMark, section 5.2).
    private func isListMark(_ index: Int) -> Bool {
        var start = index
        while start > 0, bytes[start - 1].isASCIIDigit, index - start < 10 { start -= 1 }
        return start < index && isLineStart(start)
    }

    private func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }
}
