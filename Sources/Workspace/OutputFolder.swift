import Briefings
import Diagnostics

/// Which folders a site may be written over, and which not.
enum OutputFolder {
    /// Why a folder cannot take the site; empty when it can.
    static func faults(of place: String, site: SiteFolder) -> [Diagnostic] {
        if let other = siteAround(place) {
            return [
                Diagnostic(
                    .error, "output/in-site", file: place, "another site is in `\(other)`",
                    help: "choose an `--output` outside of it")
            ]
        }
        switch FileSystem.kind(of: place) {
        case .missing where !FileSystem.isLink(place): return outside(place, site)
        case .folder:
            // Not both: a folder that holds the content may be the whole disk, and is not searched
            // for foreign files.
            let faults = outside(place, site)
            return faults.isEmpty ? foreign(in: place) : faults
        case .file, .other, .missing:
            return [
                Diagnostic(
                    .error, "output/not-a-folder", file: place, "it is not a folder",
                    help: "choose another `--output`")
            ]
        }
    }

    /// The nearest folder above that a build has written a site into; `nil` when there is none.
    private static func siteAround(_ place: String) -> String? {
        var folder = FileSystem.parent(of: place)
        while let next = folder {
            if FileSystem.kind(of: "\(next)/\(Build.manifest)") == .file { return next }
            folder = FileSystem.parent(of: next)
        }
        return nil
    }

    /// The output must hold neither the content nor the site, nor lie in the content.
    private static func outside(_ place: String, _ site: SiteFolder) -> [Diagnostic] {
        let root = FileSystem.realPath(site.root) ?? site.root
        // The content may be a link to a folder elsewhere.
        let contents = ["\(root)/content", FileSystem.realPath("\(root)/content")].compactMap(
            \.self)
        let isApart = contents.allSatisfy { content in
            DiskPath(content).relative(to: place) == nil && DiskPath(place) != DiskPath(content)
                && DiskPath(place).relative(to: content) == nil
        }
        guard !isApart else { return [] }
        return [
            Diagnostic(
                .error, "output/holds-content", file: place,
                "the site cannot be written over its own content",
                help: "choose another `--output`")
        ]
    }

    /// An error for files that no build wrote.
    private static func foreign(in place: String) -> [Diagnostic] {
        do {
            let foreign = try foreignFiles(in: place)
            guard let first = foreign.first else { return [] }
            let others = foreign.count == 1 ? "" : " and \(foreign.count - 1) more"
            return [
                Diagnostic(
                    .error, "output/foreign-file", file: "\(place)/\(first)",
                    "Dossier did not write this file\(others), and would delete it",
                    help:
                        "move it out of the folder, or choose another `--output`; a folder of nothing "
                        + "but a site may be deleted")
            ]
        } catch {
            return [.unreadable(place, error)]
        }
    }

    /// Files that no build wrote.
    static func foreignFiles(in place: String) throws(FileError) -> [String] {
        try files(in: place, besides: manifest(of: place))
    }

    /// The files that a build has listed as written into a folder, with the list itself.
    private static func manifest(of place: String) -> Set<DiskPath> {
        let list = (try? FileSystem.read("\(place)/\(Build.manifest)")) ?? []
        // Git may have changed the list's line endings at a checkout.
        let lines = TextDecoder.normalized(list).split(separator: UInt8(ascii: "\n"))
        let paths = lines.map { String(decoding: $0, as: UTF8.self) }
        return Set((paths + [Build.manifest]).map(DiskPath.init))
    }

    private static func files(
        in place: String, besides own: Set<DiskPath>
    ) throws(FileError) -> [String] {
        try FileSystem.tree(place).filter { !own.contains(DiskPath($0)) }
    }
}
