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
        words = merger.utf8
        let lists = merger.lists()
        let order = merger.order()
        entries.reserveCapacity(order.count)
        postings.reserveCapacity(merger.uses.count * 3 / 2)
        for index in order {
            let start = postings.count
            let isCut = SearchPostings.append(lists.codes[lists.range(index)], to: &postings)
            entries.append(
                Word(
                    range: merger.range(index), postings: start..<postings.count, isCut: isCut))
        }
    }
}

/// Numbers the words of documents that come one after another.
private struct Merger {
    private(set) var utf8: [UInt8] = []
    /// Each word's offset in `utf8`, and the last one's end.
    private var starts: [Int32] = [0]
    /// How many documents each word stands in.
    private var counts: [Int32] = []
    /// A word's number, a document's and the field, in the order they came.
    private(set) var uses: [(word: Int32, code: UInt32)] = []
    /// A word's number plus one; 0 for a free place. Its count is a power of two.
    private var table = [UInt32](repeating: 0, count: 1024)

    mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ field: UInt8, _ document: Int) {
        let number = number(of: word)
        counts[number] += 1
        uses.append((Int32(number), UInt32(document) << 2 | UInt32(field)))
    }

    private mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
        var place = Int(SearchTerms.hash(word)) & (table.count - 1)
        while table[place] != 0 {
            let number = Int(table[place] - 1)
            if isWord(number, word) { return number }
            place = (place + 1) & (table.count - 1)
        }
        utf8.append(contentsOf: word)
        starts.append(Int32(utf8.count))
        counts.append(0)
        table[place] = UInt32(counts.count)
        if counts.count * 2 > table.count { grow() }
        return counts.count - 1
    }

    private func isWord(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(starts[number])
        guard Int(starts[number + 1]) - start == word.count else { return false }
        for index in 0..<word.count where utf8[start + index] != word[index] { return false }
        return true
    }

    private mutating func grow() {
        table = [UInt32](repeating: 0, count: table.count * 2)
        utf8.withUnsafeBufferPointer { utf8 in
            for number in counts.indices {
                let word = UnsafeBufferPointer(rebasing: utf8[range(number)])
                var place = Int(SearchTerms.hash(word)) & (table.count - 1)
                while table[place] != 0 { place = (place + 1) & (table.count - 1) }
                table[place] = UInt32(number + 1)
            }
        }
    }

    func range(_ number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

    /// The words' numbers in the byte order of the words.
    func order() -> [Int] {
        utf8.withUnsafeBufferPointer { utf8 in
            counts.indices.sorted { a, b in
                UnsafeBufferPointer(rebasing: utf8[range(a)])
                    .lexicographicallyPrecedes(UnsafeBufferPointer(rebasing: utf8[range(b)]))
            }
        }
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
