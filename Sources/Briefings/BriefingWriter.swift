import Language
import Markdown

/// Writes a briefing in the briefing format: `BriefingReader` gives the same briefing back.
///
/// It writes what an ingest makes. Prose of a person's own stays in the file that holds it and is
/// not written here.
package struct BriefingWriter {
    private var inline: InlineWriter

    /// The file of a briefing, in UTF-8.
    package static func write(_ briefing: Briefing) -> [UInt8] {
        var writer = BriefingWriter(inline: InlineWriter(labels: labels(of: briefing)))
        writer.write(briefing)
        return writer.inline.output
    }

    /// Mentions as they can be written into the file of a briefing, with the definitions it has.
    static func markdown(of mentions: [RichText], in briefing: Briefing) -> [String] {
        var writer = BriefingWriter(inline: InlineWriter(labels: labels(of: briefing)))
        writer.write(briefing)
        return mentions.map { mention in
            let known = writer.inline.definitions.count
            let text = writer.written { $0.write(mention) }
            guard writer.inline.definitions.count > known,
                let new = writer.inline.definitions.last
            else { return text }
            // No definition leads there: the link names its target itself.
            let words = writer.written { $0.write(RichText(mention.text)) }
            return "[\(words)](\(new.url) \"\(new.title)\")"
        }
    }

    private mutating func written(_ write: (inout InlineWriter) -> Void) -> String {
        let start = inline.output.count
        write(&inline)
        return String(decoding: inline.output[start...], as: UTF8.self)
    }

    private mutating func write(_ briefing: Briefing) {
        inline.write(markup: briefing.metadata.frontMatter.markdown())
        if !briefing.heading.isEmpty {
            inline.write(markup: "\n# ")
            inline.write(briefing.heading)
            inline.write(markup: "\n")
        }
        for section in briefing.sections where !section.elements.isEmpty {
            inline.write(markup: "\n## ")
            inline.write(section.title)
            inline.write(markup: "\n")
            if section.kind != .fullText { inline.write(markup: "\n") }
            for element in section.elements { write(element) }
        }
        writeDefinitions(briefing)
    }

    private mutating func write(_ element: BriefingElement) {
        switch element {
        case .statement(let statement):
            inline.write(markup: "- ")
            write(statement)
        case .role(let entry):
            inline.write(markup: "- **")
            inline.write(entry.name)
            inline.write(markup: "**")
            inline.write(markup: BriefingSyntax.dash)
            write(entry.role)
        case .event(let entry):
            inline.write(markup: "- `\(entry.date)`")
            write(entry.words, countedFrom: entry.anchor)
            write(entry.statement)
        case .quote(let entry):
            inline.write(markup: "- ")
            inline.write(markup: BriefingSyntax.openQuote)
            inline.write(entry.words.text, linePrefix: "  ")
            inline.write(markup: BriefingSyntax.closeQuote)
            if let speaker = entry.speaker {
                inline.write(markup: BriefingSyntax.dash)
                inline.write(speaker)
            }
            write(entry.words.references)
        case .text(let block): write(block)
        case .prose: break
        }
    }

    /// What stands between a date and what happened then.
    private mutating func write(_ words: String?, countedFrom anchor: DateAnchor?) {
        guard let words else {
            inline.write(markup: BriefingSyntax.dash)
            return
        }
        inline.write(markup: BriefingSyntax.openWords)
        inline.write(RichText(words))
        guard let anchor else {
            inline.write(markup: BriefingSyntax.closeWords)
            return
        }
        inline.write(markup: BriefingSyntax.from)
        inline.write(RichText(anchor.words))
        inline.write(markup: BriefingSyntax.block)
        inline.write(markup: "\(anchor.block)")
        inline.write(markup: BriefingSyntax.closeBlock)
    }

    private mutating func write(_ statement: Statement) {
        inline.write(statement.text, linePrefix: "  ")
        write(statement.references)
    }

    private mutating func write(_ references: [Reference]) {
        for reference in references { inline.write(markup: " [\(reference.label)]") }
        inline.write(markup: "\n")
    }

    private mutating func write(_ block: TextBlock) {
        switch block.kind {
        case .paragraph:
            inline.write(markup: "\n")
            inline.write(block.text)
        case .heading:
            inline.write(markup: "\n### ")
            inline.write(block.text)
        case .post:
            inline.write(markup: "\n> ")
            inline.write(block.text, linePrefix: "> ")
        }
        inline.write(markup: "\n")
    }

    private mutating func writeDefinitions(_ briefing: Briefing) {
        let references = Set(briefing.statements.flatMap { $0.references }.map(\.block)).sorted()
        let definitions = inline.definitions
        if references.isEmpty && definitions.isEmpty { return }
        inline.write(markup: "\n")
        for reference in references.map(Reference.init) {
            inline.write(markup: "[\(reference.label)]: \(reference.url)\n")
        }
        for each in definitions {
            inline.write(markup: "[\(each.label)]: \(each.url) \"\(each.title)\"\n")
        }
    }
}

// MARK: Labels

extension BriefingWriter {
    /// A mention made of words of the entity's name is its own label; adjectives, metonyms, and
    /// acronyms made of other words, refer to the entity by its slug.
    private static func labels(of briefing: Briefing) -> LinkLabels {
        var labels = LinkLabels()
        var texts: [RichText] = []
        for section in briefing.sections {
            for element in section.elements { texts += element.texts }
        }
        for text in texts {
            for mention in text.spans.lazy.compactMap({ Mention($0.kind) }) {
                labels.define(mention.slug.description, for: mention.url)
            }
        }
        for text in texts {
            for span in text.spans {
                guard let mention = Mention(span.kind) else { continue }
                let surface = String(decoding: text.utf8[span.range], as: UTF8.self)
                if names(surface, mention.slug) { labels.offer(surface, for: mention.url) }
            }
        }
        return labels
    }

    private static func names(_ surface: String, _ entity: Slug) -> Bool {
        let words = slug(for: surface).split(separator: "-")
        let name = entity.description.split(separator: "-")
        return words.allSatisfy(name.contains)
    }
}

extension BriefingMetadata {
    /// The front matter, keys in the format's order.
    var frontMatter: FrontMatter {
        var entries: [FrontMatter.Entry] = []
        func add(_ key: BriefingKey, _ value: String?) {
            if let value { entries.append(FrontMatter.Entry(key.rawValue, .string(value))) }
        }
        add(.title, title)
        add(.date, date?.description)
        add(.dateBasis, dateBasis)
        add(.source, source)
        add(.sourceSHA256, sourceSHA256)
        add(.summary, summary)
        add(.status, status.rawValue)
        if !entities.isEmpty {
            let slugs = FrontMatter.Value.list(entities.map(\.description))
            entries.append(FrontMatter.Entry(BriefingKey.entities.rawValue, slugs))
        }
        return FrontMatter(entries + others)
    }
}
