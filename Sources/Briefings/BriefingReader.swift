package import Diagnostics
package import Markdown
import Bytes
import Language

/// Reads a briefing. Any Markdown file is one; what the front matter gets wrong is reported.
package struct BriefingReader {
    private let source: SourceFile
    private var diagnostics: [Diagnostic] = []

    /// The briefing in a file; `nil` only when its front matter cannot be read at all.
    package static func read(_ source: SourceFile) -> (
        briefing: Briefing?, diagnostics: [Diagnostic]
    ) {
        var reader = BriefingReader(source: source)
        let briefing = reader.briefing()
        return (briefing, reader.diagnostics)
    }

    private init(source: SourceFile) { self.source = source }

    private mutating func briefing() -> Briefing? {
        let (found, faults) = Document.read(
            source, keys: BriefingKey.allCases.map(\.rawValue), hasText: true)
        diagnostics += faults
        guard let document = found else { return nil }
        diagnostics += LinkDefinitions.hidden(in: source)
        var metadata = metadata(document.frontMatter)
        var blocks = document.blocks[...]
        var heading = RichText()
        if let first = blocks.first, first.kind == .heading(level: 1) {
            heading = first.text
            blocks = blocks.dropFirst()
        }
        if metadata.title.isEmpty { metadata.title = heading.text }
        checkHeading(document.blocks.first, metadata)
        if metadata.title.isEmpty {
            diagnostics.append(
                Diagnostic(
                    .error, "briefing/no-title", in: source, line: 1, "the briefing has no title",
                    help: "give it a `title:` in the front matter or a `# ` heading"))
        }
        let notes = blocks.firstIndex(where: \.isFootnote)
        return Briefing(
            metadata: metadata, heading: heading,
            sections: sections(blocks[..<(notes ?? blocks.endIndex)]),
            footnotes: notes.map { Array(blocks[$0...]) } ?? [])
    }

    private mutating func sections(_ blocks: ArraySlice<Block>) -> [BriefingSection] {
        var sections: [BriefingSection] = []
        for block in blocks {
            if block.kind == .heading(level: 2) {
                let kind = BriefingSection.Kind(heading: block.text)
                if kind == .other { checkName(of: block) }
                sections.append(BriefingSection(kind, title: block.text))
            } else {
                if sections.isEmpty { sections.append(BriefingSection(.other)) }
                read(block, into: &sections[sections.count - 1])
            }
        }
        return sections
    }

    private mutating func read(_ block: Block, into section: inout BriefingSection) {
        switch section.kind {
        case .other:
            diagnostics += NearLines.deadNames(in: block, source)
            section.elements.append(.prose(block))
        case .fullText: section.elements.append(textBlock(block).map { .text($0) } ?? .prose(block))
        case .keyPoints, .whosWho, .timeline, .quotes:
            let elements = lines(of: block, in: section.kind)
            for element in elements {
                if section.kind == .timeline { checkDate(element) }
                diagnostics += NearLines.diagnostics(of: element, in: section.kind, source)
            }
            section.elements += elements
        }
    }
}

extension BriefingReader {
    /// Warns of a heading that differs from `title:`: the page shows the heading, and everything
    /// that leads to the page the title.
    private mutating func checkHeading(_ block: Block?, _ metadata: BriefingMetadata) {
        guard let block, block.kind == .heading(level: 1), !block.text.isEmpty,
            block.text.text != metadata.title
        else { return }
        diagnostics.append(
            Diagnostic(
                .warning, "briefing/two-titles", in: source, line: block.line,
                "the heading is “\(block.text.text)”, and `title:` is “\(metadata.title)”",
                help:
                    "make them the same: the page shows the one, lists, feeds and search the other"
            ))
    }

    /// Warns of a section whose name is nearly one of ours; others are people's own. Only names
    /// with the same first letter are compared: few slip there, and most names need no further
    /// look.
    private mutating func checkName(of heading: Block) {
        let initial = heading.text.utf8.first.map { $0 | 0x20 }
        let alike = BriefingReader.sections.filter { $0.utf8.first.map { $0 | 0x20 } == initial }
        let name = heading.text.text
        let synonym = name.lowercased() == "quotations" ? "Quotes" : nil
        guard !alike.isEmpty, let meant = synonym ?? suggestion(for: name, among: alike) else {
            return
        }
        diagnostics.append(
            Diagnostic(
                .warning, "briefing/unknown-section", in: source, line: heading.line,
                "“\(heading.text.text)” is shown as a section of your own",
                help: "did you mean `## \(meant)`?"))
    }

