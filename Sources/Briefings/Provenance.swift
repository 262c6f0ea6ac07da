package import Diagnostics
import Bytes
import Language
import Markdown

/// Proves that a briefing says nothing its article does not say.
///
/// Two laws: the full text is the article, block by block and byte by byte; and every line with a
/// reference is made of words of the blocks it refers to, in their order.
package struct Provenance {
    let briefing: Briefing
    let source: SourceFile
    let blocks: [TextBlock]
    let cited: CitedBlocks
    let mentioned: MentionIndex
    private let names: (Slug) -> [String]

    /// Everything in which a briefing breaks the laws.
    /// - Parameters:
    ///   - source: the briefing's file.
    ///   - article: the article it is made from; `nil` when that is not at hand and only the second law can be proved.
    ///   - names: what an entity is called in its file, beside what the text calls it.
    ///   - isPerson: whether an entity's file says that it is of a person.
    package static func check(
        _ briefing: Briefing, in source: SourceFile, against article: Article?,
        names: @escaping (Slug) -> [String] = { _ in [] },
        isPerson: (Slug) -> Bool = { _ in false }
    ) -> [Diagnostic] {
        let blocks = briefing.fullText
        let provenance = Provenance(
            briefing: briefing, source: source, blocks: blocks, cited: CitedBlocks(blocks),
            mentioned: MentionIndex(briefing.namesPeople ? blocks : [], isPerson: isPerson),
            names: names)
        let differences = (article.map(provenance.compare) ?? []) + provenance.strays()
        var faults = provenance.checkStatements() + provenance.checkProse()
        // With blocks missing or added, references lead to other blocks than they did: only the
        // former is reported.
        if let article, article.blocks.count != blocks.count {
            faults.removeAll { $0.id == Diagnostic.notInSource }
        }
        let basis =
            (differences.isEmpty ? provenance.unsaidBasis() : nil) ?? provenance.otherBasis()
        return differences + provenance.withMissingOnce(faults) + [basis].compactMap(\.self)
    }

    // MARK: Every line is the source's words

    private func checkStatements() -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for section in briefing.sections where section.kind.holdsLines {
            for element in section.elements {
                switch element {
                case .prose(let block):
                    if let fault = unproved(block) { diagnostics.append(fault) }
                case .event(let entry):
                    let faults = check(element) + checkAnchor(entry)
                    diagnostics += faults
                    let doubt = otherDate(entry) ?? doubtfulYear(entry)
                    if let doubt = doubt ?? (faults.isEmpty ? strayWords(entry) : nil) {
                        diagnostics.append(doubt)
                    }
                // Its bad date has been reported, and keeps the words from being proved.
                case .statement where section.kind == .timeline && element.misdated != nil: continue
                // That it is not in the form of its section has been reported, too.
                case .statement where NearLines.formSlip(of: element, in: section.kind) != nil:
                    continue
                case .statement, .role, .quote, .text: diagnostics += check(element)
                }
            }
        }
        return diagnostics
    }

    /// A person's own sections prove nothing; their references only have to lead to blocks.
    private func checkProse() -> [Diagnostic] {
        var faults: [Diagnostic] = []
        // By index: copying all blocks of a site takes noticeable time.
        for section in briefing.sections.indices where briefing.sections[section].kind == .other {
            // A reader takes what stands above the first heading for the article's.
            let isLead = briefing.sections[section].title.isEmpty
            for element in briefing.sections[section].elements {
                guard case .prose(let block) = element else { continue }
                if isLead, let fault = unproved(block) { return [fault] }
                appendMissing(in: block, to: &faults)
            }
        }
        for block in briefing.footnotes { appendMissing(in: block, to: &faults) }
        return faults
    }

    private func appendMissing(in block: Block, to faults: inout [Diagnostic]) {
        for (reference, line) in block.references where reference.block > blocks.count {
            faults.append(missing(reference, line: line))
        }
    }

    /// Where there is no full text at all, missing blocks are reported once.
    private func withMissingOnce(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard blocks.isEmpty, let first = diagnostics.firstIndex(where: isOfMissing) else {
            return diagnostics
        }
        return diagnostics[...first] + diagnostics[(first + 1)...].filter { !isOfMissing($0) }
    }

    /// Checks that the words a date is counted from stand in the block that its line names, even in
    /// a person's own line.
    private func checkAnchor(_ entry: TimelineEntry) -> [Diagnostic] {
        guard let anchor = entry.anchor else { return [] }
        let place = Reference(block: anchor.block)
        if anchor.block > blocks.count {
            return [missing(place, line: entry.statement.line)]
        }
        if contains([blocks[anchor.block - 1].text.utf8], Array(anchor.words.utf8)) { return [] }
        return [
            invented(
                anchor.words, Statement(RichText(), references: [place], line: entry.statement.line)
            )
        ]
    }

    func missing(_ reference: Reference, line: Int) -> Diagnostic {
        Diagnostic(
            .error, Diagnostic.noSuchBlock, in: source, line: line,
            "`[\(reference.label)]` refers to a block that the full text does not have",
            help: blocks.isEmpty
                ? "the article’s text stands under `## Full text`; without it, remove all references"
                : "the full text has ¶1 to ¶\(blocks.count)")
    }

    private func isOfMissing(_ diagnostic: Diagnostic) -> Bool {
        diagnostic.id == Diagnostic.noSuchBlock
    }

    private func check(_ element: BriefingElement) -> [Diagnostic] {
        guard let statement = element.statement, !statement.references.isEmpty else { return [] }
        if let missing = statement.references.first(where: { $0.block > blocks.count }) {
            return [self.missing(missing, line: statement.line)]
        }
        let texts = statement.blocksInOrder.map { blocks[$0 - 1].text.utf8 }
        var isOffice = false
        if case .role = element { isOffice = true }
        let faults =
            [
                replaced(in: statement), otherName(in: statement),
                unsaid(in: statement, texts, isOffice: isOffice),
            ].compactMap(\.self) + faults(of: element, statement, texts)
        if !faults.isEmpty { return faults }
        if case .quote = element, !isQuoted(statement) { return [unquoted(statement)] }
        if case .role(let entry) = element {
            return [doubt(about: entry)].compactMap(\.self)
        }
        guard case .quote(let entry) = element else {
            return [
                cut(element, statement) ?? turned(statement, isQuotation: false)
                    ?? spoken(element, statement)
            ].compactMap(\.self)
        }
        let fault = cut(element, statement) ?? turned(statement, isQuotation: true)
        return [fault ?? otherSpeaker(entry)].compactMap(\.self)
    }

    /// Reports what a line says beside its words, a date's words or a name, and its blocks do not
    /// say.
    private func faults(
        of element: BriefingElement, _ statement: Statement, _ texts: [[UInt8]]
    ) -> [Diagnostic] {
        switch element {
        case .event(let entry):
            guard let words = entry.words, !contains(texts, Array(words.utf8)) else { return [] }
            return [invented(words, statement)]
        case .quote(let entry):
            guard let speaker = entry.speaker, !isNamed(speaker, in: statement.references, texts)
            else { return [] }
            return [misnamed(speaker, statement, texts)]
        case .role(let entry):
            if isNamed(entry.name, in: statement.references, texts) { return [] }
            return [misnamed(entry.name, statement, texts)]
        case .statement, .text, .prose: return []
        }
    }

    /// Reports words that the blocks do not have.
    /// - Parameter isOffice: whether upper and lower case are alike: "mayor" is an office of "Mayor Ruiz".
    private func unsaid(
        in statement: Statement, _ texts: [[UInt8]], isOffice: Bool
    ) -> Diagnostic? {
        let lost = firstFragment(of: statement.text, notIn: texts)
        if isOffice, lost != nil {
            let small = RichText(utf8: statement.text.utf8.map(\.asciiLowercased), spans: [])
            let texts = texts.map { $0.map(\.asciiLowercased) }
            if firstFragment(of: small, notIn: texts) == nil { return nil }
        }
        return lost.map { invented($0.words, statement, upTo: $0.known) }
    }

    private func replaced(in statement: Statement) -> Diagnostic? {
        guard statement.text.spans.contains(where: replacesWords) else { return nil }
        return Diagnostic(
            .error, Diagnostic.notInSource, in: source, line: statement.line,
            "a line with a reference can hold no picture, no struck words and no link but "
                + "to an entity",
            help: "remove it, or the reference: a line without one is the editor’s")
    }

    private func otherName(in statement: Statement) -> Diagnostic? {
        guard let other = statement.text.spans.first(where: { leadsToOther($0, statement) }) else {
            return nil
        }
        let name = String(decoding: statement.text.utf8[other.range], as: UTF8.self)
        return Diagnostic(
            .warning, "briefing/other-name", in: source, line: statement.line,
            "“\(name)” leads to somebody whom the text does not call that there",
            help: "let the name lead where it does in the full text")
    }

    /// Whether a name of a line leads elsewhere than the words do in the text.
    private func leadsToOther(_ span: InlineSpan, _ statement: Statement) -> Bool {
        guard let slug = Mention(span.kind)?.slug else { return false }
        return mentioned.callsOthers(
            statement.text.utf8[span.range], than: slug, in: statement.references)
    }

    private func replacesWords(_ span: InlineSpan) -> Bool {
        switch span.kind {
        case .strikethrough, .image: true
        case .link(let url, _): !Mention.isMention(url) && Reference(span.kind) == nil
        default: false
        }
    }

    /// In our sections a reference promises a proof, which only a plain line of a list can have.
    private func unproved(_ block: Block) -> Diagnostic? {
        guard let (reference, line) = block.references.first else { return nil }
        return Diagnostic(
            .error, "briefing/not-a-line", in: source, line: line,
            "`[\(reference.label)]` stands where it cannot be checked",
            help:
                "write a plain list item with the reference at its end, below a heading such as "
                + "`## Key points`, or remove it")
    }

    /// - Parameter known: the beginning of the words that the source has; may be empty.
    func invented(
        _ words: String, _ statement: Statement, upTo known: String = ""
    ) -> Diagnostic {
        // A word or two may stand anywhere.
        let place =
            known.split(separator: " ").count < 3
            ? "" : "; the source has it up to “\(ending(of: known))”"
        return notInSource(
            words, statement, "quote the source’s words, with … where some are left out", place)
    }

    /// A warning for a name that leads to an entity which the blocks mention, but that neither they
    /// nor the entity's file have: the file had it before. The page shows the name that it has now.
    private func formerly(_ name: RichText, _ statement: Statement) -> Diagnostic? {
        guard let span = name.spans.first, span.range == 0..<name.utf8.count,
            let slug = Mention(span.kind)?.slug, mentioned.mentions(slug, in: statement.references),
            let now = names(slug).first
        else { return nil }
        return Diagnostic(
            .warning, "briefing/other-name", in: source, line: statement.line,
            "“\(name.text)” is no name of `\(slug)`; the page shows “\(now)”",
            help: "write “\(now)”, or add this name to the `aliases` of the entity’s file")
    }

    private func ending(of text: String) -> String {
        text.count > 40 ? "…" + text.suffix(40) : text
    }

    private func misnamed(
        _ name: RichText, _ statement: Statement, _ texts: [[UInt8]]
    ) -> Diagnostic {
        if let former = formerly(name, statement) { return former }
        if contains(texts, name.utf8),
            let slug = name.spans.lazy.compactMap({ Mention($0.kind) }).first?.slug
        {
            let places = statement.references.map(\.label).joined(separator: ", ")
            return Diagnostic(
                .error, Diagnostic.notInSource, in: source, line: statement.line,
                "“\(name.text)” is no link to `\(slug)` in \(places)",
                help:
                    "write `[\(name.text)]` there, as in the full text of other names, or take the "
                    + "brackets off here, too")
        }
        return notInSource(
            name.text, statement,
            "write the name as the text or the file of the entity has it, and refer to the paragraph "
                + "that names it, too, as in `[¶9] [¶11]`")
    }

    private func notInSource(
        _ words: String, _ statement: Statement, _ remedy: String, _ place: String = ""
    ) -> Diagnostic {
        let places = statement.references.map(\.label).joined(separator: ", ")
        return Diagnostic(
            .error, Diagnostic.notInSource, in: source, line: statement.line,
            "“\(words)” is not in \(places)\(place)",
            help: remedy + ", or remove the reference: a line without one is shown as the editor’s")
    }

    /// The first fragment between ellipses that does not follow the ones before it in the blocks'
    /// texts, and as many of its words as do.
    private func firstFragment(
        of statement: RichText, notIn texts: [[UInt8]]
    ) -> (words: String, known: String)? {
        let fragments = Wording.fragments(of: statement.utf8)
        if fragments.isEmpty, !statement.utf8.isEmpty { return (statement.text, "") }
        let places = Wording.places(of: fragments, in: texts)
        guard places.count < fragments.count else { return nil }
        let lost = fragments[places.count]
        let (text, end) = places.last.map { ($0.text, $0.range.upperBound) } ?? (0, 0)
        let known = (text..<texts.count).map { index in
            let start = index == text ? end : 0
            return Wording.beginning(of: lost, in: texts[index], start..<texts[index].count)
        }
        return (
            String(decoding: lost, as: UTF8.self),
            String(decoding: known.max { $0.count < $1.count } ?? [], as: UTF8.self)
        )
    }

    /// Whether all words of a quotation stand between quotation marks in its blocks; posts are
    /// somebody's words whole, and so are the paragraphs of a conversation.
    private func isQuoted(_ statement: Statement) -> Bool {
        Wording.fragments(of: statement.text.utf8).allSatisfy { words in
            statement.references.contains { isQuoted(words, in: $0) }
        }
    }

    private func isQuoted(_ words: ArraySlice<UInt8>, in reference: Reference) -> Bool {
        let text = blocks[reference.block - 1].text.utf8
        if blocks[reference.block - 1].kind == .post || cited.isSpoken(reference.block) {
            return true
        }
        lazy var isLeftOpen = isLeftOpen(before: reference)
        var marks = QuotationMarks(text)
        return Wording.places(of: words, in: text, text.indices).contains { found in
            let isOpen = marks.isOpen(at: found.lowerBound) ?? isLeftOpen
            return isOpen || QuotationMarks.begins(text[found.upperBound...])
        }
    }

    /// Whether a quotation is still open from the blocks before one; only near ones are looked at.
    private func isLeftOpen(before reference: Reference) -> Bool {
        blocks[..<(reference.block - 1)].suffix(16).lazy.reversed().compactMap { block in
            var marks = QuotationMarks(block.text.utf8)
            return marks.isOpen(at: block.text.utf8.count)
        }.first ?? false
    }

    private func unquoted(_ statement: Statement) -> Diagnostic {
        Diagnostic(
            .warning, "quotation/no-marks", in: source, line: statement.line,
            "“\(statement.text.text)” stands between no quotation marks in the text",
            help: "quote what somebody says there, or remove the line")
    }

    /// Whether a name is words of the text, or one mention of an entity by a name of that; either
    /// way the blocks must mention each entity that it mentions.
    /// - Parameter references: the blocks.
    private func isNamed(
        _ name: RichText, in references: [Reference], _ texts: [[UInt8]]
    ) -> Bool {
        let mentions = name.spans.compactMap { span in
            Mention(span.kind).map { (span.range, $0.slug) }
        }
        if let (range, slug) = mentions.first, range == 0..<name.utf8.count {
            return mentioned.mentions(slug, in: references) && isName(name.utf8[range], of: slug)
        }
        return contains(texts, name.utf8)
            && mentions.allSatisfy { mentioned.mentions($0.1, in: references) }
    }

    /// Whether words are a name of an entity: in the text, as its slug, or in its file.
    private func isName(_ words: ArraySlice<UInt8>, of slug: Slug) -> Bool {
        let name = String(decoding: words, as: UTF8.self)
        return Slug(of: name) == slug || names(slug).contains(name)
            || mentioned.calls(slug, words)
    }

    private func contains(_ texts: [[UInt8]], _ words: [UInt8]) -> Bool {
        words.isEmpty
            || texts.contains { Wording.range(of: words[...], in: $0, $0.indices) != nil }
    }
}

extension Briefing {
    /// Whether it has lines that name a person or a speaker, or leave out words that may name one.
    fileprivate var namesPeople: Bool {
        sections.contains { section in
            switch section.kind {
            case .whosWho, .quotes: !section.elements.isEmpty
            case .keyPoints, .timeline:
                section.elements.contains { element in
                    element.statement.map { Wording.hasEllipsis($0.text.utf8) } ?? false
                }
            default: false
            }
        }
    }
}

extension Block {
    /// The references in the block and below it, each with the 1-based line of its block.
    fileprivate var references: [(reference: Reference, line: Int)] {
        var references: [(reference: Reference, line: Int)] = []
        forEachText { text, line in
            for span in text.spans {
                if let reference = Reference(span.kind) { references.append((reference, line)) }
            }
        }
        return references
    }
}
