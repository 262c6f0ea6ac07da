package import Briefings
package import Diagnostics
package import Markdown

/// A site's own touches: pages and files beside those made from briefings.
package struct OwnContent: Sendable {
    /// Pages, by file.
    package var pages: [OwnPage]
    /// Files that are copied as they are, by path.
    package var assets: [OwnAsset]

    /// The page on how a site is made, which is there without a file, too.
    static let method = Slug(of: "method")

    /// The names of the pages that a link to `NAME.md` may lead to.
    package var names: Set<Slug> { Set(pages.map(\.slug)).union([Self.method]) }

    /// Nothing of a site's own.
    package init(pages: [OwnPage] = [], assets: [OwnAsset] = []) {
        self.pages = pages
        self.assets = assets
    }

    /// The icon of the site, by which browsers show a page in tabs and bookmarks; `nil` without one.
    package var icon: OwnAsset? {
        OwnAsset.icons.lazy.compactMap { name in assets.first { $0.name == name } }.first
    }

    /// Whether there is a style sheet to load after ours.
    package var hasStyleSheet: Bool { assets.contains { $0.name == OwnAsset.styleSheet } }
}

/// A file of `content/assets/`.
package struct OwnAsset: Sendable {
    /// From `content/assets/`.
    package let name: String
    /// Where it stands on the site: `assets/own/NAME`.
    package let path: OutputPath

    /// The style sheet that is loaded after ours.
    package static let styleSheet = "site.css"
    /// What an icon of the site may be called, the best first: one that is drawn at any size.
    static let icons = ["favicon.svg", "favicon.png", "favicon.ico"]

    /// A file; `nil` when its name cannot stand in a list of files and in a URL: it holds control
    /// characters, or leads elsewhere.
    /// - Parameter name: the path from `content/assets/`.
    package init?(_ name: String) {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }),
            name.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
        else { return nil }
        self.name = name
        path = OutputPath(ownAsset: name)
    }
}

/// A page of `content/pages/`.
package struct OwnPage: Sendable {
    /// Names its folder.
    package let slug: Slug
    /// From the site's folder.
    package let file: String
    /// In lists and in the browser's title.
    package let title: String
    /// In search engines' results; may be empty.
    package let description: String
    /// The headline: the heading that opens the file, or the title.
    package let heading: RichText
    /// What follows the heading; links lead from the briefings’ folder.
    package let blocks: [Block]
    /// The page's file: `NAME/index.html`.
    package let path: OutputPath

    private static let keys = ["title", "description"]
    /// Names under which the site has something else.
    private static let reserved = [
        "assets": "`assets/` of the site holds other files",
        "briefings": "`briefings/` of the site holds other pages",
        "entities": "`entities/` of the site holds other pages",
        "page": "`page/` of the site holds other pages",
        "search": "`search/` of the site holds other pages",
        "timeline": "`timeline/` of the site holds other pages",
        "index": "the site’s first page is the list of its briefings",
        "404": "the site’s page for what is not found is its own",
    ]

    /// Reads a page; `nil` when its front matter cannot be read or it would stand where others do.
    /// - Parameter name: the file's, without its ending.
    package static func read(
        _ source: SourceFile, name: String
    ) -> (page: OwnPage?, diagnostics: [Diagnostic]) {
        let slug = Slug(ofFile: name)
        if let reason = reserved[slug.description] {
            let diagnostic = Diagnostic(
                .error, "page/reserved-name", file: source.path, reason, help: "rename the file")
            return (nil, [diagnostic])
        }
        let (document, diagnostics) = Document.read(source, keys: keys, hasText: false)
        guard let document else { return (nil, diagnostics) }
        return (
            OwnPage(document, slug: slug, file: source.path, name: name),
            faults(of: document.frontMatter, in: source) + diagnostics
        )
    }

    private init(_ document: Document, slug: Slug, file: String, name: String) {
        var blocks = document.blocks.map { $0.linked(in: "../pages/") }
        var heading: RichText?
        if let first = blocks.first, first.kind == .heading(level: 1) {
            heading = first.text.isEmpty ? nil : first.text
            blocks.removeFirst()
        }
        title = document.frontMatter.string("title") ?? heading?.text ?? name
        description = document.frontMatter.string("description") ?? ""
        self.slug = slug
        self.file = file
        self.heading = heading ?? RichText(title)
        self.blocks = blocks
        path = OutputPath(page: slug)
    }

    private static func faults(of matter: FrontMatter, in source: SourceFile) -> [Diagnostic] {
        matter.entries.compactMap { entry in
            if keys.contains(entry.key) {
                if case .list = entry.value { return .list(entry, "page", in: source) }
                return nil
            }
            let help =
                suggestion(for: entry.key, among: keys).map { "did you mean `\($0)`?" }
                ?? "known keys are `title` and `description`"
            return Diagnostic(
                .warning, "page/unknown-key", in: source, line: entry.line,
                "`\(entry.key)` means nothing in a page of a site’s own", help: help)
        }
    }
}
