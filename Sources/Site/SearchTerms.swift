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
    func forEach(
        inPart part: Int, _ body: (UnsafeBufferPointer<UInt8>, UInt8) -> Void
    ) {
        words.withUnsafeBufferPointer { words in
            var index = Int(starts[part])
            let end = Int(starts[part + 1])
            while index < end {
                let (length, field) = (Int(words[index] >> 2), words[index] & 3)
                let word = words[index + 1..<index + 1 + length]
                body(UnsafeBufferPointer(rebasing: word), field)
                index += 1 + length
            }
        }
    }

    /// The part of a word, which is not empty.
    static func part(of first: UInt8) -> Int {
        switch first {
        case ..<UInt8(ascii: "a"): 0
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(first - UInt8(ascii: "a")) + 1
        default: partCount - 1
        }
    }
}

extension SearchTerms {
    /// Collects words: a hash table with open addressing over one buffer of bytes.
    struct Collector {
        private var utf8: [UInt8] = []
        private var entries: [Entry] = []
        /// Index of an entry plus one; 0 for a free place. Its count is a power of two.
        private var table = [UInt32](repeating: 0, count: 1024)

        private struct Entry {
            let hash: UInt32
            let start: Int32
            let length: UInt8
            var field: UInt8
        }

        init() {
            utf8.reserveCapacity(4096)
            entries.reserveCapacity(512)
        }

        mutating func add(_ text: ArraySlice<UInt8>, _ field: Field) {
            text.withUnsafeBufferPointer { text in
                SearchWords.forEach(in: text) { add($0, field) }
            }
        }

        mutating func add(_ text: String, _ field: Field) {
            var text = text
            text.withUTF8 { text in SearchWords.forEach(in: text) { add($0, field) } }
        }

        private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ field: Field) {
            let hash = SearchTerms.hash(word)
            var place = Int(hash) & (table.count - 1)
            while table[place] != 0 {
                let index = Int(table[place] - 1)
                if entries[index].hash == hash, isWord(entries[index], word) {
                    entries[index].field = max(entries[index].field, field.rawValue)
                    return
                }
                place = (place + 1) & (table.count - 1)
            }
            entries.append(
                Entry(
                    hash: hash, start: Int32(utf8.count), length: UInt8(word.count),
                    field: field.rawValue))
            utf8.append(contentsOf: word)
            table[place] = UInt32(entries.count)
            if entries.count * 2 > table.count { grow() }
        }

        private func isWord(_ entry: Entry, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
            guard Int(entry.length) == word.count else { return false }
            let start = Int(entry.start)
            for index in 0..<word.count where utf8[start + index] != word[index] { return false }
            return true
        }

        private mutating func grow() {
            table = [UInt32](repeating: 0, count: table.count * 2)
            for (index, entry) in entries.enumerated() {
                var place = Int(entry.hash) & (table.count - 1)
                while table[place] != 0 { place = (place + 1) & (table.count - 1) }
                table[place] = UInt32(index + 1)
            }
        }

        /// The words by parts, within one in order of first use.
        func parted() -> (words: [UInt8], starts: [Int32]) {
            var sizes = [Int32](repeating: 0, count: SearchTerms.partCount + 1)
            for entry in entries {
                sizes[SearchTerms.part(of: utf8[Int(entry.start)]) + 1] += Int32(entry.length) + 1
            }
            for part in 0..<SearchTerms.partCount { sizes[part + 1] += sizes[part] }
            var next = sizes
            var out = [UInt8](repeating: 0, count: Int(sizes[SearchTerms.partCount]))
            for entry in entries {
                let part = SearchTerms.part(of: utf8[Int(entry.start)])
                var place = Int(next[part])
                out[place] = entry.length << 2 | entry.field
                for index in 0..<Int(entry.length) {
                    place += 1
                    out[place] = utf8[Int(entry.start) + index]
                }
                next[part] = Int32(place + 1)
            }
            return (out, sizes)
        }
    }

    /// FNV-1a, 32 bits, the upper half folded into the lower.
    static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
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
