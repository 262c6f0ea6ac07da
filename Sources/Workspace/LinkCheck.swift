import Briefings
import Bytes
import Diagnostics
import HTML
import Markdown
import Site

/// Finds the links that lead to no file of the content, or to one that is not published.
struct LinkCheck: Sendable {
    private let store: EntityStore
    private let briefings: Set<Slug>
    private let pages: Set<Slug>
    private let assets: Set<DiskPath>

    /// - Parameter briefings: the files of all briefings.
    init(_ store: EntityStore, briefings: [ContentFiles.File], own: OwnContent) {
        self.store = store
        self.briefings = Set(briefings.map { Slug(ofFile: $0.name) })
        pages = own.names
        assets = Set(own.assets.map { DiskPath($0.name) })
    }

    /// A warning for each link of a briefing that leads nowhere.
    /// - Parameter known: the targets of mentions that have already been reported.
    func check(
        _ briefing: Briefing, in source: SourceFile, except known: Set<String>
    ) -> [Diagnostic] {
        var links: [FaultyLink] = []
        append(briefing, .missing, to: &links)
        return diagnostics(links.filter { !known.contains($0.url) }, source)
    }

    /// A warning for each link that leads nowhere in a site's own pages and the notes of entities.
    func check(_ own: OwnContent, in folder: SiteFolder) -> [Diagnostic] {
        append(own, in: folder, .missing)
    }

    /// A warning for each link to a briefing that is there but is not published.
    /// - Parameter drafts: the briefings that are not published.
    func check(
        _ own: OwnContent, and briefings: [BriefingPage], for drafts: Set<Slug>,
        in folder: SiteFolder
    ) -> [Diagnostic] {
        if drafts.isEmpty { return [] }
        let inBriefings = briefings.flatMap { page in
            var links: [FaultyLink] = []
            append(page.briefing, .leadingTo(drafts), to: &links)
            return diagnostics(links, page.file, folder)
        }
        return inBriefings + append(own, in: folder, .leadingTo(drafts))
    }

    // MARK: Where links stand

    /// Which links are looked for.
    private enum Rule {
        /// Those that lead to no file.
        case missing
        /// Those that lead to no file, mentions left out.
        case missingMentionsApart
        /// Those to one of these briefings.
        case leadingTo(Set<Slug>)

        /// The rule for running text, whose mentions have been checked already.
        var ofPassages: Rule {
            if case .missing = self { .missingMentionsApart } else { self }
        }
    }

    private func append(_ briefing: Briefing, _ rule: Rule, to links: inout [FaultyLink]) {
        append(briefing.heading, line: nil, rule, to: &links)
        for block in briefing.footnotes { append(block, rule.ofPassages, to: &links) }
        for section in briefing.sections {
            append(section.title, line: nil, rule, to: &links)
            for element in section.elements {
                switch element {
                case .prose(let block): append(block, rule.ofPassages, to: &links)
                case .text(let block):
                    append(block.text, line: block.line, rule.ofPassages, to: &links)
                case .statement, .role, .event, .quote:
                    let line = element.line
                    for text in element.texts { append(text, line: line, rule, to: &links) }
                }
            }
        }
    }

    private func append(_ own: OwnContent, in folder: SiteFolder, _ rule: Rule) -> [Diagnostic] {
        let inPages = own.pages.flatMap { page in
            var links: [FaultyLink] = []
            append(page.heading, line: nil, rule, to: &links)
            for block in page.blocks { append(block, rule, to: &links) }
            return diagnostics(links, page.file, folder)
        }
        let inNotes = store.entities.values.flatMap { entity in
            var links: [FaultyLink] = []
            for block in entity.notes { append(block, rule, to: &links) }
            return diagnostics(links, SiteFolder.path(of: entity.slug), folder)
        }
        return inPages + inNotes
    }

    private func append(_ block: Block, _ rule: Rule, to links: inout [FaultyLink]) {
        block.forEachText { append($0, line: $1, rule, to: &links) }
    }

    private func append(
        _ text: RichText, line: Int?, _ rule: Rule, to links: inout [FaultyLink]
    ) {
        for span in text.spans {
            switch span.kind {
            case .link(let url, _), .image(let url, _):
                guard let fault = fault(of: url, rule) else { continue }
                links.append(FaultyLink(url: url, fault: fault, line: line))
            default: continue
            }
        }
    }

    private func diagnostics(
        _ links: [FaultyLink], _ file: String, _ folder: SiteFolder
    ) -> [Diagnostic] {
        guard !links.isEmpty, let source = folder.readText(file).source else { return [] }
        return diagnostics(links, source)
    }

    private func diagnostics(_ links: [FaultyLink], _ source: SourceFile) -> [Diagnostic] {
        var places = LinkPlaces(source)
        return links.map { $0.diagnostic(in: source, at: places.offset(of: $0)) }
    }

    // MARK: Where they lead

    private func fault(of url: String, _ rule: Rule) -> FaultyLink.Fault? {
        switch rule {
        case .missing: return missing(url)
        case .missingMentionsApart: return Mention.isWellFormed(url) ? nil : missing(url)
        case .leadingTo(let drafts):
            guard case .briefing(let slug, _)? = ContentLink(url) else { return nil }
            return drafts.contains(slug) ? .draft : nil
        }
    }

