public import Diagnostics
public import Site
import Briefings
import Templates
import Glibc

/// Renders a site into a folder.
public struct Build: Sendable {
    private let site: Site
    private let search: SearchIndex

    /// The list of what a build wrote, in the folder itself: only that is ever deleted.
    static let manifest = ".dossier-manifest"

    /// Renders a site beside the output folder, and puts it in its place when it is complete.
    /// - Returns: diagnostics about the output folder; with an error among them nothing was changed.
    /// - Throws: `FileError` when something cannot be written; the old output stays.
    public static func run(
        _ site: Site, from folder: SiteFolder, to output: String
    ) async throws(FileError) -> [Diagnostic] {
        let place = FileSystem.resolved(output)
        let faults = OutputFolder.faults(of: place, site: folder)
        guard faults.isEmpty else { return faults }
        let parent = FileSystem.parent(of: place) ?? "."
        try FileSystem.makeFolder(parent)
        Draft.removeAbandoned(in: parent)
        let draft = Draft.path(in: parent)
        do throws(FileError) {
            try await Build(site: site, search: SearchIndex.make(site)).write(to: draft)
            // The new site stands; an old one that cannot be removed is no failure.
            if let old = try FileSystem.swap(draft, into: place) { try? FileSystem.removeTree(old) }
        } catch {
            try? FileSystem.removeTree(draft)
            throw error
        }
        return []
    }

    /// Where a build of the site would differ from a folder that holds an earlier one.
    /// - Throws: `FileError` when the folder cannot be read.
    public static func differences(
        of site: Site, from folder: String
    ) async throws(FileError) -> [Diagnostic] {
        var left = Set(try FileSystem.tree(folder))
        left.remove(manifest)
        var diagnostics: [Diagnostic] = []
        func report(_ id: String, _ path: String, _ summary: String) {
            diagnostics.append(
                Diagnostic(
                    .error, id, file: "\(folder)/\(path)", summary,
                    help: "run `dossier build` and keep what it writes"))
        }
        func compare(_ bytes: [UInt8], _ path: String) {
            left.remove(path)
            let present = try? FileSystem.read("\(folder)/\(path)")
            if present == nil { report("output/missing", path, "a build would write this file") }
            if let present, present != bytes {
                report("output/differs", path, "a build would change this file")
            }
        }
        let search = await SearchIndex.make(site)
        let templates = SiteTemplates(site, searchVersion: search.version)
        for page in site.pages {
            compare(templates.render(page), site.path(of: page).description)
        }
        for file in search.files { compare(file.bytes, file.path) }
        for asset in Asset.all { compare(asset.bytes, asset.path) }
        for path in left.sorted() {
            report("output/extra", path, "a build would not write this file")
        }
        return diagnostics
    }

    private func write(to folder: String) async throws(FileError) {
        let pages = site.pages
        let templates = SiteTemplates(site, searchVersion: search.version)
        try FileSystem.makeFolder(folder)
        for part in ["briefings", "entities", "timeline", "search", "assets"] {
            try FileSystem.makeFolder("\(folder)/\(part)")
        }
        if site.homePageCount > 1 { try FileSystem.makeFolder("\(folder)/page") }
        let files = search.files
        let failures = await parallelMap(pages.count + files.count) { index -> FileError? in
            do throws(FileError) {
                if index >= pages.count {
                    let file = files[index - pages.count]
                    try FileSystem.write(file.bytes, to: "\(folder)/\(file.path)")
                    return nil
                }
                let path = "\(folder)/\(site.path(of: pages[index]))"
                if let parent = FileSystem.parent(of: path), parent != folder {
                    try FileSystem.makeFolder(parent)
                }
                try FileSystem.write(templates.render(pages[index]), to: path)
                return nil
            } catch {
                return error
            }
        }
        if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
        for asset in Asset.all {
            try FileSystem.write(asset.bytes, to: "\(folder)/\(asset.path)")
        }
        let paths =
            pages.map { site.path(of: $0).description } + files.map(\.path)
            + Asset.all.map(\.path)
        let list = paths.sorted().map { $0 + "\n" }.joined()
        try FileSystem.write(Array(list.utf8), to: "\(folder)/\(Build.manifest)")
    }
}

extension SearchIndex {
    /// The index of a site, made on all cores.
    static func make(_ site: Site) async -> SearchIndex {
        let source = Source(site)
        let parts = await parallelMap(partCount) { source.part($0) }
        return SearchIndex(parts, of: source)
    }
}

/// The folder that a site is made in before it takes its place.
private enum Draft {
    private static let prefix = ".dossier-new-"

    static func path(in folder: String) -> String { "\(folder)/\(prefix)\(getpid())" }

    /// Removes what builds left that were killed; those whose process is still there are let be.
    static func removeAbandoned(in folder: String) {
        for name in (try? FileSystem.names(in: folder)) ?? [] where name.hasPrefix(prefix) {
            guard let process = pid_t(name.dropFirst(prefix.count).prefix { $0 != "-" }),
                process > 0,
                kill(process, 0) != 0, errno == ESRCH
            else { continue }
            try? FileSystem.removeTree("\(folder)/\(name)")
        }
    }
}

/// What may be written over, and what not.
enum OutputFolder {
    /// Why a folder cannot take the site; empty when it can.
    static func faults(of place: String, site: SiteFolder) -> [Diagnostic] {
        switch FileSystem.kind(of: place) {
        case .missing where !FileSystem.isLink(place): return outside(place, site)
        case .folder:
            // Not both: the folder that holds the content may hold the whole disk.
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

    /// The output must hold neither the content nor the site, nor lie in the content.
    private static func outside(_ place: String, _ site: SiteFolder) -> [Diagnostic] {
        let root = FileSystem.realPath(site.root) ?? site.root
        let content = "\(root)/content"
        let holdsContent = content.hasPrefix(place == "/" ? "/" : "\(place)/")
        guard holdsContent || place == content || place.hasPrefix("\(content)/") else { return [] }
        return [
            Diagnostic(
                .error, "output/holds-content", file: place,
                "the site cannot be written over its own content",
                help: "choose another `--output`")
        ]
    }

    /// Files that no build wrote.
    private static func foreign(in place: String) -> [Diagnostic] {
        do {
            let present = try FileSystem.tree(place)
            guard !present.isEmpty else { return [] }
            let list = (try? FileSystem.read("\(place)/\(Build.manifest)")) ?? []
            var own = Set(
                String(decoding: list, as: UTF8.self).split(separator: "\n").map(String.init))
            own.insert(Build.manifest)
            let foreign = present.filter { !own.contains($0) }
            guard let first = foreign.first else { return [] }
            let others = foreign.count == 1 ? "" : " and \(foreign.count - 1) more"
            return [
                Diagnostic(
                    .error, "output/foreign-file", file: "\(place)/\(first)",
                    "Dossier did not write this file\(others), and would delete it",
                    help: "move it out of the folder, or choose another `--output`")
            ]
        } catch {
            return [.unreadable(place, error)]
        }
    }
}
