import ArgumentParser
import Bytes
import Diagnostics
import Glibc
import Site
import Workspace

/// `dossier build`.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Ingest what is new, then render the site.",
        discussion: "The site is made beside the output folder and put in its place when complete. "
            + "With errors in the content nothing is replaced.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var rendering: RenderOptions

    @Option(
        help: ArgumentHelp(
            "Where the site goes (default: public/ in the site's folder).", valueName: "dir"))
    var output: String?

    @Flag(name: .customLong("no-ingest"), help: "Render only; leave articles alone.")
    var noIngest = false

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Flag(help: "Say how long each step took.")
    var timings = false

    func run() async throws {
        try await common.run {
            let folder = try common.folder()
            var watch = Stopwatch()
            var diagnostics: [Diagnostic] = []
            let ingested =
                noIngest ? nil : try await common.watched { await Ingest.run(in: folder) }
            if let ingested {
                for line in ingested.lines { common.say(line) }
                diagnostics = ingested.diagnostics
                if let failure = ingested.failure {
                    try? common.report(diagnostics)
                    throw failure
                }
                watch.lap("ingest")
            }
            let (contents, found) = try await common.watched {
                await SiteLoader.load(folder, after: ingested, includesDrafts: rendering.drafts)
            }
            diagnostics = Array(Set(diagnostics + found))
            watch.lap("read and index")
            try common.report(diagnostics, isStrict: strict)
            let place = output ?? "\(folder.root)/public"
            let (site, faults) = try await common.watched {
                try await Build.run(rendering.placed(contents), from: folder, to: place)
            }
            watch.lap("render and write")
            // The user has asked for them, so they are shown with `--quiet`, too.
            if timings, common.format == .human {
                for line in watch.lines { Console.error(line + "\n") }
            }
            guard let site else {
                try? common.report(faults)
                throw ExitCode.cannotRun
            }
            try common.report(faults, isStrict: strict)
            common.say("built \(site.summary) in \(place.printable)")
            // The process ends here: taking the site apart first would only take time.
            Glibc.exit(0)
        }
    }
}

extension Site {
    /// What the site holds, in a few words.
    var summary: String {
        "\(counted(briefings.count, "briefing")), \(counted(entities.count, "entity", plural: "entities")), \(counted(events.count, "dated event"))"
    }
}

/// Times the steps of a command.
struct Stopwatch {
    private let clock = ContinuousClock()
    private var start: ContinuousClock.Instant
    private var laps: [(name: String, time: Duration)] = []

    init() { start = clock.now }

    /// Notes the time since the last lap.
    mutating func lap(_ name: String) {
        let now = clock.now
        laps.append((name, now - start))
        start = now
    }

    /// A line for each lap, in milliseconds.
    var lines: [String] { laps.map { "\($0.name): \($0.time.inMilliseconds)" } }
}

extension Duration {
    /// As in “12.3 ms”.
    var inMilliseconds: String {
        let tenths = components.seconds * 10_000 + components.attoseconds / 100_000_000_000_000
        return "\(tenths / 10).\(tenths % 10) ms"
    }
}
