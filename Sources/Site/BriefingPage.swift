package import Briefings
package import Language
package import Markdown
import Bytes

/// A briefing prepared for its page: its passages cut into sentences, and where each entity is
/// mentioned.
///
/// Immutable; a class since many pages look at one briefing, and looking must not cost a copy.
package final class BriefingPage: Sendable {
    /// Names the page’s folder.
    package let slug: Slug
    /// The briefing's file, from the site's folder.
    package let file: String
    /// What the page shows.
    package let briefing: Briefing
    /// Its title.
    package let title: String
    /// Its day; `nil` when that is not known.
    package let date: CalendarDate?
    /// The blocks that can be cited, in order: the full text, then text beside it that mentions
    /// somebody: words of a person's own, or in a briefing without a full text any words.
    package let passages: [Passage]
    /// How many blocks the full text has; 0 without one.
    package let blockCount: Int
    /// The key points in order; the n-th, counted from 1, has the `id` `kn` in the page.
    package let keyPoints: [Statement]
    /// The briefing in one statement: the first key point that says more than the title; without
    /// key points its summary, or the first sentence. `nil` where it has no sentence. Without a
    /// reference it is a person's.
    package let gist: Statement?
    /// Whether the page has to mark the gist as a person's, so that it is not taken for the
    /// article's words.
    package var isGistMarked: Bool { gist.map(marks) ?? false }
    /// The entities mentioned, in order of first mention.
    package let entities: [MentionedEntity]
    /// The lines of the timeline, in order.
    package let events: [Event]
    /// For each event the entities that it mentions: indices into `entities`, in order of first
    /// mention.
    package let castOfEvents: [[Int]]
    /// What who's who says, in its order, by the target of the name's link.
    private let rolesByURL: [String: [Statement]]
    /// The page's file.
    package let path: OutputPath

    /// A block with its sentences. A class for the same reason as `BriefingPage`.
    package final class Passage: Sendable {
        /// The block’s words.
        package let text: RichText
        /// The n of `¶n`; `nil` outside the full text.
        package let number: Int?
        /// In order, never empty; together they cover all of the text but the space between them.
        /// The last of a post is its attribution.
        package let sentences: [Range<Int>]
        /// The attribution of a post: whose it is; `nil` elsewhere.
        package let attribution: Range<Int>?
        /// Whether the block is a heading, or shown as an embedded post.
        package let kind: TextBlock.Kind

        init(_ text: RichText, number: Int?, kind: TextBlock.Kind) {
            self.text = text
            self.number = number
            self.kind = kind
            let end = text.utf8.count
            let lineEnd = kind == .post ? text.utf8.lastIndex(of: lineFeed) : nil
            attribution = lineEnd.map { $0 + 1..<end }
            let said =
                kind == .heading
                ? [0..<end] : sentenceRanges(in: text.utf8, range: 0..<(lineEnd ?? end))
            let all = said + [attribution].compactMap(\.self)
            sentences = all.isEmpty ? [0..<end] : all
        }
    }

    /// A line of the timeline. A class for the same reason as `BriefingPage`.
    package final class Event: Sendable {
        /// What the line says.
        package let entry: TimelineEntry
        /// What happened.
        package let statement: Statement
        let time: EventTime
        /// The sentence that it is told in first; `nil` where that cannot be told.
        let place: Place?

        init(_ entry: TimelineEntry, in passages: [Passage]) {
            self.entry = entry
            statement = entry.statement
            time = EventTime(entry.date)
            var words = CitedWords(of: entry.statement, in: passages)
            place = entry.statement.references.first.flatMap { words.place(in: $0) }
        }

        /// When it happened.
        package var date: EDTF { entry.date }
        /// The words of the text that the date rests on.
        package var words: String? { entry.words }
    }

    /// An entity as a briefing mentions it.
    package struct MentionedEntity: Sendable {
        /// The entity that the links lead to, and the kind that they give it.
        package let mention: Mention
        /// The target of its mentions' links.
        package let url: String
        /// The words of the first mention.
        package let surface: String
        /// The words of other mentions, each once: "the OSCE" calls itself by more than one name.
        package fileprivate(set) var otherSurfaces: [String] = []
        /// How many mentions there are.
        package fileprivate(set) var count = 1
        /// Where in the text the mentions are; those outside a full text are left out.
        package fileprivate(set) var marks = TickMarks()
        /// Sentences that mention it, each once with its first mention, in order; never empty.
        package fileprivate(set) var sightings: [Sighting]
        /// Events that mention it: indices into the page’s, in order.
        package fileprivate(set) var events: [Int] = []
    }

    /// A sentence of a passage, both counted from 0.
    package struct Place: Sendable, Hashable {
        /// Index into `passages`.
        package let passage: Int
        /// Index into the passage’s sentences.
        package let sentence: Int
    }

    /// A sentence that mentions an entity.
    package struct Sighting: Sendable {
        /// The sentence.
        package let place: Place
        /// Where the first mention in it is: a UTF-8 offset into the passage's text.
        package let mention: Int
    }

    /// When an event was, as timelines list it.
    struct EventTime: Sendable {
        /// Later times have greater ranks: the order of `EDTF.SortKey` in one number.
        let rank: Int
        /// The year it is listed under: that of its first day, or of its last where the start is
        /// not known.
        let year: Int

        init(_ date: EDTF) {
            let key = date.sortKey
            rank = EventTime.clamped(key.lower) << 24 | EventTime.clamped(key.upper)
            year = (date.lowerBound ?? date.upperBound)?.year ?? 0
        }

        /// Day numbers lie within ±3 million; an open end comes after all of them.
        private static func clamped(_ day: Int) -> Int {
            min(max(day, -(1 << 23)), 1 << 23 - 1) + 1 << 23
        }
    }

    /// Prepares a briefing.
    package init(slug: Slug, file: String, briefing: Briefing) {
        self.slug = slug
        self.file = file
        let briefing = briefing.withEventsInOrder
        self.briefing = briefing
        title = briefing.metadata.title
        date = briefing.metadata.date
        let passages = BriefingPage.passages(of: briefing)
        self.passages = passages
        blockCount = briefing.fullText.count
        keyPoints = BriefingPage.keyPoints(of: briefing)
        gist = BriefingPage.gist(of: briefing, keyPoints, passages)
        events = BriefingPage.events(of: briefing).map { Event($0, in: passages) }
        rolesByURL = BriefingPage.roles(of: briefing)
        let mentions = BriefingPage.mentions(in: passages, blockCount: blockCount, and: events)
        entities = mentions.entities
        castOfEvents = mentions.casts
        path = OutputPath(briefing: slug)
    }

    /// Whether it holds its article, which annotations are about.
    package var hasFullText: Bool { blockCount > 0 }

    /// Beside the page: the briefing's file as it is.
    package var markdownPath: OutputPath { path.sibling("index.md") }

    private static func events(of briefing: Briefing) -> [TimelineEntry] {
        briefing.sections.lazy.filter { $0.kind == .timeline }.flatMap(\.elements).compactMap {
            if case .event(let entry) = $0 { entry } else { nil }
        }
    }

    private static func roles(of briefing: Briefing) -> [String: [Statement]] {
        var roles: [String: [Statement]] = [:]
        for section in briefing.sections where section.kind == .whosWho {
            for case .role(let entry) in section.elements {
                guard let mention = entry.mention else { continue }
                roles[mention.url, default: []].append(entry.role)
            }
        }
        return roles
    }

    /// Whether the briefing's who's who has an office of an entity, with a reference to the text.
    /// - Parameter index: the entity's, in `entities`.
    func citesOffice(of index: Int) -> Bool {
        guard !rolesByURL.isEmpty, let roles = rolesByURL[entities[index].url] else { return false }
        return roles.contains { !$0.isEditors }
    }

    /// What the briefing's who's who says of an entity, in its order.
    /// - Parameter index: the entity's, in `entities`.
    package func roles(of index: Int) -> [CitedStatement] {
        guard !rolesByURL.isEmpty, let roles = rolesByURL[entities[index].url] else { return [] }
        return roles.map { cited($0, .office(heldIn: entities[index].sightings)) }
    }

    private static func passages(of briefing: Briefing) -> [Passage] {
        let text = briefing.fullText
        var passages = text.enumerated().map { Passage($1.text, number: $0 + 1, kind: $1.kind) }
        for section in briefing.sections {
            for element in section.elements {
                if case .prose(let block) = element { collect(block, into: &passages) }
                // Other elements repeat what the full text says.
                if text.isEmpty {
                    for words in element.texts { collect(words, into: &passages) }
                } else if let statement = element.statement, statement.isEditors {
                    collect(statement.text, into: &passages)
                }
            }
        }
        for note in briefing.footnotes { collect(note, into: &passages) }
        return passages
    }

    private static func collect(_ block: Block, into passages: inout [Passage]) {
        switch block.kind {
        case .paragraph, .heading, .cell: collect(block.text, into: &passages)
        default: for child in block.children { collect(child, into: &passages) }
        }
    }

    /// Of prose, only what mentions somebody can be cited; the opening of a briefing without a full
    /// text serves as the gist.
    private static func collect(_ text: RichText, into passages: inout [Passage]) {
        let mentions = text.spans.contains { span in
            if case .link(let url, _) = span.kind { Mention.isMention(url) } else { false }
        }
        if mentions || passages.isEmpty {
            passages.append(Passage(text, number: nil, kind: .paragraph))
        }
    }

    private static func mentions(
        in passages: [Passage], blockCount: Int, and events: [Event]
    ) -> Mentions {
        let article = blockCount > 0 ? passages[..<blockCount] : passages[...]
        var found = Mentions(length: article.reduce(0) { $0 + $1.text.utf8.count })
        for (index, passage) in passages.enumerated() { found.add(passage, at: index) }
        for (index, event) in events.enumerated() { found.add(event.statement.text, at: index) }
        return found
    }
}

