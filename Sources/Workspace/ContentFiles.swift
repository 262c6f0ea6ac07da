import Briefings
import Diagnostics

/// The files of one folder of `content/` that have a certain ending.
struct ContentFiles: Sendable {
    /// A file that can be read.
    struct File: Sendable, Hashable {
        /// The name without its ending.
        let name: String
        /// The path from the site's folder.
        let path: String
    }

    private(set) var files: [File] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// Looks through a folder; one that is not there is empty. What begins with a dot is passed
    /// over.
    /// - Parameter area: the first part of the ids of the diagnostics.
    init(_ folder: String, endings: [String], area: String, in site: SiteFolder) {
        guard !FileSystem.isAbsent(site.path(folder)) else { return }
        if site.leadsOut(folder) {
            diagnostics.append(.strayLink(folder, area, in: site))
            return
        }
        do {
            for entry in try FileSystem.entries(in: site.path(folder)) {
                if entry.name.hasPrefix(".") {
                    checkHidden(entry.name, folder, endings, area)
                    continue
                }
                // The folder itself tells which entries are plain files; links have to be followed.
                let kind: FileSystem.Kind? =
                    entry.isPlainFile && !isRepaired(entry.name) ? .file : nil
                add(entry.name, kind, folder, endings, area, site)
            }
        } catch {
            diagnostics.append(.unreadable(folder, error))
        }
    }

    private mutating func add(
        _ name: String, _ kind: FileSystem.Kind?, _ folder: String, _ endings: [String],
        _ area: String, _ site: SiteFolder
    ) {
        let path = "\(folder)/\(name)"
        if !endings.contains(where: name.hasSuffix),
            (kind ?? FileSystem.kind(of: site.path(path))) == .folder
        {
            diagnostics.append(
                Diagnostic(
                    .warning, "\(area)/folder", file: path, "the folder is not looked into",
                    help: "put its files into \(folder)/"))
            return
        }
        guard let ending = endings.first(where: { name.hasSuffix($0) && name != $0 }) else {
            diagnostics.append(
                Diagnostic(
                    .warning, "\(area)/unknown-format", file: path, "the file is not read",
                    help: "files here end in " + endings.map { "`\($0)`" }.joined(separator: " or ")
                ))
            return
        }
        switch kind ?? FileSystem.kind(of: site.path(path)) {
        case .file where kind == nil && !site.holds(path):
            diagnostics.append(.outside(path, area))
        case .file: files.append(File(name: String(name.dropLast(ending.count)), path: path))
        case .missing where isRepaired(name):
            report(path, "\(area)/file-name", "its name is not UTF-8", "rename it")
        case .missing:
            report(path, "\(area)/dangling-link", "the link leads nowhere", "correct or remove it")
        case .folder, .other:
            report(path, "\(area)/not-a-file", "it is not a file", "move it elsewhere")
        }
    }

    /// Warns of a content file hidden behind two dots; behind one, systems and editors hide their
    /// own files.
    private mutating func checkHidden(
        _ name: String, _ folder: String, _ endings: [String], _ area: String
    ) {
        guard name.hasPrefix(".."), endings.contains(where: name.hasSuffix) else { return }
        diagnostics.append(
            Diagnostic(
                .warning, "\(area)/hidden", file: "\(folder)/\(name)",
                "the file is not read, since its name begins with a dot", help: "rename it"))
    }

    /// Whether a name was not UTF-8: it holds U+FFFD then.
    private func isRepaired(_ name: String) -> Bool {
        name.unicodeScalars.contains("\u{FFFD}")
    }

    private mutating func report(_ path: String, _ id: String, _ summary: String, _ help: String) {
        diagnostics.append(Diagnostic(.error, id, file: path, summary, help: help))
    }
}

extension Diagnostic {
    /// Reports a folder of the site that is a link to nothing, or to a folder outside the site.
    /// - Parameter area: the first part of the id.
    static func strayLink(_ folder: String, _ area: String, in site: SiteFolder) -> Diagnostic {
        guard FileSystem.kind(of: site.path(folder)) == .missing else {
            return .outside(folder, area)
        }
        return Diagnostic(
            .error, "\(area)/dangling-link", file: folder, "the link leads nowhere",
            help: "correct or remove it, or bring back what it leads to")
    }

    /// Reports a link to a file outside the site.
    /// - Parameter area: the first part of the id.
    static func outside(_ path: String, _ area: String) -> Diagnostic {
        Diagnostic(
            .error, "\(area)/outside", file: path, "the link leads out of the site",
            help: "copy the file here: what it leads to would be published")
    }
}
