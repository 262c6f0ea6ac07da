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
                let articles = await Ingest.run(in: folder, isRehearsal: true)
                return (
                    articles,
                    await SiteLoader.load(
                        folder, after: articles, includesDrafts: rendering.drafts)
                )
            }
            let site = Site(rendering.placed(contents))
            var diagnostics = Array(Set(articles.diagnostics + found))
            diagnostics += site.undated
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
