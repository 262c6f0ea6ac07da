package import Language
package import Markdown
import HTML

/// The front matter of a briefing.
package struct BriefingMetadata: Sendable, Equatable {
    /// How far a person stands behind the briefing.
    package enum Status: String, Sendable, Equatable, CaseIterable {
        /// As the machine made it.
        case draft
        /// A person has read it against the source.
        case reviewed
    }

    /// `title`; empty only in a briefing that has none.
    package var title: String
    /// `date`: the article’s day.
    package var date: CalendarDate?
    /// How the date is known, when the source does not state it.
    package var dateBasis: String?
    /// The article: a path from the briefing's folder, or a URL.
    package var source: String?
    /// SHA-256 of the article at the last ingest, in hexadecimal: of its bytes with all line ends
    /// as line feeds.
    package var sourceSHA256: String?
    /// `summary`: shown where there are no key points.
    package var summary: String?
    /// `status`.
    package var status: Status
    /// `entities`: the entities that the briefing mentions, in byte order.
    package var entities: [Slug]
    /// `draft: true`: not part of the published site; nor is a briefing whose `draft` is neither
    /// yes nor no.
    package var isDraft: Bool { FrontMatter(others).flag("draft") ?? true }
    /// Keys of people's own and `draft`, kept as they are.
    package var others: [FrontMatter.Entry]

    /// Metadata of a new draft.
    package init(title: String) {
        self.title = title
        status = .draft
        entities = []
        others = []
    }

    /// Whether the program made the briefing, and nobody has said that it is right.
    package var isUnreviewed: Bool { status == .draft && source != nil }

    /// The path of the article from the briefing's folder; `nil` when the source is a URL, such as
    /// `urn:newsml:…`, or not given.
    package var sourcePath: String? {
        guard let source, !URLReference.hasScheme(source) else { return nil }
        return source
    }
}

/// The keys of a briefing's front matter that mean something here.
package enum BriefingKey: String, CaseIterable {
    case title, date
    case dateBasis = "date-basis"
    case source
    case sourceSHA256 = "source-sha256"
    case summary, status, entities, draft

    /// Whether its value is text, not a list.
    var isText: Bool {
        switch self {
        case .title, .date, .dateBasis, .source, .sourceSHA256, .summary, .status: true
        case .entities, .draft: false
        }
    }
}
