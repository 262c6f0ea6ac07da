import ArgumentParser

/// The command `evaluate`.
@main
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measures how good Dossier's analysis is.",
        discussion: "Exit status: 0 measured, 2 could not run, 64 wrong usage.",
        subcommands: [KeyPointScores.self])
}
