import Diagnostics
import Language
import Markdown

/// Lines that are cut out of their sentences say so.
extension Provenance {
    /// An error where a key point, an event or a quotation begins or ends within a sentence and no
    /// ellipsis stands there: “He took a bribe.” of “It is not true that he took a bribe.”
    func cut(_ element: BriefingElement, _ statement: Statement, _ texts: [[UInt8]]) -> Diagnostic?
    {
        switch element {
        case .statement, .event, .quote: break
        case .role, .text, .prose: return nil
        }
        let words = statement.text.utf8
        let fragments = Wording.fragments(of: words)
        guard let first = fragments.first, let last = fragments.last else { return nil }
        let isOpen = first.startIndex > words.startIndex || stands(first, in: texts, isOpening)
        let isClosed = last.endIndex < words.endIndex || stands(last, in: texts, isEnding)
        if isOpen, isClosed { return nil }
        let place = isOpen ? "ends" : "begins"
        return Diagnostic(
            .error, "briefing/cut", in: source, line: statement.line,
            "the line \(place) within a sentence of the source",
            help: "take the whole sentence, or write … where words are left out")
    }

    /// The words of a block, cut into sentences where that is asked for.
    private struct BlockText {
        let utf8: [UInt8]
        lazy var sentences: [Range<Int>] = SourceText(
            utf8: utf8, blocks: [.init(kind: .paragraph, range: utf8.indices, number: 1)],
            date: nil
        ).sentences

        init(_ utf8: [UInt8]) { self.utf8 = utf8 }
    }

    /// Whether words stand somewhere so.
    private func stands(
        _ words: ArraySlice<UInt8>, in texts: [[UInt8]],
        _ isSo: (inout BlockText, Range<Int>) -> Bool
    ) -> Bool {
        texts.contains { utf8 in
            var text = BlockText(utf8)
            var start = 0
            while let found = Wording.range(of: words, in: utf8, start..<utf8.count) {
                if isSo(&text, found) { return true }
                start = found.lowerBound + 1
            }
            return false
        }
    }

    /// Whether a sentence, or what somebody says, begins with words.
    private func isOpening(_ text: inout BlockText, _ words: Range<Int>) -> Bool {
        looksOpening(text.utf8, words)
            || text.sentences.contains { $0.lowerBound == words.lowerBound }
    }

    private func looksOpening(_ text: [UInt8], _ words: Range<Int>) -> Bool {
        let before = scalars(text[..<words.lowerBound]).reversed().drop {
            $0.properties.isWhitespace && $0 != "\n"
        }
        guard let last = before.first else { return true }
        // "LIMA (Agency) - The port".
        let isDash =
            last == "-"
            && before.dropFirst().first.map { " -".unicodeScalars.contains($0) } ?? false
        return isDash || Self.quotes.contains(last)
            || before.drop { Self.closing.contains($0) }.first.map(Self.ends.contains) ?? true
    }

    /// Whether a sentence, or what somebody says, ends with words.
    private func isEnding(_ text: inout BlockText, _ words: Range<Int>) -> Bool {
        looksEnding(text.utf8, words)
            || text.sentences.contains { $0.upperBound == words.upperBound }
    }

    private func looksEnding(_ text: [UInt8], _ words: Range<Int>) -> Bool {
        let inside = scalars(text[words]).reversed().drop { Self.closing.contains($0) }
        if inside.first.map(Self.ends.contains) ?? true { return true }
        guard
            let next = scalars(text[words.upperBound...]).first(where: {
                !$0.properties.isWhitespace || $0 == "\n"
            })
        else {
            return true
        }
        return Self.quotes.contains(next) || Self.ends.contains(next)
    }

    private func scalars(_ utf8: ArraySlice<UInt8>) -> [Unicode.Scalar] {
        Array(String(decoding: utf8, as: UTF8.self).unicodeScalars)
    }

    private static let quotes = Set("\"'“”‘’«»„‟‹›".unicodeScalars)
    private static let closing = quotes.union(")]} ".unicodeScalars)
    private static let ends = Set(".!?…:;—–_\n".unicodeScalars)
}
