import Language

/// What a sentence's tokens are to be, as far as its corpus and the teachers can be believed.
struct Labels {
    /// Disjoint, in order.
    var names: [(range: Range<Int>, kind: EntityKind)] = []
    /// Tokens of which nothing is known.
    var unknown: Set<Int> = []

    private init() {}

    /// The labels of a sentence by one of the ways of reading a corpus.
    init(_ sentence: Corpus.Sentence, reading: Source.Reading) {
        let opinions = sentence.opinions.map { LabelSpan.all($0) }
        let gold = LabelSpan.all(sentence.gold)
        switch reading {
        case .confirmed: self = Self.confirmed(gold, opinions, sentence.gold)
        case .trusted: self = Self.trusted(gold, opinions, sentence.gold)
        case .voted: self = Self.voted(opinions)
        }
    }

    /// A name stays if a teacher has it too; what only one side has is unknown.
    private static func confirmed(
        _ gold: [LabelSpan], _ opinions: [[LabelSpan]], _ raw: [Corpus.Name]
    ) -> Labels {
        var labels = Labels()
        let teachers = opinions.map(Set.init)
        let agreed = teachers.dropFirst().reduce(teachers.first ?? []) { $0.intersection($1) }
        let known = Set(gold)
        for span in gold where teachers.contains(where: { $0.contains(span) }) {
            labels.add(span)
        }
        for span in gold where !teachers.contains(where: { $0.contains(span) }) {
            labels.doubt(span.range)
        }
        for span in agreed.subtracting(known) { labels.doubt(span.range) }
        for name in raw where LabelSpan.isOpaque(name.kind) { labels.doubt(name.range) }
        labels.finish()
        return labels
    }

    /// The corpus's own names, and the groups, events and works that all teachers see beside them.
    private static func trusted(
        _ gold: [LabelSpan], _ opinions: [[LabelSpan]], _ raw: [Corpus.Name]
    ) -> Labels {
        var labels = Labels()
        for span in gold { labels.add(span) }
        let teachers = opinions.map(Set.init)
        let agreed = teachers.dropFirst().reduce(teachers.first ?? []) { $0.intersection($1) }
        for span in agreed.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
        where [.group, .event, .work].contains(span.kind) { labels.add(span) }
        for name in raw where LabelSpan.isOpaque(name.kind) { labels.doubt(name.range) }
        labels.finish()
        return labels
    }

    /// What two of the teachers agree on; the rest of what any of them names is unknown.
    private static func voted(_ opinions: [[LabelSpan]]) -> Labels {
        var labels = Labels()
        var votes: [LabelSpan: Int] = [:]
        for span in opinions.joined() { votes[span, default: 0] += 1 }
        let order = votes.sorted {
            ($1.value, $0.key.range.lowerBound, $0.key.range.upperBound)
                < ($0.value, $1.key.range.lowerBound, $1.key.range.upperBound)
        }
        for (span, count) in order where count >= 2 { labels.add(span) }
        for (span, count) in order where count < 2 { labels.doubt(span.range) }
        labels.finish()
        return labels
    }

    private mutating func add(_ span: LabelSpan) {
        guard !names.contains(where: { $0.range.overlaps(span.range) }) else { return }
        names.append((span.range, span.kind))
    }

    private mutating func doubt(_ range: Range<Int>) {
        unknown.formUnion(range)
    }

    /// Sure names win over doubts.
    private mutating func finish() {
        for name in names { unknown.subtract(name.range) }
        names.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
}

/// A name whose kind is one of ours.
struct LabelSpan: Hashable {
    let range: Range<Int>
    let kind: EntityKind

    static func all(_ names: [Corpus.Name]) -> [LabelSpan] {
        names.compactMap { name in kinds[name.kind].map { LabelSpan(range: name.range, kind: $0) } }
    }

    /// Kinds of corpora that are sometimes one of ours and sometimes none.
    static func isOpaque(_ kind: String) -> Bool {
        ["ART", "misc", "MISC", "astronomicalobject", "magazine", "product"].contains(kind)
    }

    /// The corpora's words for our kinds.
    private static let kinds: [String: EntityKind] = [
        "person": .person, "PER": .person, "politician": .person, "writer": .person,
        "musicalartist": .person, "scientist": .person, "researcher": .person,
        "organization": .organization, "ORG": .organization, "organisation": .organization,
        "politicalparty": .organization, "university": .organization, "band": .organization,
        "corporation": .organization,
        "place": .place, "LOC": .place, "location": .place, "country": .place,
        "GPE": .group, "group": .group,
        "event": .event, "EVENT": .event, "election": .event, "conference": .event,
        "work": .work, "book": .work, "poem": .work, "album": .work, "song": .work,
        "creative-work": .work,
    ]
}
