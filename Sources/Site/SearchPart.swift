/// The words of one part of the alphabet with the documents they stand in: a stretch of the index.
package struct SearchPart: Sendable {
    /// A word of the index.
    struct Word: Sendable {
        /// Where its UTF-8 lies in `words`.
        let range: Range<Int>
        /// Where its documents lie in `postings`.
        let postings: Range<Int>
        /// Whether documents are left out, since there are too many.
        let isCut: Bool
    }

    /// In byte order.
    private(set) var entries: [Word] = []
    /// The words' UTF-8.
    private(set) var words: [UInt8] = []
    /// Documents and fields, as `SearchPostings` writes them.
    private(set) var postings: [UInt8] = []

    /// How many there are, in the order of their words' bytes: digits, each of the letters a to z,
    /// others.
    static let count = 28

    /// Merges the words of all documents.
    /// - Parameter segments: in the order of their documents.
    init(_ part: Int, of segments: [SearchSegment]) {
        let merger = Merger(part, of: segments)
        let order = merger.table.order()
        entries.reserveCapacity(order.count)
        postings.reserveCapacity(merger.codes.count * 3 / 2)
        for number in order {
            let (word, start) = (words.count, postings.count)
            words += merger.table.withWord(number, \.utf8)
            let codes = merger.codes[merger.starts[number]..<merger.starts[number + 1]]
            let isCut = SearchPostings.append(codes, to: &postings)
            entries.append(
                Word(
                    range: word..<words.count, postings: start..<postings.count, isCut: isCut))
        }
    }
}

/// Brings together the documents that the words of one part have in all segments.
private struct Merger {
    private(set) var table = SearchWordTable(room: 512)
    /// Documents and fields, word by word, as those of a segment are.
    private(set) var codes: [UInt32] = []
    /// Where the documents of each word begin, by its number, and where the last end.
    private(set) var starts = [0]

    /// The documents of one word in one segment.
    private struct Stretch {
        let word: Int
        let segment: Int
        let range: Range<Int>
    }

    init(_ part: Int, of segments: [SearchSegment]) {
        var stretches: [Stretch] = []
        for (index, segment) in segments.enumerated() {
            segment.forEach(inPart: part) { word, range in
                let number = table.number(of: word)
                if number + 1 == starts.count { starts.append(0) }
                starts[number + 1] += range.count
                stretches.append(Stretch(word: number, segment: index, range: range))
            }
        }
        for number in starts.indices.dropFirst() { starts[number] += starts[number - 1] }
        var next = starts
        codes = [UInt32](repeating: 0, count: starts.last ?? 0)
        for stretch in stretches {
            let place = next[stretch.word]
            next[stretch.word] += stretch.range.count
            codes.replaceSubrange(
                place..<place + stretch.range.count,
                with: segments[stretch.segment].codes[stretch.range])
        }
    }
}
