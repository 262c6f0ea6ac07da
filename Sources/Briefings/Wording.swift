import Bytes
import Glibc

/// Finds the words of a statement in the text they are taken from: the fragments between ellipses
/// are whole words, any white space being like any other.
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

    /// Where fragments stand in texts, one after another, each of the first ones as near to the next
    /// as can be: “Officials” of “Officials … agreed” is not that of an earlier sentence. Fewer places
    /// than fragments where the next one is not there.
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
        var last: Range<Int>?
        var start = range.lowerBound
        while let found = Wording.range(of: words, in: utf8, start..<range.upperBound) {
            last = found
            start = found.upperBound
        }
        return last
    }

    /// Where words first stand as whole words within a range of a text.
    package static func range(
        of words: ArraySlice<UInt8>, in utf8: [UInt8], _ range: Range<Int>
    ) -> Range<Int>? {
        guard let first = words.first else { return nil }
        // Where the first word does not stand, the others need not be looked for.
        let word = Array(words.prefix { !isSpace($0) })
        return utf8.withUnsafeBytes { text -> Range<Int>? in
            guard let base = text.baseAddress else { return nil }
            var start = range.lowerBound
            while start < range.upperBound,
                let found = memchr(base + start, Int32(first), range.upperBound - start)
            {
                start = UnsafeRawPointer(found) - base
                if start + word.count > range.upperBound { return nil }
                if memcmp(base + start, word, word.count) == 0,
                    let end = Wording.end(of: words, in: text[..<range.upperBound], from: start),
                    WholeWords.isWhole(start..<end, of: utf8)
                {
                    return start..<end
                }
                start += 1
            }
            return nil
        }
    }

    /// The most words that words begin with and that stand within a range of a text. Looks once for
    /// every word, of not too many; few lines are wrong.
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
