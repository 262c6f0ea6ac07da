import ArgumentParser
import Language
import Workspace

/// `dossier new`.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin an article, or a briefing without one, to be filled in.",
        discussion: "Prints the path of the new file.")

    @OptionGroup var common: CommonOptions

    @Argument(help: "The headline; it names the file, too.")
    var headline: String

    @Flag(help: "Begin a briefing that has no article.")
    var briefing = false

    @Option(
        help: ArgumentHelp("Its day, as in 2022-01-20 (default: today).", valueName: "date"),
        transform: day)
    var date: CalendarDate?

    func validate() throws {
        if !headline.contains(where: { $0.isLetter || $0.isNumber }) {
            throw ValidationError("the headline has no words")
        }
    }

    func run() async throws {
        try await common.run {
            guard let date = date ?? .today else {
                throw Failure("the clock tells no day; name one with --date")
            }
            let folder = try common.folder()
            let path = try NewFile.make(
                briefing ? .briefing : .article, headline, on: date, in: folder)
            try Console.output("\(folder.root)/\(path)\n")
        }
    }
}

/// A day given on the command line.
private func day(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: text) else {
        throw ValidationError("'\(text)' is no day; write it as in 2022-01-20")
    }
    return date
}