    /// Reports a line of the timeline that begins with code that is not a date.
    private mutating func checkDate(_ element: BriefingElement) {
        guard let (date, line) = element.misdated else { return }
        diagnostics.append(
            Diagnostic(
                .error, "briefing/event-date", in: source, line: line,
                "`\(date)` is not a date",
                help:
                    "write an event as - `2022-01-20` — what happened; a date may be `2022-01`, "
                    + "`2022`, `2022-01-20~` (about), `2022-01-17/2022-01-21`"))
    }
}

extension BriefingElement {
    /// What a line of the timeline has in place of a date, and the line's number; `nil` where it is
    /// a date.
    var misdated: (date: String, line: Int)? {
        guard case .statement(let statement) = self, let first = statement.text.spans.first,
            first.kind == .code, first.range.lowerBound == 0
        else { return nil }
        let date = String(decoding: statement.text.utf8[first.range], as: UTF8.self)
        return EDTF(date) == nil ? (date, statement.line) : nil
    }
}

// MARK: Front matter

extension BriefingReader {
    private mutating func metadata(_ matter: FrontMatter) -> BriefingMetadata {
        var metadata = BriefingMetadata(title: matter.string(BriefingKey.title.rawValue) ?? "")
        for entry in matter.entries {
            let key = BriefingKey(rawValue: entry.key)
            if case .list = entry.value, key?.isText == true {
                diagnostics.append(.list(entry, "briefing", in: source))
            }
            switch key {
            case .title: break
            case .date: metadata.date = date(matter, entry)
            case .dateBasis: metadata.dateBasis = matter.string(entry.key)
            case .source: metadata.source = matter.string(entry.key)
            case .sourceSHA256: metadata.sourceSHA256 = matter.string(entry.key)?.lowercased()
            case .summary: metadata.summary = matter.string(entry.key)
            case .status: metadata.status = status(matter, entry)
            case .entities: metadata.entities = slugs(matter, entry)
            case .draft:
                checkDraft(matter, entry)
                metadata.others.append(entry)
            case nil:
                checkSpelling(of: entry)
                metadata.others.append(entry)
            }
        }
        return metadata
    }

    private static let sections = BriefingSection.Kind.allCases.compactMap(\.title)

    /// Reports a key that is nearly one of ours; others are people's own. It is an error where the
    /// key was to keep a briefing off the site: nothing is published then.
    private mutating func checkSpelling(of entry: FrontMatter.Entry) {
        let ours = BriefingKey.allCases.map(\.rawValue)
        if let (isHidden, meant) = Self.others[entry.key.lowercased()] {
            diagnostics.append(
                Diagnostic(
                    isHidden ? .error : .warning, "briefing/unknown-key", in: source,
                    line: entry.line, "`\(entry.key)` is not a key of a briefing",
                    help: "write `\(meant)`"))
            return
        }
        guard let meant = suggestion(for: entry.key, among: ours) else { return }
        diagnostics.append(
            Diagnostic(
                meant == BriefingKey.draft.rawValue ? .error : .warning, "briefing/unknown-key",
                in: source, line: entry.line,
                "`\(entry.key)` is not a key of a briefing", help: "did you mean `\(meant)`?"))
    }

    /// Keys that other programs use in place of ours, and whether each keeps a briefing off the
    /// site.
    private static let others: [String: (isHidden: Bool, meant: String)] = [
        "reviewed": (false, "status: reviewed"), "hide": (true, "draft: true"),
        "hidden": (true, "draft: true"), "unpublished": (true, "draft: true"),
        "published": (true, "draft: true"), "publish": (true, "draft: true"),
    ]

    private mutating func date(_ matter: FrontMatter, _ entry: FrontMatter.Entry) -> CalendarDate? {
        guard let text = matter.string(entry.key) else { return nil }
        // A time of day after the date is allowed and not used.
        if let date = CalendarDate(isoDateTime: text) { return date }
        report("briefing/date", entry, "`\(text)` is not a date", help: "write it as `2022-01-21`")
        return nil
    }

