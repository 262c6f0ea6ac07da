package import Diagnostics
package import Site
import Briefings

/// A site of which no file is written: each is made when somebody asks for it.
package struct Preview: Sendable {
    /// The site.
    package let site: Site
    private let output: Output
    private let folder: SiteFolder
    /// Entities that a reviewed briefing names.
    private let accepted: Set<Slug>
    /// Of each file's path, its index in `output`.
    private let indices: [String: Int]

    /// The site that contents make.
    package init(_ contents: SiteContents, from folder: SiteFolder) async {
        site = Site(contents)
        self.folder = folder
        accepted = site.briefings.lazy.filter { $0.briefing.metadata.status == .reviewed }
            .reduce(into: []) { slugs, page in
                slugs.formUnion(page.entities.lazy.map(\.mention.slug))
            }
        output = await Output.make(site, from: folder)
        indices = Dictionary(
            output.paths.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether the site has a file.
    /// - Parameter path: from the root of the site.
    package func has(_ path: String) -> Bool { indices[path] != nil }

    /// A file as a build would write it; `nil` when the site has none at this path.
    /// - Parameter path: from the root of the site.
    /// - Throws: `FileError` when one that is only copied cannot be read.
    package func file(at path: String) throws(FileError) -> [UInt8]? {
        guard let index = indices[path] else { return nil }
        return try output.bytes(index)
    }

    /// What is least certain in a briefing that nobody has reviewed, see `Review`; none of other pages.
    /// - Parameter path: of the page, from the root of the site.
    package func doubts(about path: String) -> [Diagnostic] {
        let briefing = site.briefings.first { $0.path.description == path }
        return briefing.map {
            Review.doubts(about: $0.file, accepting: accepted, in: folder)
        } ?? []
    }

    /// The files that people correct in order to correct a page, as diagnostics name them.
    /// - Parameter path: of the page, from the root of the site.
    package func contentFiles(of path: String) -> Set<String> {
        if let briefing = site.briefings.first(where: { $0.path.description == path }) {
            let article = briefing.briefing.metadata.sourcePath.flatMap(
                SiteFolder.path(fromBriefings:))
            return Set([briefing.file] + [article].compactMap { $0 })
        }
        if let page = site.own.pages.first(where: { $0.path.description == path }) {
            return [page.file]
        }
        return Set(
            site.entities.first { $0.path.description == path }.map {
                [SiteFolder.path(of: $0.entity.slug)]
            } ?? [])
    }
}
