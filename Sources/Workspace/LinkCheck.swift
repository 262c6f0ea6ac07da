import Briefings
import Diagnostics
import HTML
import Markdown
import Site

/// Finds the links in people's own words that lead to no file of the content.
struct LinkCheck: Sendable {
    private let store: EntityStore
    private let briefings: Set<Slug>
    private let pages: Set<Slug>
    private let assets: Set<String>

    /// - Parameter briefings: the files of all briefings.
    init(_ store: EntityStore, briefings: [ContentFiles.File], own: OwnContent) {
        self.store = store
        self.briefings = Set(briefings.map { Slug(ofFile: $0.name) })
        pages = Set(own.pages.map(\.slug))
        assets = Set(own.assets.map(\.name))
    }

    /// A warning for each link of a briefing that leads nowhere, mentions apart.
    func check(_ briefing: Briefing, in source: SourceFile) -> [Diagnostic] {
        var dead: [DeadLink] = []
        for block in briefing.footnotes { append(block, besides: Mention.isWellFormed, to: &dead) }
        for section in briefing.sections {
            for element in section.elements {
                if case .prose(let block) = element {
                    append(block, besides: Mention.isWellFormed, to: &dead)
                } else if let statement = element.statement, statement.isEditors {
                    let block = Block(.paragraph, statement.text, line: statement.line)
                    append(block, besides: Mention.isWellFormed, to: &dead)
                }
            }
        }
        return dead.map { $0.diagnostic(in: source) }
    }

    /// A warning for each link that leads nowhere in a site's own pages and the notes of entities.
    func check(_ own: OwnContent, in folder: SiteFolder) -> [Diagnostic] {
        let notes = store.entities.values.map { (SiteFolder.path(of: $0.slug), $0.notes) }
        return (own.pages.map { ($0.file, $0.blocks) } + notes).flatMap { file, blocks in
            var dead: [DeadLink] = []
            for block in blocks { append(block, to: &dead) }
            guard !dead.isEmpty, let source = folder.readMarkdown(file).source else {
                return [] as [Diagnostic]
            }
            return dead.map { $0.diagnostic(in: source) }
        }
    }

    private func append(
        _ block: Block, besides isChecked: (String) -> Bool = { _ in false },
        to dead: inout [DeadLink]
    ) {
        for span in block.text.spans {
            switch span.kind {
            case .link(let url, _), .image(let url, _):
                guard !isChecked(url), let folder = missing(url) else { continue }
                dead.append(DeadLink(url: url, folder: folder, line: block.line))
            default: continue
            }
        }
        for child in block.children { append(child, besides: isChecked, to: &dead) }
    }

    /// The folder in which a link leads to nothing; `nil` where it leads somewhere, or out of the
    /// content.
    private func missing(_ url: String) -> String? {
        if Mention.isMention(url) {
            let mention = Mention(.link(url: url, title: ""))
            return mention.map { store.contains($0.slug) } == true ? nil : SiteFolder.entities
        }
        return switch ContentLink(url) {
        case .briefing(let slug, _)?: briefings.contains(slug) ? nil : SiteFolder.briefings
        case .page(let slug, _)?: pages.contains(slug) ? nil : SiteFolder.pages
        case .asset(let name)?:
            assets.contains(URLReference.percentDecoded(name.prefix { $0 != "#" && $0 != "?" }))
                ? nil : SiteFolder.assets
        case nil: nil
        }
    }
}

/// A link that leads to nothing in a folder of the content.
private struct DeadLink {
    /// As it leads from the briefings' folder.
    let url: String
    let folder: String
    /// 1-based line of the block that it stands in.
    let line: Int

    func diagnostic(in source: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "link/dead", in: source, line: line,
            "the link to `\(url)` leads to nothing in \(folder)/",
            help: "mend the link, or add what it leads to")
    }
}
