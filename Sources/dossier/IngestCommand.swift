import ArgumentParser
import Diagnostics
import Glibc
import Workspace

/// `dossier ingest`.
struct IngestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract: "Make briefings of the articles in content/articles/; keep what people edited.")

    @OptionGroup var common: CommonOptions

    @Flag(
        name: .customLong("dry-run"), help: "Write nothing; show what would be written as a diff.")
    var isRehearsal = false

    @Argument(help: "Articles to annotate again though they have not changed.")
    var files: [String] = []

    func run() async throws {
        try await common.run {
            let folder = try common.folder()
            let named = try files.map { try folder.contentPath(of: $0, in: "articles") }
            let report = try await common.watched {
                await Ingest.run(in: folder, only: named, isRehearsal: isRehearsal)
            }
            for change in report.changes {
                try show(change, "", "")
            }
            for change in report.missed {
                try show(change, " as it came out last", " as it would come out")
            }
            // A rehearsal has shown the rest.
            let news = isRehearsal ? [] : report.lines
            let lines =
                files.isEmpty
                ? news + (isRehearsal ? [] : report.editedLines) : report.unchangedLines + news
            for line in common.quiet ? [] : lines {
                try Console.output(line + "\n")
            }
            if let failure = report.failure {
                try? common.report(report.diagnostics)
                throw failure
            }
            try common.report(report.diagnostics)
        }
    }

    /// Prints what would change in a file; a terminal is sent no control characters.
    private func show(_ change: LineDiff, _ before: String, _ after: String) throws {
        let stretches = change.text
        // A person has already made all of these changes.
        if stretches.isEmpty { return }
        let lines = ["--- \(change.path)\(before)", "+++ \(change.path)\(after)", stretches]
        let text = lines.joined(separator: "\n")
        guard isatty(STDOUT_FILENO) != 0 else {
            try Console.output(text)
            return
        }
        let shown = text.split(separator: "\n", omittingEmptySubsequences: false)
        try Console.output(shown.map { String($0).printable }.joined(separator: "\n"))
    }
}

extension SiteFolder {
    /// A file named on the command line, or only by its name, as a path from the site's folder.
    /// - Parameter part: the folder of `content/` that it should stand in.
    func contentPath(of file: String, in part: String) throws -> String {
        let name = "content/\(part)/\(file)"
        if !file.contains("/"),
            let path = ["", ".md", ".txt"].lazy.map({ name + $0 }).first(where: isFile)
        {
            return path
        }
        guard let path = path(fromSite: file) ?? path(named: file) else {
            throw Failure("\(file) is not in content/\(part)/; copy it there first")
        }
        return path
    }
}

extension Ingest.Report {
    /// A line for each thing that was done; briefings for which there was nothing new are not
    /// named.
    var lines: [String] {
        let lines =
            briefings.filter { ![.unchanged, .edited].contains($0.action) }.map(Self.line)
            + removed.map { "removed \($0), whose article has another name" }
            + entities.map { "created \($0)" }
        return lines.map(\.printable)
    }

    /// A line for each briefing that stayed unchanged, for articles that were named.
    var unchangedLines: [String] {
        briefings.filter { $0.action == .unchanged }.map(Self.line).map(\.printable)
    }

    /// A line with the number of edited briefings for which there was nothing new; none where that
    /// is 0.
    var editedLines: [String] {
        switch briefings.count(where: { $0.action == .edited }) {
        case 0: []
        case 1: ["left 1 edited briefing as it is"]
        case let count: ["left \(count) edited briefings as they are"]
        }
    }

    private static func line(_ briefing: (path: String, action: Ingest.Action)) -> String {
        "\(briefing.action.rawValue) \(briefing.path)"
    }
}
