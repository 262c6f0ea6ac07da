package import Diagnostics
package import Site
import Glibc

/// Renders a site into a folder.
package enum Build {
    /// The list of what a build wrote, in the folder itself: a folder with anything else in it is
    /// never replaced.
    static let manifest = ".dossier-manifest"

    /// Puts a site together, renders it beside the output folder, and puts it in its place when it is
    /// complete.
    /// - Returns: the site, and diagnostics about the output folder; without a site there is an error
    ///   among them and nothing was changed.
    /// - Throws: `FileError` when something cannot be written; the old output stays.
    package static func run(
        _ contents: SiteContents, from folder: SiteFolder, to output: String
    ) async throws(FileError) -> (site: Site?, diagnostics: [Diagnostic]) {
        let place = FileSystem.resolved(output)
        let faults = OutputFolder.faults(of: place, site: folder)
        guard faults.isEmpty else { return (nil, faults) }
        let parent = FileSystem.parent(of: place) ?? "."
        try FileSystem.makeFolder(parent)
        Draft.removeAbandoned(in: parent)
        let draft = try Draft(in: parent)
        let site: Site
        do throws(FileError) {
            site = try await write(contents, from: folder, to: draft.path)
            FileSystem.keepRights(of: place, on: draft.path)
            try FileSystem.swap(draft.path, with: place)
        } catch {
            // The draft holds half a site; that it cannot be removed is no failure.
            await FileSystem.removeLargeTree(draft.path)
            throw error
        }
        // Now the old site stands in the draft's place, if there was one.
        if FileSystem.kind(of: draft.path) == .missing { return (site, []) }
        let kept = try keepForeign(in: draft.path, of: place)
        if !kept.isEmpty { return (site, kept) }
        await FileSystem.removeLargeTree(draft.path)
        return (site, leftBehind(draft.path))
    }

    /// A warning where the old site could not be removed, as each build would leave another one.
    static func leftBehind(_ old: String) -> [Diagnostic] {
        if FileSystem.isAbsent(old) { return [] }
        return [
            Diagnostic(
                .warning, "output/left-behind", file: old,
                "the old site could not be removed, and stays here beside the new one",
                help:
                    "remove the folder, and let whoever builds write into all of the output folder")
        ]
    }

    /// Keeps the old site beside the new one if somebody put files into it while the new one was made.
    static func keepForeign(
        in old: String, of place: String
    ) throws(FileError) -> [Diagnostic] {
        // A folder that cannot be read may hold somebody's files.
        let foreign = (try? OutputFolder.foreignFiles(in: old)) ?? ["…"]
        guard let first = foreign.first else { return [] }
        let kept = try FileSystem.makeFolder(named: "\(place)-before-")
        guard rename(old, kept) == 0 else { throw .last("cannot move", old) }
        return [
            Diagnostic(
                .warning, "output/kept", file: "\(kept)/\(first)",
                "somebody put this into the output folder while the site was made: the old folder is "
                    + "kept as `\(kept)`, and the new site is in its place",
                help: "move it to where it belongs, and remove the folder")
        ]
    }

    /// Where a build of the site would differ from a folder that holds an earlier one.
    /// - Throws: `FileError` when a folder or a file of the content cannot be read.
    package static func differences(
        of site: Site, in source: SiteFolder, from folder: String
    ) async throws(FileError) -> [Diagnostic] {
        var left = Set(try FileSystem.tree(folder).map(DiskPath.init))
        left.remove(DiskPath(manifest))
        var diagnostics: [Diagnostic] = []
        func report(_ id: String, _ path: String, _ summary: String) {
            diagnostics.append(
                Diagnostic(
                    .error, id, file: "\(folder)/\(path)", summary,
                    help: "run `dossier build` and keep what it writes; where that was built with "
                        + "`--base-url` or `--drafts`, check with them, too"))
        }
        let output = await Output.make(site, from: source)
        left.subtract(output.paths.map(DiskPath.init))
        /// Whether a file holds these bytes; `nil` where it is not there.
        @Sendable func holds(_ path: String, _ bytes: [UInt8]) -> Bool? {
            (try? FileSystem.read("\(folder)/\(path)")).map { $0 == bytes }
        }
        let found = await parallelMap(output.paths.count, as: "comparing") {
            index -> Result<Bool?, FileError> in
            Result { () throws(FileError) -> Bool? in
                holds(output.paths[index], try output.bytes(index))
            }
        }
        let manifests = [(manifest, Result<Bool?, FileError>.success(holds(manifest, output.list)))]
        for (path, result) in manifests + zip(output.paths, found) {
            switch try result.get() {
            case nil: report("output/missing", path, "a build would write this file")
            case false?: report("output/differs", path, "a build would change this file")
            case true?: break
            }
        }
        for path in left.sorted() {
            report("output/extra", path.text, "a build would not write this file")
        }
        return diagnostics
    }

    private static func write(
        _ contents: SiteContents, from source: SiteFolder, to folder: String
    ) async throws(FileError) -> Site {
        let root = try OpenFolder(folder)
        // Putting the site together takes one core, and making what all pages need does not take
        // all of them all the time: folders are made meanwhile.
        let folders = FolderMaker(in: root)
        async let briefingFolders = folders.make(contents.briefings.map(\.path))
        let site = Site(contents)
        async let otherFolders = folders.make(
            site.pages.filter { !$0.isInBriefingFolder }.map(site.path))
        let output = await Output.make(site, from: source)
        let failures = await parallelMap(output.paths.count + 1, as: "writing pages") {
            index -> FileError? in
            do throws(FileError) {
                // The list comes first: sorting it takes longer than writing a page.
                if index == 0 {
                    try root.write(output.list, to: manifest)
                } else {
                    try root.write(try output.bytes(index - 1), to: output.paths[index - 1])
                }
                return nil
            } catch {
                return error
            }
        }
        let unmade = [await briefingFolders, await otherFolders]
        if let failure = (unmade + failures).lazy.compactMap({ $0 }).first { throw failure }
        return site
    }

}

/// Makes folders ahead of the files in them, one after the other: two that are made at once wait
/// for each other in the file system, and each holds up a core.
private actor FolderMaker {
    private let root: OpenFolder

    init(in root: OpenFolder) { self.root = root }

    /// Makes the folders that files stand in; one that another file needs is made with that file.
    func make(_ files: [OutputPath]) -> FileError? {
        var made: Set<Substring> = []
        for path in files.lazy.map(\.description) {
            guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")),
                made.insert(path[..<slash]).inserted
            else { continue }
            do throws(FileError) { try root.makeFolder(path[..<slash]) } catch { return error }
        }
        return nil
    }
}

extension Page {
    /// Whether the page's file is in the folder of a briefing.
    fileprivate var isInBriefingFolder: Bool {
        switch self {
        case .briefing, .annotations: true
        default: false
        }
    }
}
