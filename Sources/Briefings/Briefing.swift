package import Markdown

/// A briefing: what is in a file of `content/briefings/`, whoever wrote it.
package struct Briefing: Sendable, Equatable {
    /// The front matter.
    package var metadata: BriefingMetadata
    /// The words of the `# ` line; empty when there is none.
    package var heading: RichText
    /// In the file's order; the first holds what stands before any heading, if something does.
    package var sections: [BriefingSection]
    /// Footnotes, which GFM moves to the end.
    package var footnotes: [Block]

    /// A briefing.
    package init(
        metadata: BriefingMetadata, heading: RichText = RichText(),
        sections: [BriefingSection] = [], footnotes: [Block] = []
    ) {
        self.metadata = metadata
        self.heading = heading
        self.sections = sections
        self.footnotes = footnotes
    }

    /// The first section of a kind.
    package func section(_ kind: BriefingSection.Kind) -> BriefingSection? {
        sections.first { $0.kind == kind }
    }

    /// The blocks of the full text in order: block n is `¶n`, counted from 1.
    package var fullText: [TextBlock] {
        sections.lazy.filter { $0.kind == .fullText }.flatMap(\.elements).compactMap { element in
            if case .text(let block) = element { block } else { nil }
        }
    }
}

/// A stretch of a briefing under one heading of the second level.
package struct BriefingSection: Sendable, Equatable {
    /// What the section holds; known by its heading.
    package enum Kind: Sendable, Equatable, CaseIterable {
        case keyPoints, whosWho, timeline, quotes, fullText
        /// A section of a person's own, or text before the first heading.
        case other
    }

    /// What it is.
    package var kind: Kind
    /// The heading's words; empty before the first heading.
    package var title: RichText
    /// In the file’s order.
    package var elements: [BriefingElement]

    /// A section.
    package init(_ kind: Kind, title: RichText? = nil, elements: [BriefingElement] = []) {
        self.kind = kind
        self.title = title ?? RichText(kind.title ?? "")
        self.elements = elements
    }
}

extension BriefingSection.Kind {
    /// Whether its list items are entries that rest on the full text.
    var holdsLines: Bool { self != .fullText && self != .other }

    /// The heading of a section of this kind; `nil` for a person's own.
    package var title: String? {
        switch self {
        case .keyPoints: "Key points"
        case .whosWho: "Who’s who"
        case .timeline: "Timeline"
        case .quotes: "Quotes"
        case .fullText: "Full text"
        case .other: nil
        }
    }
}

/// One piece of a section. Indirect: passing one on costs one reference, not one for each string in
/// it.
package indirect enum BriefingElement: Sendable, Equatable {
    /// A key point; elsewhere a line that does not follow its section's form.
    case statement(Statement)
    case role(RoleEntry)
    case event(TimelineEntry)
    case quote(QuoteEntry)
    case text(TextBlock)
    /// Anything else, which a person wrote; kept and shown where it stands.
    case prose(Block)
}

extension BriefingElement {
    /// The texts of an element that may hold mentions, in order.
    package var texts: [RichText] {
        switch self {
        case .statement(let statement): [statement.text]
        case .role(let entry): [entry.name, entry.role.text]
        case .event(let entry): [entry.statement.text]
        case .quote(let entry): [entry.words.text] + (entry.speaker.map { [$0] } ?? [])
        case .text(let block): [block.text]
        case .prose: []
        }
    }

    /// The 1-based line of the file that the element stands on; 0 when it was not read from a file.
    package var line: Int {
        switch self {
        case .text(let block): block.line
        case .prose(let block): block.line
        case .statement, .role, .event, .quote: statement?.line ?? 0
        }
    }

    /// The statement of an element that rests on references.
    package var statement: Statement? {
        switch self {
        case .statement(let statement): statement
        case .role(let entry): entry.role
        case .event(let entry): entry.statement
        case .quote(let entry): entry.words
        case .text, .prose: nil
        }
    }
}

extension Briefing {
    /// Every statement outside the full text, in order.
    var statements: [Statement] { sections.flatMap(\.elements).compactMap(\.statement) }
}

extension Briefing {
    /// The briefing without the entries that stand in some lines of its file.
    /// - Parameter read: the same briefing as it was read from that file.
    package func without(lines: Set<Int>, of read: Briefing) -> Briefing {
        var briefing = self
        for (index, section) in read.sections.enumerated() where section.kind.holdsLines {
            let kept = zip(sections[index].elements, section.elements).filter { _, read in
                read.statement.map { !lines.contains($0.line) } ?? true
            }
            briefing.sections[index].elements = kept.map(\.0)
        }
        briefing.sections.removeAll { $0.kind.holdsLines && $0.elements.isEmpty }
        return briefing
    }
}

/// Words with the blocks they rest on. Without a reference they are a person's own.
package struct Statement: Sendable, Equatable {
    /// The words, with their mentions.
    package var text: RichText
    /// The blocks the words come from; none if a person wrote them.
    package var references: [Reference]
    /// 1-based line of the file; not part of the value.
    package var line: Int

    /// A statement.
    package init(_ text: RichText, references: [Reference] = [], line: Int = 0) {
        self.text = text
        self.references = references
        self.line = line
    }

    /// Whether a person wrote it: it names no source.
    package var isEditors: Bool { references.isEmpty }

    /// Numbers of the blocks it rests on, each once and in the article's order, whatever the order
    /// of the references; the words must be in that order, too.
    package var blocksInOrder: [Int] {
        references.count == 1 ? [references[0].block] : Set(references.map(\.block)).sorted()
    }

    /// Equal but for the line.
    package static func == (a: Statement, b: Statement) -> Bool {
        a.text == b.text && a.references == b.references
    }
}

/// A line of who's who: a name, and the office as the source words it.
package struct RoleEntry: Sendable, Equatable {
    /// The name, a mention where the machine wrote it.
    package var name: RichText
    /// The office or description.
    package var role: Statement

    /// An entry.
    package init(name: RichText, role: Statement) {
        self.name = name
        self.role = role
    }

    /// The entity, where the name links to one.
    package var mention: Mention? { name.spans.lazy.compactMap { Mention($0.kind) }.first }
}

/// A line of the quotations: the exact words, without quotation marks, and who said them.
package struct QuoteEntry: Sendable, Equatable {
    /// What was said.
    package var words: Statement
    /// `nil` when the text names no speaker.
    package var speaker: RichText?

    /// An entry.
    package init(words: Statement, speaker: RichText? = nil) {
        self.words = words
        self.speaker = speaker
    }

    /// The words without the comma that joins them to "she said": a range of UTF-8 offsets.
    package var spoken: Range<Int> {
        let utf8 = words.text.utf8
        return 0..<(utf8.last == UInt8(ascii: ",") ? utf8.count - 1 : utf8.count)
    }
}

/// A block of the full text.
package struct TextBlock: Sendable, Equatable {
    /// What kind of block; an article's credits are paragraphs here.
    package enum Kind: Sendable, Equatable {
        case paragraph, heading, post
    }

    /// What it is.
    package var kind: Kind
    /// The words, with their mentions.
    package var text: RichText
    /// 1-based line of the file; not part of the value.
    package var line: Int

    /// A block.
    package init(_ kind: Kind, _ text: RichText, line: Int = 0) {
        self.kind = kind
        self.text = text
        self.line = line
    }

    /// Equal but for the line.
    package static func == (a: TextBlock, b: TextBlock) -> Bool {
        a.kind == b.kind && a.text == b.text
    }
}