    /// `nil` where a link leads somewhere or out of the content.
    private func missing(_ url: String) -> FaultyLink.Fault? {
        if Mention.isMention(url) {
            return Mention.slug(of: url).map(store.contains) == true
                ? nil : .missing(SiteFolder.entities)
        }
        guard URLReference.isAllowed(url) else { return .scheme }
        return switch ContentLink(url) {
        case .briefing(let slug, _)?:
            briefings.contains(slug) ? nil : .missing(SiteFolder.briefings)
        case .page(let slug, _)?: pages.contains(slug) ? nil : .missing(SiteFolder.pages)
        case .asset(let name)?:
            assets.contains(
                DiskPath(URLReference.percentDecoded(name.prefix { $0 != "#" && $0 != "?" })))
                ? nil : .missing(SiteFolder.assets)
        case nil: ContentLink.leadsNowhere(url) ? .nowhere : nil
        }
    }
}

/// A link that leads nowhere or may not be followed, and why.
private struct FaultyLink {
    /// What is wrong with it.
    enum Fault {
        /// It leads to nothing in a folder of the content.
        case missing(String)
        /// It leads to nothing that a site has.
        case nowhere
        /// It is of a scheme that no page may follow.
        case scheme
        /// It leads to a briefing that is not published.
        case draft
    }

    /// The link's target, as it leads from the briefings' folder.
    let url: String
    let fault: Fault
    /// 1-based line of the block that it stands in; `nil` for a heading, whose line is not kept.
    let line: Int?

    /// - Parameter place: a UTF-8 offset in the file.
    func diagnostic(in source: SourceFile, at place: Int) -> Diagnostic {
        let (id, summary, help) = message
        return Diagnostic(.warning, id, in: source, at: place, summary, help: help)
    }

    private var message: (id: String, summary: String, help: String) {
        switch fault {
        case .missing(let folder):
            (
                "link/dead", "the link to `\(url)` leads to nothing in \(folder)/",
                "correct the link, or add what it leads to"
            )
        case .nowhere:
            (
                "link/dead", "the link to `\(url)` leads to nothing in the site",
                "write `https://` before an address, and `../assets/NAME` for a file of "
                    + "\(SiteFolder.assets)/"
            )
        case .scheme:
            (
                "link/scheme", "the page has the words of the link to `\(url)`, and no link",
                "a link may be relative, or begin with `https:`, `http:`, `mailto:` or `tel:`"
            )
        case .draft:
            (
                "link/draft",
                "the link to `\(url)` leads to a briefing with `draft: true`, which is not published",
                "remove the link, or the `draft: true`"
            )
        }
    }

    /// The spellings by which the link is found in its block: the last part of the address, or for
    /// a mention its slug in brackets.
    var writings: [[UInt8]] {
        let name = Array(url.utf8.split(separator: UInt8(ascii: "/")).last ?? url.utf8[...])
        return Mention.slug(of: url).map { [name, Array("[\($0)]".utf8)] } ?? [name]
    }
}

/// Finds where links stand in a file. They are asked for in order, and each is looked for behind
/// the last.
private struct LinkPlaces {
    private let source: SourceFile
    /// The 1-based line of the block that the last link stands in; 0 for a heading, -1 before the
    /// first link.
    private var line = -1
    private var block = 0..<0
    /// The offset from which the next link is looked for.
    private var next = 0
    /// Spellings that are nowhere in the block.
    private var unwritten: Set<[UInt8]> = []

    init(_ source: SourceFile) { self.source = source }

    /// The offset at which the link's address begins, or its block, where that does not hold the
    /// address.
    mutating func offset(of link: FaultyLink) -> Int {
        if link.line ?? 0 != line { enter(link.line) }
        let writings = link.writings.filter { !unwritten.contains($0) }
        if let found = first(of: writings, from: next) {
            next = found + 1
            return found
        }
        // An image's address stands before that of the link around it.
        if let found = first(of: writings, from: block.lowerBound) { return found }
        unwritten.formUnion(writings)
        // A heading may be underlined instead of beginning with `#`.
        return line > 0 ? block.lowerBound : source.utf8[...].firstOffset(of: link.writings[0]) ?? 0
    }

    private mutating func enter(_ line: Int?) {
        self.line = line ?? 0
        unwritten = []
        block = 0..<source.utf8.count
        if let line {
            let rest = source.utf8[source.offset(ofLine: line)...]
            block = rest.startIndex..<(rest.firstOffset(of: Self.blankLine) ?? rest.endIndex)
        }
        next = block.lowerBound
    }

    private static let blankLine = Array("\n\n".utf8)

    private func first(of writings: [[UInt8]], from start: Int) -> Int? {
        writings.compactMap { offset(of: $0, from: start) }.min()
    }

    private func offset(of writing: [UInt8], from start: Int) -> Int? {
        var start = start
        while let found = source.utf8[start..<block.upperBound].firstOffset(of: writing) {
            if isWhole(found..<found + writing.count), line > 0 || isInHeading(found) {
                return found
            }
            start = found + 1
        }
        return nil
    }

    /// Whether a spelling stands there whole: "nope.md", and not the end of "xnope.md".
    private func isWhole(_ range: Range<Int>) -> Bool {
        let utf8 = source.utf8
        let opens =
            range.lowerBound == 0 || utf8[range.lowerBound] == UInt8(ascii: "[")
            || "(</:\" \n".utf8.contains(utf8[range.lowerBound - 1])
        return opens
            && (range.upperBound == utf8.count || !utf8[range.upperBound].isASCIIAlphanumeric)
    }

    private func isInHeading(_ offset: Int) -> Bool {
        let start = source.utf8[..<offset].lastIndex(of: lineFeed).map { $0 + 1 } ?? 0
        return source.utf8[start] == UInt8(ascii: "#")
    }
}
