import Briefings
import Diagnostics
import Glibc
import Markdown
import Site
import Templates

/// All files of a site and what is in them.
struct Output: Sendable {
    /// The files' paths from the root of the site, those that take longest first.
    let paths: [String]
    private let contents: [Content]
    private let templates: SiteTemplates
    /// The folder that copied files come from.
    private let source: SiteFolder

    /// Where the bytes of a file come from.
    private enum Content: Sendable {
        case page(Page)
        case bytes([UInt8])
        /// A file of the site's folder that is copied.
        case copy(String)
        /// A briefing's file, copied without its notes to editors.
        case markdown(String)
    }

    /// A file's path and where its bytes come from.
    private typealias File = (path: String, content: Content)

    /// The files of a site; those that need all of it are made on all cores.
    static func make(_ site: Site, from source: SiteFolder) async -> Output {
        let addresses = Addresses(site)
        // All at once, so that each uses the cores that the others leave idle.
        async let search = SearchIndex.make(site)
        async let assets = Asset.all
        async let entries = parallelMap(site.briefings.count, as: "writing feeds") {
            FeedEntry($0, in: site, at: addresses)
        }
        async let (pages, copies) = (pages(of: site), copies(of: site))
        let (index, made) = (await search, await assets)
        let bytes =
            index.files.map { ($0.path, Content.bytes($0.bytes)) }
            + made.map { ($0.path, Content.bytes($0.bytes)) }
        return Output(
            await pages + bytes + copies,
            by: SiteTemplates(
                site, at: addresses, searchVersion: index.version, feedEntries: await entries),
            from: source)
    }

    private init(_ files: [File], by templates: SiteTemplates, from source: SiteFolder) {
        paths = files.map(\.path)
        contents = files.map(\.content)
        self.templates = templates
        self.source = source
    }

    private static func pages(of site: Site) -> [File] {
        site.pages.map { (site.path(of: $0).description, .page($0)) }
    }

    private static func copies(of site: Site) -> [File] {
        site.own.assets.map { ($0.path.description, .copy(SiteFolder.path(of: $0))) }
            + site.briefings.map { ($0.markdownPath.description, .markdown($0.file)) }
    }

    /// The paths in order, a line each.
    var list: [UInt8] { Array(paths.sorted().map { $0 + "\n" }.joined().utf8) }

    /// The content of a file, made anew each time.
    /// - Parameter index: the file's, in `paths`.
    /// - Throws: `FileError` when one that is only copied cannot be read.
    func bytes(_ index: Int) throws(FileError) -> [UInt8] {
        switch contents[index] {
        case .page(let page): templates.render(page)
        case .bytes(let bytes): bytes
        case .copy(let file): try FileSystem.read(source.path(file))
        case .markdown(let file): try markdown(file)
        }
    }

    /// A briefing's file without its notes to editors.
    private func markdown(_ file: String) throws(FileError) -> [UInt8] {
        let utf8 = try FileSystem.read(source.path(file))
        guard EditorsNotes.mayStand(in: utf8) else { return utf8 }
        guard let text = TextDecoder.decode(SourceFile(path: file, utf8: utf8), from: .file).text
        else {
            // The file was text when the site was read, and has changed since.
            throw FileError(action: "cannot read", path: file, code: EILSEQ)
        }
        return EditorsNotes.removed(from: text)
    }
}

extension SearchIndex {
    /// The index of a site, made on all cores.
    static func make(_ site: Site) async -> SearchIndex {
        let source = Source(site)
        async let lists = parallelMap(source.listCount, as: "indexing") { source.list($0) }
        let segments = await parallelMap(source.segmentCount, as: "indexing") {
            source.segment($0)
        }
        let parts = await parallelMap(partCount, as: "indexing") {
            source.part($0, of: segments)
        }
        return SearchIndex(parts, await lists, of: source)
    }
}
