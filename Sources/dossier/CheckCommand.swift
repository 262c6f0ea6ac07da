import ArgumentParser
import Diagnostics
import Site
import Workspace

/// `dossier check`.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Prove every briefing against its article; report every error in the content.",
        discussion: "Writes nothing.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var rendering: RenderOptions

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Option(
        help: ArgumentHelp(
            "Also fail where a rebuild would differ from this folder by a byte.", valueName: "dir"))
    var against: String?

    func run() async throws {
        try await common.run {
            let folder = try common.folder()
            let (articles, (contents, found)) = try await common.watched {
                let articles = try await Ingest.run(in: folder, isRehearsal: true)
                return (
                    articles,
                    await SiteLoader.load(
                        folder, after: articles, includesDrafts: rendering.drafts)
                )
            }
            let site = Site(rendering.placed(contents))
            var diagnostics = Array(Set(articles.diagnostics + found))
            if against == nil { diagnostics += articles.unbriefed }
            do {
                if let against {
                    diagnostics += articles.changes.map(\.notIngested)
                    diagnostics += try await Build.differences(
                        of: site, in: folder, from: against)
                }
            } catch {
                try? common.report(diagnostics)
                throw error
            }
            try common.report(diagnostics, isStrict: strict)
            common.say("checked \(site.summary): no errors")
        }
    }
}

extension Ingest.Report {
    /// A note for each article that no briefing is made of yet: it has not been checked.
    fileprivate var unbriefed: [Diagnostic] {
        changes.filter { $0.isNewFile && $0.path.hasPrefix("content/briefings/") }.map {
            Diagnostic(
                .note, "briefing/not-made", file: $0.path, "its article has no briefing yet",
                help: "run `dossier ingest`")
        }
    }
}

extension LineDiff {
    /// A build would begin by writing or removing this file.
    fileprivate var notIngested: Diagnostic {
        Diagnostic(
            .error, "output/not-ingested", file: path,
            "a build would \(isRemoval ? "remove" : "write") this file",
            help: "run `dossier ingest`")
    }
}