/// Collects the entities of a briefing, in order of first mention.
private struct Mentions {
    private(set) var entities: [BriefingPage.MentionedEntity] = []
    /// For each event the entities that it mentions, in order of first mention in the briefing.
    private(set) var casts: [[Int]] = []
    /// Indices into `entities` by the target of their links.
    private var numbers = [String: Int](minimumCapacity: 24)
    /// UTF-8 code units of the article, and of the passages that have been added.
    private let length: Int
    private var position = 0

    init(length: Int) { self.length = length }

    mutating func add(_ passage: BriefingPage.Passage, at index: Int) {
        var sentence = 0
        for span in passage.text.spans where !span.range.isEmpty {
            guard case .link(let url, _) = span.kind, Mention.isMention(url) else { continue }
            while sentence + 1 < passage.sentences.count,
                passage.sentences[sentence].upperBound <= span.range.lowerBound
            { sentence += 1 }
            let sighting = BriefingPage.Sighting(
                place: BriefingPage.Place(passage: index, sentence: sentence),
                mention: span.range.lowerBound)
            if let known = numbers[url] {
                entities[known].note(sighting)
                entities[known].note(passage.text.utf8[span.range])
                mark(known, at: position + span.range.lowerBound)
            } else if let mention = Mention(span.kind) {
                let surface = String(decoding: passage.text.utf8[span.range], as: UTF8.self)
                numbers[url] = entities.count
                entities.append(
                    BriefingPage.MentionedEntity(
                        mention: mention, url: url, surface: surface, sightings: [sighting]))
                mark(entities.count - 1, at: position + span.range.lowerBound)
            }
        }
        position += passage.text.utf8.count
    }

