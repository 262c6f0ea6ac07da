public import Briefings
internal import Glibc
internal import Markdown

extension ArticleText {
    /// Where the words of a statement stand: in each block that some are taken from, from the first
    /// to the last, with what an ellipsis leaves out between them; empty where that cannot be told.
    ///
    /// By the rule that proves them: the fragments between ellipses are whole words of the blocks,
    /// in their order, any white space being like any other.
    public func places(of statement: Statement) -> [Place] {
        var places: [Place] = []
        var references = statement.references[...]
        var from = 0
        for fragment in ArticleText.fragments(of: statement.text.utf8) {
            var found: Range<Int>?
            while let reference = references.first, found == nil {
                guard blocks.indices.contains(reference.block - 1) else { return [] }
                let block = blocks[reference.block - 1]
                found = offset(of: fragment, in: max(from, block.lowerBound)..<block.upperBound)
                if let found {
                    ArticleText.extend(&places, reference.block - 1, found)
                    from = found.upperBound
                } else {
                    references = references.dropFirst()
                    from = 0
                }
            }
            if found == nil { return [] }
        }
        return places
    }

    private static func extend(_ places: inout [Place], _ block: Int, _ range: Range<Int>) {
        if let last = places.last, last.block == block {
            places.removeLast()
            let start = min(last.range.lowerBound, range.lowerBound)
            places.append(Place(block: block, range: start..<range.upperBound))
        } else {
            places.append(Place(block: block, range: range))
        }
    }

    /// What stands between ellipses, without the space around it; none empty.
    private static func fragments(of words: [UInt8]) -> [ArraySlice<UInt8>] {
        var fragments: [ArraySlice<UInt8>] = []
        var start = 0
        var index = 0
        func close(at end: Int) {
            var range = start..<end
            while let first = range.first, isSpace(words[first]) { range.removeFirst() }
            while let last = range.last, isSpace(words[last]) { range.removeLast() }
            if !range.isEmpty { fragments.append(words[range]) }
        }
        while index < words.count {
            if words[index] == 0xE2, words[index...].starts(with: ellipsis) {
                close(at: index)
                index += ellipsis.count
                start = index
            } else {
                index += 1
            }
        }
        close(at: words.count)
        return fragments
    }

    private static let ellipsis = Array("…".utf8)

    /// Where words first stand as whole words.
    private func offset(of words: ArraySlice<UInt8>, in range: Range<Int>) -> Range<Int>? {
        guard let first = words.first else { return nil }
        return utf8.withUnsafeBytes { text -> Range<Int>? in
            guard let base = text.baseAddress else { return nil }
            var start = range.lowerBound
            while start < range.upperBound,
                let found = memchr(base + start, Int32(first), range.upperBound - start)
            {
                start = UnsafeRawPointer(found) - base
                if let end = ArticleText.end(of: words, in: text[..<range.upperBound], from: start),
                    WholeWords.isBoundary(utf8, start), WholeWords.isBoundary(utf8, end)
                {
                    return start..<end
                }
                start += 1
            }
            return nil
        }
    }

    /// Where words end that begin at an offset of a text; `nil` when it goes on with others.
    private static func end(
        of words: ArraySlice<UInt8>, in text: Slice<UnsafeRawBufferPointer>, from start: Int
    ) -> Int? {
        var offset = start
        var index = words.startIndex
        while index < words.endIndex {
            guard offset < text.endIndex else { return nil }
            if isSpace(words[index]) {
                guard isSpace(text[offset]) else { return nil }
                while index < words.endIndex, isSpace(words[index]) { index += 1 }
                while offset < text.endIndex, isSpace(text[offset]) { offset += 1 }
            } else {
                guard words[index] == text[offset] else { return nil }
                index += 1
                offset += 1
            }
        }
        return offset
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
    }
}