    private mutating func status(
        _ matter: FrontMatter, _ entry: FrontMatter.Entry
    ) -> BriefingMetadata.Status {
        guard let text = matter.string(entry.key) else { return .draft }
        if let status = BriefingMetadata.Status(rawValue: text.lowercased()) { return status }
        report(
            "briefing/status", entry, "`\(text)` is not a status",
            help: "use `draft` or `reviewed`")
        return .draft
    }

    private mutating func checkDraft(_ matter: FrontMatter, _ entry: FrontMatter.Entry) {
        guard matter.flag(entry.key) == nil else { return }
        report(
            "briefing/draft", entry, "`draft` says neither yes nor no",
            help: "write `draft: true` for a briefing that is not to be published")
    }

    private mutating func slugs(_ matter: FrontMatter, _ entry: FrontMatter.Entry) -> [Slug] {
        let names = matter.list(entry.key)
        for name in names where Slug(name) == nil {
            report(
                "briefing/entity-name", entry, "`\(name)` is not the name of an entity's file",
                help: "use lower-case letters, digits and hyphens, as in `antony-blinken`")
        }
        return names.compactMap { Slug($0) }
    }

    private mutating func report(
        _ id: String, _ entry: FrontMatter.Entry, _ summary: String, help: String
    ) {
        diagnostics.append(
            Diagnostic(.error, id, in: source, line: entry.line, summary, help: help))
    }
}

extension Diagnostic {
    /// A list where text belongs.
    /// - Parameter area: the first part of the id.
    package static func list(
        _ entry: FrontMatter.Entry, _ area: String, in source: SourceFile
    ) -> Diagnostic {
        Diagnostic(
            .error, "\(area)/value", in: source, line: entry.line,
            "`\(entry.key)` is a list, and has to be text",
            help: "put quotation marks around text that begins with a bracket")
    }

    /// Front matter that could not be read.
    package static func frontMatter(_ error: FrontMatterError, in source: SourceFile) -> Diagnostic
    {
        let offset = source.offset(of: SourcePosition(line: error.line, column: error.column))
        return Diagnostic(
            .error, "front-matter/invalid", in: source, at: offset, error.message,
            help: "front matter is lines of `key: value` between two `---` lines")
    }
}

// MARK: Elements

extension BriefingSection.Kind {
    /// The section that a heading opens, in capitals or not, with any apostrophe.
    fileprivate init(heading: RichText) {
        self = Self.byTitle[heading.text.lowercased()] ?? .other
    }

    private static let byTitle = allCases.reduce(into: [String: Self]()) { kinds, kind in
        guard let title = kind.title?.lowercased() else { return }
        kinds[title] = kind
        kinds[title.replacing("’", with: "'")] = kind
    }
}

/// A list in one of our sections is a list of entries, item by item; everything else is a person's.
private func lines(of block: Block, in kind: BriefingSection.Kind) -> [BriefingElement] {
    guard case .list = block.kind else { return [.prose(block)] }
    return block.children.map { item in
        guard item.children.count == 1, let line = item.children.first, line.kind == .paragraph
        else { return .prose(Block(block.kind, children: [item], line: item.line)) }
        return entry(Statement(reading: line), in: kind)
    }
}

private func textBlock(_ block: Block) -> TextBlock? {
    switch block.kind {
    case .paragraph: return TextBlock(.paragraph, block.text, line: block.line)
    case .heading: return TextBlock(.heading, block.text, line: block.line)
    case .quote:
        guard block.children.count == 1, let words = block.children.first, words.kind == .paragraph
        else { return nil }
        return TextBlock(.post, words.text, line: block.line)
    default: return nil
    }
}

private func entry(_ statement: Statement, in kind: BriefingSection.Kind) -> BriefingElement {
    switch kind {
    case .whosWho: return RoleEntry(reading: statement).map { .role($0) } ?? .statement(statement)
    case .timeline:
        return TimelineEntry(reading: statement).map { .event($0) } ?? .statement(statement)
    case .quotes: return QuoteEntry(reading: statement).map { .quote($0) } ?? .statement(statement)
    case .keyPoints, .fullText, .other: return .statement(statement)
    }
}

