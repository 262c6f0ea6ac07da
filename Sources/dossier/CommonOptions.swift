package import Diagnostics
import ArgumentParser
import Glibc
import Workspace

/// Options that every command takes.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder that holds content/.", valueName: "dir"))
    var site: String?

    @Option(help: "How diagnostics are written: human or json.")
    var format: DiagnosticPrinter.Format = .human

    @Flag(help: "Say nothing but diagnostics.")
    var quiet = false

    @Flag(name: .customLong("no-color"), help: "Write diagnostics without color.")
    var noColor = false

    /// The site's folder: the one named, or the nearest above the working folder.
    func folder() throws -> SiteFolder {
        if let site {
            if let folder = SiteFolder(site) { return folder }
            throw Failure("there is no content/ folder in \(site)")
        }
        if let folder = SiteFolder.nearest(to: ".") { return folder }
        throw Failure(
            "neither this folder nor one above it holds content/; make content/articles/, or name the site with --site"
        )
    }

    /// Prints diagnostics to stderr; throws `ExitCode.contentErrors` for errors, and for warnings
    /// if strict.
    func report(_ diagnostics: [Diagnostic], isStrict: Bool = false) throws {
        show(diagnostics)
        let isBad = diagnostics.contains {
            $0.severity == .error || (isStrict && $0.severity == .warning)
        }
        if isBad { throw ExitCode.contentErrors }
    }

    /// Prints diagnostics to stderr.
    func show(_ diagnostics: [Diagnostic]) {
        Console.error(printer(for: STDERR_FILENO).print(diagnostics))
    }

    /// A diagnostic that is a command's result, for stdout.
    func printed(_ diagnostic: Diagnostic) -> String {
        printer(for: STDOUT_FILENO).printed(diagnostic)
    }

    /// Does work, and shows on a terminal how far it has come.
    func watched<Result>(
        isolation: isolated (any Actor)? = #isolation, _ work: () async throws -> Result
    ) async throws -> Result {
        guard !quiet, format == .human, isatty(STDERR_FILENO) == 1 else { return try await work() }
        // The line is written over, and what is left of the last one is cleared.
        let progress = Progress { Console.error("\r\($0)\u{1B}[K") }
        defer { Console.error("\r\u{1B}[K") }
        return try await progress.following(work)
    }

    private func printer(for stream: Int32) -> DiagnosticPrinter {
        let usesColor = !noColor && getenv("NO_COLOR") == nil && isatty(stream) == 1
        return DiagnosticPrinter(format: format, usesColor: usesColor)
    }

    /// Writes a message for people to stderr, unless they want quiet or JSON.
    func say(_ message: String) {
        if !quiet, format == .human { Console.error(message + "\n") }
    }

    /// Runs a command's work; an error that keeps it from running goes to stderr and gives exit
    /// status 2.
    func run(_ work: () async throws -> Void) async throws {
        // A reader that closes its pipe must not stop work half done.
        signal(SIGPIPE, SIG_IGN)
        do {
            try await work()
        } catch let exit as ExitCode {
            throw exit
        } catch {
            switch format {
            case .human: Console.error("dossier: \("\(error)".printable)\n")
            case .json: show([.failed(error)])
            }
            throw ExitCode.cannotRun
        }
    }
}

extension DiagnosticPrinter.Format: ExpressibleByArgument {}

/// Why a command could not run: exit status 2.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
