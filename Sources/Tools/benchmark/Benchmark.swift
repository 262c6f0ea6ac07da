import ArgumentParser

/// The command `benchmark`.
@main
struct Benchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmark",
        abstract: "Measures Dossier on invented news.",
        discussion: """
            Prints Markdown tables. Only ratios within one run can be compared between machines.
            Exit status: 0 measured, 2 could not run, 64 wrong usage.
            """,
        subcommands: [SiteBenchmark.self, AnnotateBenchmark.self])
}