extension Statement {
    /// Parts an item's words from the references at their end.
    fileprivate init(reading line: Block) {
        var references: [Reference] = []
        var end = line.text.utf8.count
        for span in line.text.spans.reversed() {
            // A link with words of a person's own is no reference, and stays in the text.
            guard let reference = Reference(span.kind), span.range.upperBound == end,
                line.text.utf8[span.range].elementsEqual(reference.label.utf8)
            else { break }
            references.append(reference)
            end = span.range.lowerBound
            while end > 0, line.text.utf8[end - 1].isASCIIWhitespace { end -= 1 }
        }
        let text = references.isEmpty ? line.text : line.text[0..<end]
        self.init(text, references: references.reversed(), line: line.line)
    }

    /// The words with spaces for line breaks: a line may be wrapped at one of the format's marks.
    var oneLine: [UInt8] { text.utf8.oneLine }

    /// Some of the words, with the same references.
    func with(_ range: Range<Int>) -> Statement {
        Statement(text[range], references: references, line: line)
    }
}

extension RoleEntry {
    /// `**[Name]** — role`, the dash as the format writes it or as people type it.
    fileprivate init?(reading statement: Statement) {
        guard let first = statement.text.spans.first, first.kind == .strong,
            first.range.lowerBound == 0
        else { return nil }
        let end = first.range.upperBound
        let rest = statement.oneLine[end...]
        let dash = BriefingSyntax.dash(opening: rest)
        guard rest.isEmpty || dash != nil else { return nil }
        let start = end + (dash?.count ?? 0)
        var name = statement.text[0..<end]
        name.spans.removeFirst()
        self.init(name: name, role: statement.with(start..<statement.text.utf8.count))
    }
}

extension QuoteEntry {
    /// Whether straight marks stand in pairs: `"Yes", said "Bo"` is not one quotation.
    private static func isPaired(_ words: ArraySlice<UInt8>, _ mark: [UInt8]) -> Bool {
        words.count { $0 == mark.first } % 2 == 0
    }

    /// `“words” — speaker`, the speaker optional, the marks those of the format or of a keyboard.
    fileprivate init?(reading statement: Statement) {
        let utf8 = statement.oneLine
        for (open, close) in BriefingSyntax.quotationMarks {
            guard utf8.starts(with: open), utf8.count >= open.count + close.count else { continue }
            if utf8.suffix(close.count).elementsEqual(close),
                open != close || Self.isPaired(utf8[open.count..<utf8.count - close.count], open)
            {
                self.init(words: statement.with(open.count..<utf8.count - close.count))
                return
            }
            let ends = BriefingSyntax.dashes.compactMap { dash in
                utf8[...].lastOffset(of: close + dash).map {
                    (words: $0, speaker: $0 + close.count + dash.count)
                }
            }
            // The format's own dash, else the last of those that people type.
            let written = utf8[...].lastOffset(of: close + BriefingSyntax.dash)
            guard
                let end = ends.first(where: { $0.words == written })
                    ?? ends.max(by: { $0.words < $1.words }),
                end.words >= open.count,
                open != close || Self.isPaired(utf8[open.count..<end.words], open)
            else { continue }
            self.init(
                words: statement.with(open.count..<end.words),
                speaker: statement.text[end.speaker..<utf8.count])
            return
        }
        return nil
    }
}

extension BriefingReader {
    /// The `source` and the `source-sha256` of a briefing's file, without reading the rest of it.
    package static func origin(of utf8: [UInt8]) -> (source: String?, sha256: String?) {
        // Nearly all files begin so, and need not be decoded.
        let isPlain = utf8.starts(with: "---\n".utf8)
        let text =
            isPlain ? utf8 : TextDecoder.decode(SourceFile(path: "", utf8: utf8)).text ?? utf8
        guard let matter = try? FrontMatter(opening: text) else { return (nil, nil) }
        return (
            matter.string(BriefingKey.source.rawValue),
            matter.string(BriefingKey.sourceSHA256.rawValue)?.lowercased()
        )
    }
}

extension SourceFile {
    /// The 1-based line of a key of a briefing's front matter; the first when there is no such key.
    package func line(of key: BriefingKey) -> Int {
        (try? FrontMatter(opening: utf8))?[key.rawValue]?.line ?? 1
    }
}
