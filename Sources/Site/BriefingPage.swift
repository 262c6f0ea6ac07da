public import Briefings
public import Language
public import Markdown

/// A briefing on its way to a page: its passages cut into sentences, and where they mention whom.
///
/// Immutable; a class since many pages look at one briefing, and looking must not cost a copy.
public final class BriefingPage: Sendable {
    /// Names the page’s folder.
    public let slug: Slug
    /// The briefing's file, from the site's folder.
    public let file: String
    /// What the page shows.
    public let briefing: Briefing
    /// Its title.
    public let title: String
    /// Its day; `nil` when that is not known.
    public let date: CalendarDate?
    /// The blocks that can be cited, in order: the full text, or all prose of a briefing without
    /// one.
    public let passages: [Passage]
    /// The entities mentioned, in order of first mention.
    public let entities: [MentionedEntity]
    /// Every mention in a passage, in order.
    let mentions: [PassageMention]
    /// The lines of the timeline, in order.
    public let events: [TimelineEntry]
    /// What who's who says, in its order, by the target of the name's link.
    private let rolesByURL: [String: [Statement]]
    /// Which entity is mentioned in which event: indices into `entities` and `events`, each pair
    /// once.
    let eventMentions: [(entity: Int, event: Int)]
    /// The page's file.
    public let path: OutputPath

    /// A block with its sentences. A class for the same reason.
    public final class Passage: Sendable {
        /// The block’s words.
        public let text: RichText
        /// The n of `¶n`; `nil` outside the full text.
        public let number: Int?
        /// In order; together they cover all of the text but the space between them.
        public let sentences: [Range<Int>]

        /// Whether the block is a heading, or shown as an embedded post.
        public let kind: TextBlock.Kind

        init(_ text: RichText, number: Int?, kind: TextBlock.Kind) {
            self.text = text
            self.number = number
            self.kind = kind
            let range = 0..<text.utf8.count
            let cut = kind == .heading ? [range] : sentenceRanges(in: text.utf8, range: range)
            sentences = cut.isEmpty ? [range] : cut
        }
    }

    /// An entity as a briefing mentions it.
    public struct MentionedEntity: Sendable {
        /// Whom the links name, and as what.
        public let mention: Mention
        /// The target of its mentions' links.
        public let url: String
        /// The words of the first mention.
        public let surface: String
        /// How many mentions there are.
        public fileprivate(set) var count: Int
        /// Place of the first mention.
        public let first: Place
    }

    /// A sentence of a passage, both counted from 0.
    public struct Place: Sendable, Hashable {
        /// Index into `passages`.
        public let passage: Int
        /// Index into the passage’s sentences.
        public let sentence: Int
    }

    struct PassageMention: Sendable {
        /// Index into `entities`.
        let entity: Int
        let place: Place
    }

    /// Prepares a briefing.
    public init(slug: Slug, file: String, briefing: Briefing) {
        self.slug = slug
        self.file = file
        self.briefing = briefing
        title = briefing.metadata.title
        date = briefing.metadata.date
        passages = BriefingPage.passages(of: briefing)
        let (entities, mentions) = BriefingPage.mentions(in: passages)
        self.entities = entities
        self.mentions = mentions
        events = BriefingPage.events(of: briefing)
        rolesByURL = BriefingPage.roles(of: briefing)
        eventMentions = BriefingPage.mentions(of: entities, in: events)
        path = OutputPath(page: slug, in: "briefings")
    }

    private static func events(of briefing: Briefing) -> [TimelineEntry] {
        (briefing.section(.timeline)?.elements ?? []).compactMap { element in
            if case .event(let entry) = element { entry } else { nil }
        }
    }

    private static func roles(of briefing: Briefing) -> [String: [Statement]] {
        var roles: [String: [Statement]] = [:]
        for element in briefing.section(.whosWho)?.elements ?? [] {
            guard case .role(let entry) = element, let mention = entry.mention else { continue }
            roles[mention.url, default: []].append(entry.role)
        }
        return roles
    }

    /// What the briefing's who's who says of an entity, in its order.
    /// - Parameter index: the entity's, in `entities`.
    public func roles(of index: Int) -> [Statement] {
        rolesByURL.isEmpty ? [] : rolesByURL[entities[index].url] ?? []
    }

    private static func mentions(
        of entities: [MentionedEntity], in events: [TimelineEntry]
    ) -> [(entity: Int, event: Int)] {
        var pairs: [(entity: Int, event: Int)] = []
        guard !events.isEmpty else { return pairs }
        let known = Dictionary(
            entities.indices.lazy.map { (entities[$0].url, $0) },
            uniquingKeysWith: { first, _ in first })
        for (index, event) in events.enumerated() {
            let start = pairs.count
            for span in event.statement.text.spans {
                guard case .link(let url, _) = span.kind, let entity = known[url],
                    !pairs[start...].contains(where: { $0.entity == entity })
                else { continue }
                pairs.append((entity, index))
            }
        }
        return pairs
    }

    private static func passages(of briefing: Briefing) -> [Passage] {
        let text = briefing.fullText
        if !text.isEmpty {
            return text.enumerated().map { Passage($1.text, number: $0 + 1, kind: $1.kind) }
        }
        var passages: [Passage] = []
        for section in briefing.sections {
            for element in section.elements {
                if case .prose(let block) = element { collect(block, into: &passages) }
                if let statement = element.statement { collect(statement.text, into: &passages) }
            }
        }
        return passages
    }

    private static func collect(_ block: Block, into passages: inout [Passage]) {
        switch block.kind {
        case .paragraph, .cell: collect(block.text, into: &passages)
        default: for child in block.children { collect(child, into: &passages) }
        }
    }

    /// Of prose, only what mentions somebody can be cited; the opening serves as the gist.
    private static func collect(_ text: RichText, into passages: inout [Passage]) {
        let mentions = text.spans.contains { span in
            if case .link(let url, _) = span.kind { Mention.isMention(url) } else { false }
        }
        if mentions || passages.isEmpty {
            passages.append(Passage(text, number: nil, kind: .paragraph))
        }
    }

    private static func mentions(
        in passages: [Passage]
    ) -> ([MentionedEntity], [PassageMention]) {
        var entities: [MentionedEntity] = []
        var mentions: [PassageMention] = []
        var numbers: [String: Int] = [:]
        for (index, passage) in passages.enumerated() {
            var sentence = 0
            for span in passage.text.spans {
                guard case .link(let url, _) = span.kind, Mention.isMention(url) else { continue }
                while sentence + 1 < passage.sentences.count,
                    passage.sentences[sentence].upperBound <= span.range.lowerBound
                { sentence += 1 }
                let place = Place(passage: index, sentence: sentence)
                if let known = numbers[url] {
                    entities[known].count += 1
                    mentions.append(PassageMention(entity: known, place: place))
                } else if let mention = Mention(span.kind) {
                    let surface = String(decoding: passage.text.utf8[span.range], as: UTF8.self)
                    mentions.append(PassageMention(entity: entities.count, place: place))
                    numbers[url] = entities.count
                    entities.append(
                        MentionedEntity(
                            mention: mention, url: url, surface: surface, count: 1, first: place))
                }
            }
        }
        return (entities, mentions)
    }
}

extension BriefingPage.Passage {
    /// The `id` of a sentence in the page: `p3s1`; `nil` outside the full text.
    public func anchor(ofSentence sentence: Int) -> String? {
        number.map { "p\($0)s\(sentence + 1)" }
    }
}
