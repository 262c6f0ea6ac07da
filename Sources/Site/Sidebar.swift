public import Briefings
public import Language
public import Markdown

/// Who and what a briefing mentions, by kind, the most mentioned first.
public struct Sidebar: Sendable {
    /// Entities of one kind.
    public struct Group: Sendable {
        /// The kind of all of them.
        public let kind: EntityKind
        /// The most mentioned first, then in order of first mention.
        public let names: [Name]
    }

    /// An entity in the sidebar.
    public struct Name: Sendable {
        /// The entity’s page.
        public let page: EntityPage
        /// Mentions in this briefing.
        public fileprivate(set) var count: Int
        /// Offices and descriptions, as the briefing's who's who words them.
        public fileprivate(set) var roles: [Statement]
    }

    /// Kinds in the order people, organizations, places, groups, events, works; none empty.
    public let groups: [Group]

    /// All names.
    public var count: Int { groups.reduce(0) { $0 + $1.names.count } }

    /// The sidebar of a briefing.
    /// - Parameter index: the briefing's, in the site's.
    public init(ofBriefing index: Int, in site: Site) {
        let page = site.briefings[index]
        var names: [Name] = []
        var numbers: [Int: Int] = [:]
        for (index, entity) in site.cast[index].enumerated() {
            guard let entity else { continue }
            let (count, roles) = (page.entities[index].count, page.roles(of: index))
            if let known = numbers[entity] {
                names[known].count += count
                names[known].roles += roles
            } else {
                numbers[entity] = names.count
                names.append(Name(page: site.entities[entity], count: count, roles: roles))
            }
        }
        // Stable: names of one count stay in order of first mention.
        names.sort { $0.count > $1.count }
        groups = EntityKind.allCases.compactMap { kind in
            let own = names.filter { $0.page.entity.kind == kind }
            return own.isEmpty ? nil : Group(kind: kind, names: own)
        }
    }
}

extension BriefingPage {
    /// The entities with most mentions, in order of first mention where they are even.
    public func mostMentioned(_ limit: Int) -> [MentionedEntity] {
        let order = entities.indices.sorted { a, b in
            entities[a].count == entities[b].count ? a < b : entities[a].count > entities[b].count
        }
        return order.prefix(limit).map { entities[$0] }
    }

    /// The briefing in one statement: the first key point that says more than the title, or the
    /// first sentence.
    public var gist: RichText? {
        let title = briefing.metadata.title
        var first: RichText?
        for element in briefing.section(.keyPoints)?.elements ?? [] {
            guard case .statement(let statement) = element else { continue }
            if !statement.text.text.hasPrefix(title) { return statement.text }
            first = first ?? statement.text
        }
        if let first { return first }
        guard let passage = passages.first(where: { $0.kind == .paragraph }),
            let sentence = passage.sentences.first
        else { return nil }
        return passage.text[sentence]
    }

    /// The `id` of the sentence that a statement is taken from, or of the whole block where that
    /// cannot be told.
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
                if zip(opening, text[start...]).allSatisfy({
                    $0 == $1 || ($0 == 0x20 && $1 == 0x0A)
                }) {
                    return start
                }
            }
            return nil
        }
    }
}

/// Which key points and events rest on which block of the text.
public struct Backlinks: Sendable {
    /// Numbers from 1, by block.
    private var keyPoints: [Int: [Int]] = [:]
    private var events: [Int: [Int]] = [:]

    /// The links back from a briefing's text.
    public init(_ page: BriefingPage) {
        var number = 0
        for element in page.briefing.section(.keyPoints)?.elements ?? [] {
            guard case .statement(let statement) = element else { continue }
            number += 1
            for reference in statement.references {
                keyPoints[reference.block, default: []].append(number)
            }
        }
        for (index, entry) in page.events.enumerated() {
            for reference in entry.statement.references {
                events[reference.block, default: []].append(index + 1)
            }
        }
    }

    /// Numbers of the key points that rest on block `¶n`.
    public func keyPoints(of block: Int) -> [Int] { keyPoints[block] ?? [] }

    /// Numbers of the events that rest on block `¶n`.
    public func events(of block: Int) -> [Int] { events[block] ?? [] }
}
