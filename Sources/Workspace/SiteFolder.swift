public import Diagnostics

/// The folder of a site: the one that holds `content/`.
public struct SiteFolder: Sendable {
    /// Its path.
    public let root: String

    /// The folder at `path`; `nil` when it holds no `content` folder.
    public init?(_ path: String) {
        guard FileSystem.kind(of: "\(path)/content") == .folder else { return nil }
        root = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    /// The nearest folder from `path` upwards that holds `content/`.
    public static func nearest(to path: String) -> SiteFolder? {
        var path = FileSystem.realPath(path)
        while let folder = path {
            if let site = SiteFolder(folder) { return site }
            path = FileSystem.parent(of: folder)
        }
        return nil
    }

    /// A file of this site as a path from its folder; `nil` for files elsewhere and files that are not there.
    public func path(fromSite file: String) -> String? {
        guard let whole = FileSystem.realPath(file), let root = FileSystem.realPath(root),
            whole.hasPrefix("\(root)/")
        else { return nil }
        return String(whole.dropFirst(root.count + 1))
    }

    /// Any file.
    /// - Throws: `FileError` when it cannot be read.
    public static func read(file: String) throws(FileError) -> SourceFile {
        SourceFile(path: file, utf8: try FileSystem.read(file))
    }

    static let articles = "content/articles"
    static let briefings = "content/briefings"
    static let entities = "content/entities"
    static let bases = "content/.dossier/base"
    static let configuration = "content/site.yaml"

    /// The path of a file of the site on this machine.
    func path(_ contentPath: String) -> String { "\(root)/\(contentPath)" }
}
