import ArgumentParser
import Diagnostics
import Glibc
import Workspace

/// `dossier annotate`.
struct AnnotateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate",
        abstract: "Write the analysis of an article as JSON.",
        discussion: """
            With --jsonl it is a filter: one JSON object a line in, {"id", "text", "date"?}, one a line out, in order.
            """)

    @OptionGroup var common: CommonOptions

    @Flag(help: "Read JSON Lines from stdin.")
    var jsonl = false

    @Argument(help: "A plain-text article.")
    var file: String?

    func validate() throws {
        if jsonl == (file != nil) {
            throw ValidationError("Name one article, or give --jsonl and write to stdin.")
        }
    }

    func run() async throws {
        try await dossier.run {
            signal(SIGPIPE, SIG_IGN)
            if let file { try annotate(file) } else { try filter() }
        }
    }

    private func annotate(_ file: String) throws {
        let (json, diagnostics) = AnnotationFilter.annotate(try SiteFolder.read(file: file))
        if let json { Console.output(json + "\n") }
        try common.report(diagnostics)
    }

    private func filter() throws {
        var failed = false
        while let line = readLine() {
            if line.allSatisfy(\.isWhitespace) { continue }
            let answer = AnnotationFilter.annotate(line: Array(line.utf8))
            Console.output(answer.json + "\n")
            if !answer.isAnalysis { failed = true }
        }
        if failed { throw ExitCode.contentErrors }
    }
}
