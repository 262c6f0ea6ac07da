import Bytes
import Glibc

/// Finds the words of a statement in the text they are taken from: the fragments between ellipses
/// are whole words, and typed spaces, apostrophes and quotation marks match those of print.
package enum Wording {
    /// What stands between ellipses, without the space around it; none empty.
    package static func fragments(of words: [UInt8]) -> [ArraySlice<UInt8>] {
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
            guard let ellipsis = ellipsis(at: index, in: words) else {
                index += 1
                continue
            }
            close(at: ellipsis.lowerBound)
            index = ellipsis.upperBound
            start = index
        }
        close(at: words.count)
        return fragments
    }

    /// Whether words are left out somewhere.
    static func hasEllipsis(_ words: [UInt8]) -> Bool {
        words[...].firstOffset(of: ellipsis) != nil
    }

    /// "…", and as some type it, "[…]". Periods may be the article's own.
    private static func ellipsis(at index: Int, in words: [UInt8]) -> Range<Int>? {
        guard words[index] == 0xE2, words[index...].starts(with: ellipsis) else { return nil }
        let end = index + ellipsis.count
        let isBracketed =
            index > 0 && words[index - 1] == UInt8(ascii: "[") && end < words.count
            && words[end] == UInt8(ascii: "]")
        return isBracketed ? index - 1..<end + 1 : index..<end
    }

    private static let ellipsis = Array("…".utf8)

    /// Where fragments stand in texts, one after another, each but the last as near to the next as
    /// can be: “Officials” of “Officials … agreed” is not that of an earlier sentence. Where one is
    /// not found, the places end before it.
    package static func places(
        of fragments: [ArraySlice<UInt8>], in texts: [[UInt8]]
    ) -> [(text: Int, range: Range<Int>)] {
        var places: [(text: Int, range: Range<Int>)] = []
        var text = 0
        var start = 0
        for fragment in fragments {
            while text < texts.count {
                if let found = range(of: fragment, in: texts[text], start..<texts[text].count) {
                    places.append((text, found))
                    start = found.upperBound
                    break
                }
                text += 1
                start = 0
            }
            if text == texts.count { return places }
        }
        for index in places.indices.dropLast().reversed() {
            let (next, end) = places[index + 1]
            if places[index].text != next { continue }
            let after = places[index].range.upperBound..<end.lowerBound
            if let nearer = lastRange(of: fragments[index], in: texts[next], after) {
                places[index].range = nearer
            }
        }
        return places
    }

    private static func lastRange(
        of words: ArraySlice<UInt8>, in utf8: [UInt8], _ range: Range<Int>
    ) -> Range<Int>? {
        places(of: words, in: utf8, range).reversed().first
    }

    /// Where words stand as whole words within a range of a text, one place after another.
    package static func places(
        of words: ArraySlice<UInt8>, in utf8: [UInt8], _ range: Range<Int>
    ) -> some Sequence<Range<Int>> {
        sequence(state: range.lowerBound) { start in
            let found = Wording.range(of: words, in: utf8, start..<range.upperBound)
            if let found { start = found.lowerBound + 1 }
            return found
        }
    }

    /// Where words first stand as whole words within a range of a text.
    package static func range(
        of words: ArraySlice<UInt8>, in utf8: [UInt8], _ range: Range<Int>
    ) -> Range<Int>? {
        if words.isEmpty { return nil }
        // Where the first word does not stand, the others need not be looked for.
        let word = Array(words.prefix { !TypedMark.mayBegin(with: $0) })
        return utf8.withUnsafeBytes { text in
            let text = text[..<range.upperBound]
            var start = range.lowerBound
            while let found = next(word, in: text, from: start) {
                if let end = Wording.end(of: words, in: text, from: found),
                    WholeWords.isWhole(found..<end, of: utf8)
                {
                    return found..<end
                }
                start = found + 1
            }
            return nil
        }
    }

    /// The next offset where a word stands; for an empty word, where a typed mark may begin; `nil`
    /// when there is none.
    private static func next(
        _ word: [UInt8], in text: Slice<UnsafeRawBufferPointer>, from start: Int
    ) -> Int? {
        guard let base = text.base.baseAddress, start < text.endIndex else { return nil }
        guard let first = word.first else {
            return text[start...].firstIndex(where: TypedMark.mayBegin)
        }
        var start = start
        while let found = memchr(base + start, Int32(first), text.endIndex - start) {
            start = UnsafeRawPointer(found) - base
            if start + word.count > text.endIndex { return nil }
            if memcmp(base + start, word, word.count) == 0 { return start }
            start += 1
        }
        return nil
    }

    /// The longest beginning of some words that stands within a range of a text. Searches once for
    /// every word, up to a limit; few lines are wrong.
    static func beginning(
        of words: ArraySlice<UInt8>, in utf8: [UInt8], _ range: Range<Int>
    ) -> ArraySlice<UInt8> {
        var known = words.prefix(0)
        for end in words.dropFirst().prefix(mostCompared).indices
        where isSpace(words[end]) && !isSpace(words[end - 1]) {
            guard Wording.range(of: words[..<end], in: utf8, range) != nil else { break }
            known = words[..<end]
        }
        return known
    }

    /// Bytes.
    private static let mostCompared = 400

    /// Where words end that begin at an offset of a text; `nil` when the text differs there.
    private static func end(
        of words: ArraySlice<UInt8>, in text: Slice<UnsafeRawBufferPointer>, from start: Int
    ) -> Int? {
        var offset = start
        var index = words.startIndex
        while index < words.endIndex {
            guard offset < text.endIndex else { return nil }
            guard let mark = TypedMark(at: index, in: words) else {
                guard words[index] == text[offset] else { return nil }
                index += 1
                offset += 1
                continue
            }
            guard let other = TypedMark(at: offset, in: text), other.kind == mark.kind else {
                return nil
            }
            index += mark.length
            offset += other.length
            guard mark.kind == .space else { continue }
            index = afterSpaces(from: index, in: words)
            offset = afterSpaces(from: offset, in: text)
        }
        return offset
    }

    private static func afterSpaces<Text: RandomAccessCollection<UInt8>>(
        from start: Int, in text: Text
    ) -> Int where Text.Index == Int {
        var offset = start
        while offset < text.endIndex, let mark = TypedMark(at: offset, in: text),
            mark.kind == .space
        {
            offset += mark.length
        }
        return offset
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
    }
}

extension Wording {
    /// Whether words begin and end where sentences do, or an ellipsis says that they do not.
    /// - Parameters:
    ///   - words: with an ellipsis at one or both ends, or without.
    ///   - range: where they stand in the text, without the ellipses.
    package static func isWhole(_ words: [UInt8], at range: Range<Int>, in text: [UInt8]) -> Bool {
        let fragments = fragments(of: words)
        guard let first = fragments.first, let last = fragments.last else { return true }
        let block = CitedBlock(text)
        return (first.startIndex > 0 || block.isOpening(range, isQuotation: false))
            && (last.endIndex < words.count || block.isEnding(range, isQuotation: false))
    }
}
