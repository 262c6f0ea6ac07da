import Site
import Templates

/// All files of a site and what is in them.
struct Output: Sendable {
    /// The files' paths from the root of the site, those that take longest first.
    let paths: [String]
    private let contents: [Content]
    private let templates: SiteTemplates
    /// Where the files are that are copied.
    private let source: SiteFolder

    /// Where the bytes of a file come from.
    private enum Content: Sendable {
        case page(Page)
        case bytes([UInt8])
        /// A file of the site's folder that is copied.
        case copy(String)
    }

    /// The files of a site; those that need all of it are made on all cores.
    static func make(_ site: Site, from source: SiteFolder) async -> Output {
        let addresses = Addresses(site)
        let entries = await parallelMap(site.briefings.count, as: "writing feeds") {
            FeedEntry($0, in: site, at: addresses)
        }
        return Output(
            site, search: await SearchIndex.make(site), feedEntries: entries, source: source)
    }

    private init(
        _ site: Site, search: SearchIndex, feedEntries: [FeedEntry], source: SiteFolder
    ) {
        let files: [(String, Content)] =
            site.pages.map { (site.path(of: $0).description, .page($0)) }
            + search.files.map { ($0.path, .bytes($0.bytes)) }
            + Asset.all.map { ($0.path, .bytes($0.bytes)) }
            + site.own.assets.map { ($0.path.description, .copy(SiteFolder.path(of: $0))) }
            + site.briefings.map { ($0.markdownPath.description, .copy($0.file)) }
        paths = files.map(\.0)
        contents = files.map(\.1)
        templates = SiteTemplates(
            site, searchVersion: search.version, feedEntries: feedEntries)
        self.source = source
    }

    /// The content of a file, made anew each time.
    /// - Parameter index: the file's, in `paths`.
    /// - Throws: `FileError` when one that is only copied cannot be read.
    func bytes(_ index: Int) throws(FileError) -> [UInt8] {
        switch contents[index] {
        case .page(let page): templates.render(page)
        case .bytes(let bytes): bytes
        case .copy(let file): try FileSystem.read(source.path(file))
        }
    }
}

extension SearchIndex {
    /// The index of a site, made on all cores.
    static func make(_ site: Site) async -> SearchIndex {
        let source = Source(site)
        let parts = await parallelMap(partCount, as: "indexing") { source.part($0) }
        return SearchIndex(parts, of: source)
    }
}
