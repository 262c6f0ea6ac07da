import ArgumentParser

/// The command `dossier`.
@main
struct Dossier: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract: "Turns raw news articles into annotated briefings and a static site.",
        discussion: """
            Put articles into content/articles/, run `dossier build`, open public/index.html.
            Exit status: 0 clean, 1 the content has errors, 2 could not run, 64 wrong usage.
            """,
        version: "0.1.0",
        subcommands: [
            NewCommand.self, IngestCommand.self, BuildCommand.self, ServeCommand.self,
            CheckCommand.self, ReviewCommand.self,
            AnnotateCommand.self,
        ])
}

/// Exit statuses beside success and wrong usage.
extension ExitCode {
    /// The content has errors.
    static let contentErrors = ExitCode(1)
    /// The command could not do its work.
    static let cannotRun = ExitCode(2)
}
