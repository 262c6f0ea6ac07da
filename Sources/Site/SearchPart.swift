/// The words of one part of the alphabet with the documents they stand in: a stretch of the index.
public struct SearchPart: Sendable {
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

    /// Merges the words of all documents.
    /// - Parameter documents: in the order of their numbers, from 0.
    init(_ part: Int, of documents: [SearchTerms]) {
        var merger = Merger()
        for (number, terms) in documents.enumerated() {
            terms.forEach(inPart: part) { word, field in merger.add(word, field, number) }
        }
        let lists = merger.lists()
        let order = merger.table.order()
        entries.reserveCapacity(order.count)
        postings.reserveCapacity(merger.uses.count * 3 / 2)
        for number in order {
            let (word, start) = (words.count, postings.count)
            words += merger.table.withWord(number, \.utf8)
            let isCut = SearchPostings.append(lists.codes[lists.range(number)], to: &postings)
            entries.append(
                Word(
                    range: word..<words.count, postings: start..<postings.count, isCut: isCut))
        }
    }
}

/// Gathers the documents of words, document by document.
private struct Merger {
    private(set) var table = SearchWordTable(room: 512)
    /// How many documents each word stands in.
    private var counts: [Int32] = []
    /// A word's number, a document's and the field, in the order they came.
    private(set) var uses: [(word: Int32, code: UInt32)] = []

    mutating func add(_ word: SearchWord, _ field: UInt8, _ document: Int) {
        let number = table.number(of: word)
        if number == counts.count { counts.append(0) }
        counts[number] += 1
        uses.append((Int32(number), UInt32(document) << 2 | UInt32(field)))
    }

    /// The documents of each word, in order: a counting sort of the uses.
    func lists() -> (codes: [UInt32], range: (Int) -> Range<Int>) {
        var ends = [Int](repeating: 0, count: counts.count + 1)
        for (number, count) in counts.enumerated() { ends[number + 1] = ends[number] + Int(count) }
        let starts = ends
        var codes = [UInt32](repeating: 0, count: uses.count)
        for use in uses {
            codes[ends[Int(use.word)]] = use.code
            ends[Int(use.word)] += 1
        }
        return (codes, { starts[$0]..<starts[$0 + 1] })
    }
}
