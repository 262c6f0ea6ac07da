internal import Briefings
internal import Language
internal import Markdown

/// The words that one briefing or entity is found by, each once with the weightiest field it stands
/// in.
///
/// They are parted by their first letter, so that an index of many documents can be made part by
/// part on several cores.
struct SearchTerms: Sendable {
    /// Where a word stands, the weightier the greater.
    enum Field: UInt8, Sendable {
        case text, keyPoint, entity, title
    }

    /// Parts, in the order of their words' bytes: digits, each of the letters a to z, others.
    static let partCount = 28

    /// Words one after another, part by part: a byte of length and field, then the word's UTF-8.
    private let words: [UInt8]
    /// Where each part begins, and where the last one ends.
    private let starts: [Int32]

    /// The words of nothing.
    init() {
        words = []
        starts = [Int32](repeating: 0, count: SearchTerms.partCount + 1)
    }

    /// The words of texts.
    init(_ texts: (inout Collector) -> Void) {
        var collector = Collector()
        texts(&collector)
        (words, starts) = collector.parted()
    }

    /// Calls `body` with every word of a part and its field's raw value.
    @inline(__always)
    func forEach(inPart part: Int, _ body: (SearchWord, UInt8) -> Void) {
        words.withUnsafeBufferPointer { words in
            var index = Int(starts[part])
            let end = Int(starts[part + 1])
            while index < end {
                let (count, field) = (Int(words[index] >> 2), words[index] & 3)
                index += 1
                body(SearchTerms.word(at: index, count, in: words), field)
                index += count
            }
        }
    }

    @inline(__always)
    private static func word(
        at index: Int, _ count: Int, in words: UnsafeBufferPointer<UInt8>
    ) -> SearchWord {
        guard count <= 16 else {
            return SearchWord(UnsafeBufferPointer(rebasing: words[index..<index + count]))
        }
        let first = Bytes.lowest(min(count, 8), of: Bytes.word(of: words, at: index))
        let second =
            count <= 8 ? 0 : Bytes.lowest(count - 8, of: Bytes.word(of: words, at: index + 8))
        return SearchWord(first: first, second: second, count: count)
    }
}

extension SearchTerms {
    /// Collects words with the weightiest field of each.
    struct Collector {
        private var table = SearchWordTable(room: 512)
        /// By the words' numbers.
        private var fields: [UInt8] = []

        init() { fields.reserveCapacity(512) }

        mutating func add(_ text: ArraySlice<UInt8>, _ field: Field) {
            text.withUnsafeBufferPointer { add($0, field) }
        }

        mutating func add(_ text: String, _ field: Field) {
            var text = text
            text.withUTF8 { add($0, field) }
        }

        private mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ field: Field) {
            SearchWords.forEach(in: text) { word in
                let number = table.number(of: word)
                if number == fields.count {
                    fields.append(field.rawValue)
                } else if fields[number] < field.rawValue {
                    fields[number] = field.rawValue
                }
            }
        }

        /// The words by parts, within one in order of first use.
        func parted() -> (words: [UInt8], starts: [Int32]) {
            var starts = [Int32](repeating: 0, count: SearchTerms.partCount + 1)
            for number in fields.indices {
                table.withWord(number) { starts[$0.part + 1] += Int32($0.count) + 1 }
            }
            for part in 0..<SearchTerms.partCount { starts[part + 1] += starts[part] }
            var next = starts
            var words = [UInt8](repeating: 0, count: Int(starts[SearchTerms.partCount]))
            words.withUnsafeMutableBytes { words in
                for (number, field) in fields.enumerated() {
                    table.withWord(number) { word in
                        let place = Int(next[word.part])
                        words[place] = UInt8(word.count) << 2 | field
                        word.copy(to: .init(rebasing: words[(place + 1)...]))
                        next[word.part] += Int32(word.count) + 1
                    }
                }
            }
            return (words, starts)
        }
    }
}

extension SearchTerms {
    /// The words of a briefing: title, names, key points, full text and prose of a person's own.
    /// - Parameter entities: whom it mentions; they are found by their full names, too.
    init(of briefing: Briefing, mentioning entities: [BriefingPage.MentionedEntity]) {
        self.init { terms in
            terms.add(briefing.metadata.title, .title)
            terms.add(briefing.heading.utf8[...], .title)
            for entity in entities { terms.add(entity.mention.slug.description, .entity) }
            for section in briefing.sections {
                for element in section.elements {
                    SearchTerms.add(element, in: section.kind, to: &terms)
                }
            }
        }
    }

    /// The words of an entity: its name as a title, its other names as an entity's.
    init(of entity: Entity) {
        self.init { terms in
            terms.add(entity.name, .title)
            for alias in entity.aliases { terms.add(alias, .entity) }
        }
    }

    private static func add(
        _ element: BriefingElement, in kind: BriefingSection.Kind, to terms: inout Collector
    ) {
        switch element {
        case .text(let block): add(block.text, .text, to: &terms)
        case .prose(let block): add(block, to: &terms)
        case .statement(let statement):
            add(statement.text, kind == .keyPoints ? .keyPoint : .text, to: &terms)
        case .role(let entry):
            add(entry.name, .entity, to: &terms)
            add(entry.role.text, .text, to: &terms)
        // What they say stands in the full text.
        case .event(let entry) where entry.statement.isEditors:
            add(entry.statement.text, .text, to: &terms)
        case .quote(let entry) where entry.words.isEditors:
            add(entry.words.text, .text, to: &terms)
        case .event, .quote: break
        }
    }

    private static func add(_ block: Block, to terms: inout Collector) {
        add(block.text, .text, to: &terms)
        for child in block.children { add(child, to: &terms) }
    }

    private static func add(_ text: RichText, _ field: Field, to terms: inout Collector) {
        terms.add(text.utf8[...], field)
        for span in text.spans {
            guard case .link(let url, _) = span.kind, Mention.isMention(url) else { continue }
            terms.add(text.utf8[span.range], .entity)
        }
    }
}
