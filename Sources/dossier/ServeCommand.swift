import ArgumentParser
import DevServer
import Diagnostics
import Site
import Workspace

/// `dossier serve`.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the site in a browser while you work on it.",
        discussion:
            "Makes the site anew at each change in content/, and loads the open pages again. "
            + "With errors in the content pages stay as they were, and show them. Nothing is written "
            + "to public/. Only this machine can reach it. Stop it with Ctrl-C.")

    @OptionGroup var common: CommonOptions

    @Option(
        help: ArgumentHelp(
            "Where to serve (default: \(DevServer.usualPort), or any that is free).",
            valueName: "number"))
    var port: UInt16?

    @Flag(name: .customLong("no-ingest"), help: "Render only; leave articles alone.")
    var noIngest = false

    @Flag(help: "Include briefings marked `draft: true`.")
    var drafts = false

    func run() async throws {
        try await common.run {
            let server = DevServer(
                of: try common.folder(), ingests: !noIngest, includesDrafts: drafts, tell: tell)
            try await server.run(on: port)
        }
    }

    private func tell(_ event: DevServer.Event) {
        switch event {
        case .listening(let address, let taken):
            _ = try? Console.output("serving \(address)\n")
            if let taken { common.say("port \(taken) is taken") }
        case .ingested(let report): for line in report.lines { common.say(line) }
        case .made(let site, let diagnostics, let time):
            common.show(diagnostics)
            let outcome = site.map { "made \($0.summary) in \(time.inMilliseconds)" }
            common.say(outcome ?? "pages stay as they were until the errors are mended")
        }
    }
}
