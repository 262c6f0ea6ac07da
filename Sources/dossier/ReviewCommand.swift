import ArgumentParser
import Bytes
import Diagnostics
import Workspace

/// `dossier review`.
struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Show the machine's least certain decisions first, and how to correct them.",
        discussion:
            "What you correct, and all of a briefing that says `status: reviewed`, is not shown "
            + "again. Writes nothing.")

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp("How many to show.", valueName: "number"))
    var limit = 20

    @Flag(help: "Show all.")
    var all = false

    @Argument(help: "Briefings to look at (default: all that are not reviewed).")
    var files: [String] = []

    func validate() throws {
        if limit < 1 { throw ValidationError("'--limit' is at least 1") }
    }

    func run() async throws {
        try await common.run {
            let folder = try common.folder()
            let named = try files.map { try folder.contentPath(of: $0, in: "briefings") }
            let review = try await common.watched { await Review.run(in: folder, only: named) }
            let shown = all ? review.doubts[...] : review.doubts.prefix(limit)
            for doubt in shown {
                try Console.output(common.printed(doubt))
            }
            let rest = review.doubts.count - shown.count
            if rest > 0 { common.say("\(rest) more, less in doubt: --all shows them") }
            try common.report(review.diagnostics)
            if review.doubts.isEmpty {
                common.say("nothing in doubt in \(counted(review.draftCount, "draft"))")
            }
        }
    }
}
