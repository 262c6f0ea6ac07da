public import Briefings
public import Language
public import Markdown

/// Who and what a briefing mentions, by kind, the most mentioned first.
public struct Sidebar: Sendable {
    /// Entities of one kind.
    public struct Group: Sendable {
        public let kind: EntityKind
        public let names: [Name]
    }

    /// An entity in the sidebar.
    public struct Name: Sendable {
        public let entity: Entity
        /// Mentions in this briefing.
        public let count: Int
        /// Offices and descriptions, as the briefing's who's who words them.
        public let roles: [Statement]
    }

    /// Kinds in the order people, organizations, places, groups, events, works; none empty.
    public let groups: [Group]

    /// All names.
    public var count: Int { groups.reduce(0) { $0 + $1.names.count } }

    /// The sidebar of a briefing.
    public init(page: BriefingPage, site: Site) {
        var counts: [(entity: Entity, count: Int)] = []
        for mentioned in page.entities {
            guard let entity = site.entity(at: mentioned.url)?.entity else { continue }
            if let known = counts.firstIndex(where: { $0.entity.slug == entity.slug }) {
                counts[known].count += mentioned.count
            } else {
                counts.append((entity, mentioned.count))
            }
        }
        groups = EntityKind.allCases.compactMap { kind in
            let names = counts.enumerated().filter { $1.entity.kind == kind }
                .sorted { $0.element.count == $1.element.count ? $0.offset < $1.offset : $0.element.count > $1.element.count }
                .map { Name(entity: $1.entity, count: $1.count, roles: page.roles(of: $1.entity, in: site)) }
            return names.isEmpty ? nil : Group(kind: kind, names: names)
        }
    }
}

extension BriefingPage {
    /// What the briefing's who's who says of an entity, in its order.
    public func roles(of entity: Entity, in site: Site) -> [Statement] {
        guard let section = briefing.section(.whosWho) else { return [] }
        return section.elements.compactMap { element in
            guard case .role(let entry) = element, let mention = entry.mention,
                site.entity(at: mention.url)?.entity.slug == entity.slug
            else { return nil }
            return entry.role
        }
    }

    /// The briefing in one statement: its first key point, or its first sentence.
    public var gist: RichText? {
        for element in briefing.section(.keyPoints)?.elements ?? [] {
            if case .statement(let statement) = element { return statement.text }
        }
        guard let passage = passages.first(where: { $0.kind == .paragraph }),
            let sentence = passage.sentences.first
        else { return nil }
        return passage.text[sentence]
    }

    /// The `id` of the sentence that a statement is taken from, or of the whole block where that cannot be told.
    public func anchor(of statement: Statement, in reference: Reference) -> String {
        let block = "p\(reference.block)"
        guard reference.block <= passages.count else { return block }
        let passage = passages[reference.block - 1]
        guard passage.kind != .heading, let offset = offset(of: statement, in: passage),
            let sentence = passage.sentences.firstIndex(where: { offset < $0.upperBound })
        else { return block }
        return passage.anchor(ofSentence: sentence) ?? block
    }

    /// Where the first words of a statement stand in a passage.
    private func offset(of statement: Statement, in passage: Passage) -> Int? {
        let ellipsis = Array("…".utf8)
        var words = statement.text.utf8[...]
        while words.starts(with: ellipsis) || words.first == UInt8(ascii: " ") {
            words = words.dropFirst(words.first == UInt8(ascii: " ") ? 1 : ellipsis.count)
        }
        // A few words are enough, and an abridgement begins after them.
        let opening = words.prefix(24)
        return passage.text.utf8.withUnsafeBufferPointer { text in
            guard let first = opening.first, text.count >= opening.count else { return nil }
            for start in 0...(text.count - opening.count) where text[start] == first {
                if zip(opening, text[start...]).allSatisfy({ $0 == $1 || ($0 == 0x20 && $1 == 0x0A) }) {
                    return start
                }
            }
            return nil
        }
    }
}

/// Which key points and events rest on which block of the text.
public struct Backlinks: Sendable {
    private var keyPoints: [(statement: Statement, blocks: [Int])] = []
    private var eventBlocks: [[Int]] = []

    /// The links back from a briefing's text.
    public init(_ page: BriefingPage) {
        for element in page.briefing.section(.keyPoints)?.elements ?? [] {
            guard case .statement(let statement) = element else { continue }
            keyPoints.append((statement, statement.references.map(\.block)))
        }
        for element in page.briefing.section(.timeline)?.elements ?? [] {
            guard case .event(let entry) = element else { continue }
            eventBlocks.append(entry.statement.references.map(\.block))
        }
    }

    /// The number of a key point, from 1.
    public func number(ofKeyPoint statement: Statement) -> Int? {
        keyPoints.firstIndex { $0.statement == statement && $0.statement.line == statement.line }
            .map { $0 + 1 }
    }

    /// Numbers of the key points that rest on block `¶n`.
    public func keyPoints(of block: Int) -> [Int] {
        keyPoints.indices.filter { keyPoints[$0].blocks.contains(block) }.map { $0 + 1 }
    }

    /// Numbers of the events that rest on block `¶n`.
    public func events(of block: Int) -> [Int] {
        eventBlocks.indices.filter { eventBlocks[$0].contains(block) }.map { $0 + 1 }
    }
}
