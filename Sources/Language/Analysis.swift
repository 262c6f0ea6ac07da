/// What kind of thing an entity is.
package enum EntityKind: String, Sendable, Equatable, CaseIterable {
    case person, organization, place, group, event, work
}

/// An entity that people already know: from a file in `content/entities/`, or from an earlier
/// article.
///
/// A decision in it holds for every article: `aliases` are names of it too, `excluded` surfaces
/// never mean it, and a `hidden` one is never reported.
package struct KnownEntity: Sendable, Equatable {
    /// Lower-case ASCII letters, digits and hyphens; unique.
    package var slug: String
    /// The name it is shown by.
    package var name: String
    /// What kind of thing it is.
    package var kind: EntityKind
    /// Other names of it.
    package var aliases: [String]
    /// Surfaces that never mean it.
    package var excluded: [String]
    /// Slugs of entities that are merged into it.
    package var merged: [String] = []
    /// Whether it is never reported.
    package var isHidden: Bool
    /// Whether its names are looked for; where not, it only says what an article's own name of its
    /// slug is.
    package var isSought = true

    /// A known entity with the decisions made for it.
    package init(
        slug: String, name: String, kind: EntityKind, aliases: [String] = [],
        excluded: [String] = [], isHidden: Bool = false
    ) {
        self.slug = slug
        self.name = name
        self.kind = kind
        self.aliases = aliases
        self.excluded = excluded
        self.isHidden = isHidden
    }

    /// Whether nothing has been decided of it: its name is all that is known. What the article and
    /// the lists say of such a name goes before it, since it may have been found where they say
    /// nothing: “EADS” in an article that does not spell it out.
    var isPlain: Bool {
        aliases.isEmpty && excluded.isEmpty && merged.isEmpty && !isHidden
            && isSlug(slug, of: name)
    }
}

/// The result of `analyze`: every list is in text order unless it says otherwise.
package struct Analysis: Sendable, Equatable {
    /// One entity of the article; mentions refer to it by index.
    package struct Entity: Sendable, Equatable {
        /// Lower-case ASCII letters, digits and hyphens; unique in the article.
        package var slug: String
        /// The fullest name the article (or a known entity) gives.
        package var name: String
        /// What kind of thing it is.
        package var kind: EntityKind
    }

    /// How the words of a mention relate to the entity's name.
    package enum Form: Sendable, Equatable {
        /// The name or an alias: "Antony Blinken", "NATO", "US".
        case name
        /// A part of the name: "Blinken".
        case short
        /// A word derived from it: "Russian" for Russia.
        case adjective
        /// A noun that means it here: "ministry" in "the ministry". No name.
        case nominal
    }

    /// A stretch of text that names an entity: no leading article, no trailing possessive.
    package struct Mention: Sendable, Equatable {
        /// Where the words stand.
        package var range: Range<Int>
        /// Index into `entities`.
        package var entity: Int
        /// How the words relate to the name.
        package var form: Form
    }

    /// A sentence, with the index of the block it stands in.
    package struct Sentence: Sendable, Equatable {
        /// Without spaces around it.
        package var range: Range<Int>
        /// Index into `SourceText.blocks`.
        package var block: Int
    }

    /// The office or description of an entity as the text words it.
    package struct Role: Sendable, Equatable {
        /// Index into `entities`.
        package var entity: Int
        /// Where the words stand.
        package var range: Range<Int>
    }

    /// What a time is resolved by: why "Thursday" is the 20th of January.
    package enum Basis: Sendable, Equatable {
        /// The words say it all: "20 January 2022".
        case words
        /// Counted from the article's date, and where they name no direction by the clause's tense.
        case article(CalendarDate)
        /// Counted from the day of the post that the words stand in.
        case post(CalendarDate)
        /// Counted from the time that these words of the text name: "two days later".
        case mention(Range<Int>)
    }

    /// A TIMEX3: words that name a time.
    package struct TimeExpression: Sendable, Equatable {
        /// The TIMEX3 type.
        package enum Kind: String, Sendable, Equatable {
            case date = "DATE"
            case time = "TIME"
            case duration = "DURATION"
            case set = "SET"
        }
        /// Where the words stand, without a preposition.
        package var range: Range<Int>
        /// The TIMEX3 type.
        package var kind: Kind
        /// The TIMEX3 value: `2022-01-20`, `2022-W03`, `P2W`, `PRESENT_REF`, `XXXX-WXX-5`.
        package var value: String
        /// The calendar time it resolves to, where it does.
        package var edtf: EDTF?
        /// What the value rests on; `nil` where the words name no piece of the calendar.
        package var basis: Basis?
    }

    /// Something the text dates.
    package struct Event: Sendable, Equatable {
        /// When it happened.
        package var date: EDTF
        /// The words the date rests on ("on Thursday").
        package var words: Range<Int>
        /// What the date rests on.
        package var basis: Basis
        /// What happened: a sentence or fragments of it, in order; joined with an ellipsis when
        /// shown.
        package var fragments: [Range<Int>]
        /// The words that date it where the text tells it again.
        package var retold: [Range<Int>] = []
    }

    /// Words somebody said.
    package struct Quotation: Sendable, Equatable {
        /// Includes the quotation marks; what a label says is spoken has none.
        package var range: Range<Int>
        /// The words that name the speaker.
        package var speaker: Range<Int>?
        /// Index of the speaker's entity.
        package var entity: Int?
        /// Index of the person whom a pronoun most likely means, where it is not sure that it does:
        /// offered to people, never taken for granted.
        package var suggestion: Int?
    }

    /// All sentences, headings' too.
    package var sentences: [Sentence]
    /// In the order of their first mentions.
    package var entities: [Entity]
    /// Never overlapping.
    package var mentions: [Mention]
    /// One for each distinct wording of an entity.
    package var roles: [Role]
    /// The time expressions.
    package var times: [TimeExpression]
    /// Ordered by the date's lower bound, then by place in the text.
    package var events: [Event]
    /// The quotations.
    package var quotations: [Quotation]
    /// Whole sentences, in text order.
    package var keyPoints: [Range<Int>]
}

extension Analysis {
    /// Without some entities, by slug, and their mentions and roles; quotations of theirs keep the
    /// words that name the speaker.
    func without(_ hidden: Set<String>) -> Analysis {
        guard !hidden.isEmpty else { return self }
        var numbers: [Int: Int] = [:]
        for index in entities.indices where !hidden.contains(entities[index].slug) {
            numbers[index] = numbers.count
        }
        var kept = self
        kept.entities = numbers.keys.sorted().map { entities[$0] }
        kept.mentions = mentions.compactMap { mention in
            numbers[mention.entity].map {
                Mention(range: mention.range, entity: $0, form: mention.form)
            }
        }
        kept.roles = roles.compactMap { role in
            numbers[role.entity].map { Role(entity: $0, range: role.range) }
        }
        for index in quotations.indices {
            kept.quotations[index].entity = quotations[index].entity.flatMap { numbers[$0] }
            kept.quotations[index].suggestion = quotations[index].suggestion.flatMap { numbers[$0] }
        }
        return kept
    }
}
