import ArgumentParser
import Glibc

/// `benchmark site`.
struct SiteBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site",
        abstract: "Time a whole build of invented briefings, and Hugo's of the same texts.",
        discussion: """
            The programs take turns, each run into a fresh folder, after one turn that is not \
            counted. The folders stay; delete them when nothing is being measured.
            Build Dossier first: `swift build -c release --product dossier`.
            """)

    @Option(help: "How many briefings.")
    var briefings = 1000

    @Option(help: "How many runs of each program are counted.")
    var runs = 5

    @Option(help: ArgumentHelp("Dossier (default: the one beside this).", valueName: "path"))
    var dossier: String?

    @Option(help: ArgumentHelp("Hugo, to be measured too.", valueName: "path"))
    var hugo: String?

    @Option(help: ArgumentHelp("Where content and sites are written.", valueName: "dir"))
    var work = ".build-benchmark"

    func validate() throws {
        if briefings < 1 { throw ValidationError("--briefings is at least 1") }
        if runs < 1 { throw ValidationError("--runs is at least 1") }
    }

    func run() throws {
        try reportingFailure {
            let folder = try Disk.makeRunFolder(in: work)
            let dossier = try dossier ?? neighbour
            var names = [
                "Dossier": try version(of: dossier, ["--version"], log: "\(folder)/dossier.log")
            ]
            if let hugo {
                names["Hugo"] = try version(of: hugo, ["version"], log: "\(folder)/hugo.log")
            }
            let content = (dossier: "\(folder)/dossier-site", hugo: "\(folder)/hugo-site")
            let corpus = try Corpus(
                briefings, dossier: content.dossier, hugo: hugo == nil ? nil : content.hugo)
            var contestants = [
                Contestant(name: "Dossier") { output in
                    [dossier, "build", "--quiet", "--site", content.dossier, "--output", output]
                }
            ]
            if let hugo {
                let cache = "\(folder)/hugo-cache"
                contestants.append(
                    Contestant(name: "Hugo") { output in
                        [
                            hugo, "build", "--quiet", "--noBuildLock", "--source", content.hugo,
                            "--destination", output, "--cacheDir", cache,
                        ]
                    })
            }
            let results = try Race.run(contestants, rounds: runs, in: folder)
            print(report(corpus, results, names), terminator: "")
            Console.say("The sites are in \(work); delete it when nothing is being measured.")
        }
    }

    /// The `dossier` beside this program.
    private var neighbour: String {
        get throws(Failure) {
            let path = Disk.parent(of: try Disk.whole("/proc/self/exe")) + "/dossier"
            guard access(path, X_OK) == 0 else {
                throw Failure(
                    "there is no dossier beside this program; "
                        + "run `swift build -c release --product dossier`, or use --dossier")
            }
            return path
        }
    }

    /// The first word with a digit of what a program says of its version, such as `0.168.0`.
    private func version(
        of program: String, _ arguments: [String], log: String
    ) throws(Failure) -> String {
        _ = try ChildProcess.run([program] + arguments, log: log)
        let words = Disk.end(of: log).split(whereSeparator: \.isWhitespace)
        let version = words.first { $0.contains(where: \.isNumber) } ?? "?"
        return String(version.drop { $0 == "v" }.prefix { $0.isNumber || $0 == "." })
    }

    private func report(
        _ corpus: Corpus, _ results: [Standing], _ versions: [String: String]
    ) -> String {
        let size = (Double(corpus.size) / Double(corpus.count) / 1000).fixed(1)
        var text = """
            \(corpus.count) briefings of \(size) kB, \(corpus.entityCount) entities; \
            medians, runs of each program: \(runs).


            """
        var table = Table([
            "program", "wall s", "CPU s", "peak MiB", "files", "MB", "wall to Dossier’s",
        ])
        for result in results {
            table.append([
                "\(result.name) \(versions[result.name] ?? "")",
                result.median(\.wall).fixed(3), result.median(\.cpu).fixed(3), peak(result),
                String(result.files), (Double(result.bytes) / 1_000_000).fixed(1),
                result.wallRatio(to: results[0]).fixed(2),
            ])
        }
        text += table.markdown
        return text
    }

    /// The memory of a program smaller than this one cannot be told.
    private func peak(_ result: Standing) -> String {
        let peak = result.median { Double($0.peak) }
        return (peak <= Double(ChildProcess.ownPeak) ? "≤ " : "") + (peak / 1024).fixed(0)
    }
}
