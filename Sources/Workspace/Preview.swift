package import Diagnostics
package import Site
import Briefings
import Bytes
import Synchronization

/// A site of which no file is written: each is made when somebody asks for it.
package struct Preview: Sendable {
    /// The site.
    package let site: Site
    private let output: Output
    private let folder: SiteFolder
    /// Entities that a reviewed briefing names.
    private let accepted: Set<Slug>
    private let doubts = Doubts()
    /// Names what is in the site's own assets, which pages do not name by their content.
    package let assetsVersion: UInt64

    /// What is least certain in the briefings that have been asked for, by their files.
    private final class Doubts: Sendable {
        let found = Mutex<[String: [Diagnostic]]>([:])
    }
    /// Of each file's path, its index in `output`.
    private let indices: [String: Int]

    /// The site that contents make.
    package init(_ contents: SiteContents, from folder: SiteFolder) async {
        site = Site(contents)
        self.folder = folder
        assetsVersion =
            site.own.assets.reduce(into: FNV1a()) { hash, asset in
                hash.add(word: FileSystem.version(of: folder.path(SiteFolder.path(of: asset))))
            }.value
        accepted = site.briefings.lazy.filter { !$0.briefing.metadata.isUnreviewed }
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

    /// What is least certain in a briefing that nobody has reviewed, see `Review`; none of other
    /// pages.
    /// - Parameter path: of the page, from the root of the site.
    package func doubts(about path: String) -> [Diagnostic] {
        guard let file = site.briefings.first(where: { $0.path.description == path })?.file else {
            return []
        }
        if let known = doubts.found.withLock({ $0[file] }) { return known }
        let found = Review.doubts(about: file, accepting: accepted, in: folder)
        doubts.found.withLock { $0[file] = found }
        return found
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
