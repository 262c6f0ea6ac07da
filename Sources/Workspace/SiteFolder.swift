package import Diagnostics
import Briefings
import Site

/// The folder of a site: the one that holds `content/`.
package struct SiteFolder: Sendable {
    /// Its path.
    package let root: String

    /// The folder at `path`; `nil` when it holds no `content` folder.
    package init?(_ path: String) {
        guard FileSystem.kind(of: "\(path)/content") == .folder else { return nil }
        root = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    /// An error while there is no `content` folder any more.
    package var fault: Diagnostic? {
        if FileSystem.kind(of: path("content")) == .folder { return nil }
        return Diagnostic(
            .error, "content/missing", file: "content", "the folder is not there any more",
            help: "bring it back")
    }

    /// The nearest folder from `path` upwards that holds `content/`.
    package static func nearest(to path: String) -> SiteFolder? {
        var path = FileSystem.realPath(path)
        while let folder = path {
            if let site = SiteFolder(folder) { return site }
            path = FileSystem.parent(of: folder)
        }
        return nil
    }

    /// A file of this site as a path from its folder, whether or not it is there; `nil` for files
    /// elsewhere.
    ///
    /// A link counts as a file of the folder that it stands in, wherever it leads.
    package func path(fromSite file: String) -> String? {
        let parts = file.split(separator: "/", omittingEmptySubsequences: true)
        guard let name = parts.last, name != ".", name != "..",
            let root = FileSystem.realPath(root),
            let folder = FileSystem.parent(of: file).flatMap(FileSystem.realPath)
        else { return nil }
        return DiskPath(FileSystem.joined(folder, String(name))).relative(to: root)
    }

    /// Whether there is a file at a path from the site's folder.
    package func isFile(_ contentPath: String) -> Bool {
        FileSystem.kind(of: path(contentPath)) == .file
    }

    /// The path of a file that is named as in diagnostics, from the site's folder; `nil` where that
    /// name leads to a file from the working folder.
    package func path(named file: String) -> String? {
        FileSystem.kind(of: file) == .missing ? path(fromSite: "\(root)/\(file)") : nil
    }

    /// Any file, or what a pipe holds.
    /// - Throws: `FileError` when it cannot be read.
    package static func read(file: String) throws(FileError) -> SourceFile {
        SourceFile(path: file, utf8: try FileSystem.readToEnd(file))
    }

    static let articles = "content/articles"
    static let briefings = "content/briefings"
    static let entities = "content/entities"
    static let pages = "content/pages"
    static let assets = "content/assets"
    /// What the program keeps for itself.
    static let notes = "content/.dossier"
    static let bases = "content/.dossier/base"
    static let writeAheadCopies = "content/.dossier/new"
    /// The note of what the briefings were last made with, see `NotedCorrections`.
    static let knownDigest = "content/.dossier/entities.sha256"
    /// The rule by which Git merges that note.
    static let mergeRule = "content/.dossier/.gitattributes"
    static let configuration = "content/site.yaml"
    /// The folders that an ingest writes into.
    static let written = [briefings, entities, notes, bases, writeAheadCopies]

    /// The path of a file of the site on this machine.
    func path(_ contentPath: String) -> String { "\(root)/\(contentPath)" }

    /// Whether a content path leads to a file within the site, links followed. `content/` as a
    /// whole may be a link to a folder elsewhere.
    func holds(_ contentPath: String) -> Bool {
        guard let file = FileSystem.realPath(path(contentPath)) else { return false }
        return ["", "content"].compactMap { FileSystem.realPath(path($0)) }.contains {
            DiskPath(file).relative(to: $0) != nil
        }
    }

    /// Whether a file or folder is a link that leads out of the site.
    func leadsOut(_ contentPath: String) -> Bool {
        FileSystem.isLink(path(contentPath)) && !holds(contentPath)
    }

    /// The content path of what a path leads to from the briefings' folder; `nil` when that is not
    /// in `content/`.
    static func path(fromBriefings path: String) -> String? {
        guard !path.hasPrefix("/"), !path.utf8.contains(0) else { return nil }
        var parts = briefings.split(separator: "/").map(String.init)
        for part in path.split(separator: "/") {
            switch part {
            case ".": continue
            case "..":
                guard parts.count > 1 else { return nil }
                parts.removeLast()
            default: parts.append(String(part))
            }
        }
        return parts.first == "content" && parts.count > 1 ? parts.joined(separator: "/") : nil
    }

    /// How a briefing names the article at a content path.
    static func source(_ article: String) -> String {
        "../articles/\(DiskPath(article).relative(to: articles) ?? article)"
    }

    /// The content path of an entity's file.
    static func path(of entity: Slug) -> String { "\(entities)/\(entity).md" }

    /// The content path of the briefing of a name.
    static func path(ofBriefing name: String) -> String { "\(briefings)/\(name).md" }

    /// The content path of a file that is copied to the site.
    static func path(of asset: OwnAsset) -> String { "\(assets)/\(asset.name)" }
}

extension SiteFolder {
    /// Writes a file of the site whole or not at all. A link that leads out of the site is
    /// replaced: what it leads to is somebody else's.
    func replace(_ contentPath: String, with bytes: [UInt8]) throws(FileError) {
        try FileSystem.replace(path(contentPath), with: bytes, isLinkKept: holds(contentPath))
    }

    /// A file's bytes, or why there are none.
    func read(_ path: String) -> Result<SourceFile, FileError> {
        do {
            return .success(SourceFile(path: path, utf8: try FileSystem.read(self.path(path))))
        } catch {
            return .failure(error)
        }
    }

    /// A file's bytes; neither bytes nor a diagnostic when it is not there.
    func readIfPresent(_ path: String) -> (bytes: [UInt8]?, fault: Diagnostic?) {
        switch read(path) {
        case .success(let source): (source.utf8, nil)
        case .failure(let error): (nil, error.isMissing ? nil : .unreadable(path, error))
        }
    }

    /// A text file in UTF-8 with `\n` line endings; anything else is reported.
    func readText(_ path: String) -> (source: SourceFile?, diagnostics: [Diagnostic]) {
        switch read(path) {
        case .failure(let error): return (nil, [.unreadable(path, error)])
        case .success(let source):
            let decoded = TextDecoder.decode(source, from: .file)
            return (decoded.text.map { SourceFile(path: path, utf8: $0) }, decoded.diagnostics)
        }
    }
}

extension Diagnostic {
    /// Reports a folder that is a link out of the site, so that files would be written there.
    static func leadingOut(
        _ path: String,
        help: String =
            "make it a folder of the site: `dossier ingest` would write where it leads"
    ) -> Diagnostic {
        Diagnostic(
            .error, "content/outside", file: path, "the link leads out of the site", help: help)
    }

    /// A file that is there but cannot be read.
    static func unreadable(_ path: String, _ error: FileError) -> Diagnostic {
        Diagnostic(
            .error, "file/unreadable", file: path, "the file cannot be read: \(error.reason)",
            help: error.isDenied ? "check its permissions" : "see what stands in its place")
    }
}