    private mutating func mark(_ entity: Int, at position: Int) {
        if position < length { entities[entity].marks.note(position, of: length) }
    }

    /// Notes the entities that an event mentions, without those that the text itself does not
    /// mention.
    mutating func add(_ event: RichText, at index: Int) {
        var cast: [Int] = []
        for span in event.spans {
            guard case .link(let url, _) = span.kind, let known = numbers[url],
                entities[known].events.last != index
            else { continue }
            entities[known].events.append(index)
            cast.append(known)
        }
        if cast.count > 1 { cast.sort() }
        casts.append(cast)
    }
}

extension BriefingPage.MentionedEntity {
    /// Counts another mention; mentions come in order.
    fileprivate mutating func note(_ sighting: BriefingPage.Sighting) {
        count += 1
        if sightings.last?.place != sighting.place { sightings.append(sighting) }
    }

    /// Notes the words of a mention.
    fileprivate mutating func note(_ words: ArraySlice<UInt8>) {
        func isSame(_ known: String) -> Bool {
            known.utf8.count == words.count && known.utf8.elementsEqual(words)
        }
        if isSame(surface) || otherSurfaces.contains(where: isSame) { return }
        otherSurfaces.append(String(decoding: words, as: UTF8.self))
    }
}

extension BriefingPage.Passage {
    /// The `id` of a sentence in the page; a heading, and the attribution of a post, have that of
    /// their block. `nil` outside the full text.
    package func anchor(ofSentence sentence: Int) -> TextAnchor? {
        number.map {
            TextAnchor(block: $0, sentence: sentence < wordedSentences ? sentence + 1 : nil)
        }
    }

    /// How many sentences have an `id` of their own: all but headings and the attributions of
    /// posts.
    package var wordedSentences: Int {
        kind == .heading ? 0 : sentences.count - (attribution == nil ? 0 : 1)
    }
}

extension Briefing {
    /// The briefing with each list of events in the order of time, wherever a person has put a
    /// line.
    fileprivate var withEventsInOrder: Briefing {
        var briefing = self
        for index in sections.indices where sections[index].kind == .timeline {
            if let elements = sections[index].elementsInOrder {
                briefing.sections[index].elements = elements
            }
        }
        return briefing
    }
}

extension BriefingSection {
    /// The elements with each run of events sorted by date; `nil` where they are sorted already.
    fileprivate var elementsInOrder: [BriefingElement]? {
        let keys = elements.map { element -> EDTF.SortKey? in
            if case .event(let entry) = element { entry.date.sortKey } else { nil }
        }
        let isSorted = zip(keys, keys.dropFirst()).allSatisfy { one, next in
            guard let one, let next else { return true }
            return one.lower <= next.lower
        }
        if isSorted { return nil }
        var sorted = elements
        for events in keys.split(whereSeparator: { $0 == nil }).map(\.indices) {
            let order = events.sorted { one, other in
                let (left, right) = (keys[one]?.lower ?? 0, keys[other]?.lower ?? 0)
                return left == right ? one < other : left < right
            }
            for (place, event) in zip(events, order) { sorted[place] = elements[event] }
        }
        return sorted
    }
}
