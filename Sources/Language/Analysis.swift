/// What kind of thing an entity is.
public enum EntityKind: String, Sendable, Equatable, CaseIterable {
    case person, organization, place, group, event, work
}

/// An entity that people already know: from a file in `content/entities/`, or from an earlier article.
///
/// A decision in it holds for every article: `aliases` are names of it too, `excluded` surfaces never mean it,
/// and a `hidden` one is never reported.
public struct KnownEntity: Sendable, Equatable {
    /// Lower-case ASCII letters, digits and hyphens; unique.
    public var slug: String
    /// The name it is shown by.
    public var name: String
    /// What kind of thing it is.
    public var kind: EntityKind
    /// Other names of it.
    public var aliases: [String]
    /// Surfaces that never mean it.
    public var excluded: [String]
    /// Slugs of entities that are merged into it.
    public var merged: [String] = []
    /// Whether it is never reported.
    public var isHidden: Bool

    /// A known entity with the decisions made for it.
    public init(
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
            && Language.slug(for: name) == slug
    }
}

/// The result of `analyze`: every list is in text order unless it says otherwise.
public struct Analysis: Sendable, Equatable {
    /// One entity of the article; mentions refer to it by index.
    public struct Entity: Sendable, Equatable {
        /// Lower-case ASCII letters, digits and hyphens; unique in the article.
        public var slug: String
        /// The fullest name the article (or a known entity) gives.
        public var name: String
        /// What kind of thing it is.
        public var kind: EntityKind
    }

    /// How the words of a mention relate to the entity's name.
    public enum Form: Sendable, Equatable {
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
    public struct Mention: Sendable, Equatable {
        /// Where the words stand.
        public var range: Range<Int>
        /// Index into `entities`.
        public var entity: Int
        /// How the words relate to the name.
        public var form: Form
    }

    /// A sentence, with the index of the block it stands in.
    public struct Sentence: Sendable, Equatable {
        /// Without spaces around it.
        public var range: Range<Int>
        /// Index into `SourceText.blocks`.
        public var block: Int
    }

    /// The office or description of an entity as the text words it.
    public struct Role: Sendable, Equatable {
        /// Index into `entities`.
        public var entity: Int
        /// Where the words stand.
        public var range: Range<Int>
    }

    /// What a time is resolved by: why "Thursday" is the 20th of January.
    public enum Basis: Sendable, Equatable {
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
    public struct TimeExpression: Sendable, Equatable {
        /// The TIMEX3 type.
        public enum Kind: String, Sendable, Equatable {
            case date = "DATE"
            case time = "TIME"
            case duration = "DURATION"
            case set = "SET"
        }
        /// Where the words stand, without a preposition.
        public var range: Range<Int>
        /// The TIMEX3 type.
        public var kind: Kind
        /// The TIMEX3 value: `2022-01-20`, `2022-W03`, `P2W`, `PRESENT_REF`, `XXXX-WXX-5`.
        public var value: String
        /// The calendar time it resolves to, where it does.
        public var edtf: EDTF?
        /// What the value rests on; `nil` where the words name no piece of the calendar.
        public var basis: Basis?
    }

    /// Something the text dates.
    public struct Event: Sendable, Equatable {
        /// When it happened.
        public var date: EDTF
        /// The words the date rests on ("on Thursday").
        public var words: Range<Int>
        /// What the date rests on.
        public var basis: Basis
        /// What happened: a sentence or fragments of it, in order; joined with an ellipsis when shown.
        public var fragments: [Range<Int>]
        /// The words that date it where the text tells it again.
        public var retold: [Range<Int>] = []
    }

    /// Words somebody said.
    public struct Quotation: Sendable, Equatable {
        /// Includes the quotation marks.
        public var range: Range<Int>
        /// The words that name the speaker.
        public var speaker: Range<Int>?
        /// Index of the speaker's entity.
        public var entity: Int?
        /// Index of the person whom a pronoun most likely means, where it is not sure that it does:
        /// offered to people, never taken for granted.
        public var suggestion: Int?
    }

    /// All sentences, headings' too.
    public var sentences: [Sentence]
    /// In the order of their first mentions.
    public var entities: [Entity]
    /// Never overlapping.
    public var mentions: [Mention]
    /// One for each distinct wording of an entity.
    public var roles: [Role]
    /// The time expressions.
    public var times: [TimeExpression]
    /// Ordered by the date's lower bound, then by place in the text.
    public var events: [Event]
    /// The quotations.
    public var quotations: [Quotation]
    /// Whole sentences, in text order.
    public var keyPoints: [Range<Int>]
}
