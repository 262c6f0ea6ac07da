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

    /// The middle of the numbers, the mean of the two middle ones of an even count; 0 of none.
    static func median(_ numbers: [Double]) -> Double {
        let sorted = numbers.sorted()
        guard let last = sorted.last else { return 0 }
        let upper = sorted[sorted.count / 2]
        let lower = sorted[(sorted.count - 1) / 2]
        return last.isFinite ? (lower + upper) / 2 : last
    }
}
