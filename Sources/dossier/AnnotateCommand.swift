import ArgumentParser
import Workspace

/// `dossier annotate`.
struct AnnotateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate",
        abstract: "Write the analysis of an article as JSON.",
        discussion: """
            With --jsonl it is a filter: one JSON object a line in, {"id", "text", "date"?}, one a line out, in order. With --site the entities of that site are known.
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
        try await common.run {
            let filter =
                common.site == nil
                ? AnnotationFilter() : await AnnotationFilter(knowing: try common.folder())
            if let file { try annotate(file, filter) } else { try annotateLines(filter) }
        }
    }

    private func annotate(_ file: String, _ filter: AnnotationFilter) throws {
        let (json, diagnostics) = filter.annotate(try SiteFolder.read(file: file))
        if let json { try Console.output(json + "\n") }
        try common.report(diagnostics)
    }

    private func annotateLines(_ filter: AnnotationFilter) throws {
        var failed = false
        var input = InputLines()
        while let line = try input.next() {
            if line.allSatisfy(isWhitespace) { continue }
            let answer = filter.annotate(line: line)
            guard try Console.output(answer.json + "\n") else { return }
            if !answer.isAnalysis { failed = true }
        }
        if failed { throw ExitCode.contentErrors }
    }

    /// White space of JSON (RFC 8259, section 2).
    private func isWhitespace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
