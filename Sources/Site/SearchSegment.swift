/// The field that a word stands in; of two, the one with the greater number weighs more.
enum SearchField: UInt8, Sendable {
    case text, keyPoint, entity, title
}

/// The words of a stretch of documents with the documents they stand in. An index is merged of
/// segments, part by part of the alphabet.
package struct SearchSegment: Sendable {
    private let table: SearchWordTable
    /// The words' numbers, part by part, within one in order of first use.
    private let numbers: [Int32]
    /// Where each part begins in `numbers`, and where the last one ends.
    private let partStarts: [Int]
    /// The words' documents, word by word: a document's number times four plus the weightiest field
    /// that the word stands in, rising.
    let codes: [UInt32]
    /// Where the documents of each word begin in `codes`, by its number, and where the last end.
    private let starts: [Int]

    /// Collects the words of documents.
    init(_ documents: (inout Collector) -> Void) {
        var collector = Collector()
        documents(&collector)
        table = collector.table
        (starts, codes) = collector.sorted()
        (partStarts, numbers) = SearchSegment.parted(collector.table)
    }

    /// Calls `body` with every word of a part and where its documents lie in `codes`.
    func forEach(inPart part: Int, _ body: (SearchWord, Range<Int>) -> Void) {
        for number in numbers[partStarts[part]..<partStarts[part + 1]] {
            let number = Int(number)
            table.withWord(number) { body($0, starts[number]..<starts[number + 1]) }
        }
    }

    /// A counting sort of the words by their parts.
    private static func parted(_ table: SearchWordTable) -> (starts: [Int], numbers: [Int32]) {
        var starts = [Int](repeating: 0, count: SearchPart.count + 1)
        for number in 0..<table.count { starts[table.withWord(number, \.part) + 1] += 1 }
        for part in 0..<SearchPart.count { starts[part + 1] += starts[part] }
        var next = starts
        var numbers = [Int32](repeating: 0, count: table.count)
        for number in 0..<table.count {
            let part = table.withWord(number, \.part)
            numbers[next[part]] = Int32(number)
            next[part] += 1
        }
        return (starts, numbers)
    }
}

extension SearchSegment {
    /// Collects words, document by document, each once with the weightiest field it stands in.
    struct Collector {
        fileprivate private(set) var table = SearchWordTable(room: 4096)
        /// Words' numbers with documents and fields, in the order they came.
        private var uses: [(word: Int32, code: UInt32)] = []
        /// For each word, by its number, its last use, and the document and field of that.
        private var lastUses: [(use: Int32, code: UInt32)] = []
        private var document: UInt32 = 0

        fileprivate init() {}

        /// Begins a document; they come in the order of their numbers.
        mutating func begin(_ document: Int) { self.document = UInt32(document) }

        mutating func add(_ text: ArraySlice<UInt8>, _ field: SearchField) {
            text.withUnsafeBufferPointer { add($0, field) }
        }

        mutating func add(_ text: String, _ field: SearchField) {
            var text = text
            text.withUTF8 { add($0, field) }
        }

        private mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ field: SearchField) {
            let code = document << 2 | UInt32(field.rawValue)
            SearchWords.forEach(in: text) { word in
                let number = table.number(of: word)
                if number == lastUses.count {
                    lastUses.append((Int32(uses.count), code))
                } else {
                    let last = lastUses[number]
                    if last.code >= document << 2 {
                        guard last.code < code else { return }
                        uses[Int(last.use)].code = code
                        lastUses[number].code = code
                        return
                    }
                    lastUses[number] = (Int32(uses.count), code)
                }
                uses.append((Int32(number), code))
            }
        }

        /// A counting sort of the uses by word.
        fileprivate func sorted() -> (starts: [Int], codes: [UInt32]) {
            var starts = [Int](repeating: 0, count: lastUses.count + 1)
            for use in uses { starts[Int(use.word) + 1] += 1 }
            for number in lastUses.indices { starts[number + 1] += starts[number] }
            var next = starts
            var codes = [UInt32](repeating: 0, count: uses.count)
            for use in uses {
                codes[next[Int(use.word)]] = use.code
                next[Int(use.word)] += 1
            }
            return (starts, codes)
        }
    }
}
