import Briefings
import Language
import Markdown

/// The words by which documents are found.
extension SearchSegment.Collector {
    /// Adds the words of a briefing: title, date, names, key points, full text, and prose and notes
    /// of a person's own. It is found by the full names of the entities that it mentions, too.
    mutating func add(_ page: BriefingPage) {
        let briefing = page.briefing
        add(briefing.metadata.title, .title)
        add(briefing.heading.utf8[...], .title)
        // "21 January 2022", "2022-01-21", "January 2022".
        if let date = briefing.metadata.date {
            add("\(date) \(CalendarDate.monthNames[date.month - 1])", .keyPoint)
        }
        for index in page.entities.indices {
            add(page.entities[index].mention.slug.description, .entity)
        }
        for section in briefing.sections {
            for element in section.elements { add(element, in: section.kind) }
        }
        for note in briefing.footnotes { add(note) }
    }

    /// Adds the words of an entity: its name as a title; its other names, and what the newest
    /// briefings call it, as those of an entity.
    mutating func add(_ page: EntityPage, of site: Site) {
        add(page.entity.name, .title)
        add(aliasesOf: page.entity)
        for appearance in page.appearances.prefix(Self.calls) {
            for name in appearance.names {
                let mentioned = site.briefings[appearance.briefing].entities[name]
                add(mentioned.surface, .entity)
                for surface in mentioned.otherSurfaces { add(surface, .entity) }
            }
        }
    }

    /// Adds the other names of an entity, even to a briefing that does not use them.
    mutating func add(aliasesOf entity: Entity) {
        for alias in entity.aliases { add(alias, .entity) }
    }

    /// Briefings that are asked what they call an entity.
    private static let calls = 24

    private mutating func add(_ element: BriefingElement, in kind: BriefingSection.Kind) {
        switch element {
        case .text(let block): add(block.text, .text)
        case .prose(let block): add(block)
        case .statement(let statement):
            add(statement.text, kind == .keyPoints ? .keyPoint : .text)
        case .role(let entry):
            add(entry.name, .entity)
            add(entry.role.text, .text)
        // What they say stands in the full text.
        case .event(let entry) where entry.statement.isEditors: add(entry.statement.text, .text)
        case .quote(let entry) where entry.words.isEditors: add(entry.words.text, .text)
        case .event, .quote: break
        }
    }

    private mutating func add(_ block: Block) {
        block.forEachText { text, _ in add(text, .text) }
    }

    private mutating func add(_ text: RichText, _ field: SearchField) {
        add(text.utf8[...], field)
        for span in text.spans {
            guard case .link(let url, _) = span.kind, Mention.isMention(url) else { continue }
            add(text.utf8[span.range], .entity)
        }
    }
}
