import Foundation
import Testing

/// The built `dossier`, as a process of its own.
enum Program {
    /// It stands beside the bundle of tests that is running.
    static let path: String = {
        let link =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(fileURLWithPath: link).deletingLastPathComponent().path + "/dossier"
    }()

    /// Longer than any test needs, even on a busy machine: what takes this long hangs.
    private static let limit = 120.0

    /// Runs the program to its end.
    /// - Parameter output: a file for stdout, instead of keeping it.
    static func run(
        _ arguments: [String], in folder: String, input: [UInt8] = [],
        environment: [String: String] = [:], output: String? = nil
    ) throws -> Run {
        let streams = try Streams(input: input, output: output)
        let process = try start(arguments, in: folder, streams, environment)
        guard let status = wait(for: process) else {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
            Issue.record("`dossier \(arguments.joined(separator: " "))` hangs")
            return Run(status: -1)
        }
        return Run(
            status: status, output: streams.output(hiding: folder),
            errors: streams.errors(hiding: folder))
    }

    /// Starts the program and lets it run.
    static func start(
        _ arguments: [String], in folder: String, _ streams: Streams,
        _ environment: [String: String] = [:]
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, streams.input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, streams.output, O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, streams.errors, O_WRONLY, 0)
        var variables = ProcessInfo.processInfo.environment
        variables["NO_COLOR"] = nil
        variables.merge(environment) { $1 }
        var process = pid_t()
        // `env` enters the folder and becomes the program.
        let failure = withStrings(["env", "-C", folder, path] + arguments) { arguments in
            withStrings(variables.map { "\($0)=\($1)" }) { variables in
                posix_spawn(&process, "/usr/bin/env", &actions, nil, arguments, variables)
            }
        }
        try #require(failure == 0, "cannot start \(path)")
        return process
    }

    /// The exit status, 128 and more for a signal; `nil` when it takes too long.
    static func wait(for process: pid_t) -> Int32? {
        let end = Date().addingTimeInterval(limit)
        var status: Int32 = 0
        while waitpid(process, &status, WNOHANG) == 0 {
            if Date() > end { return nil }
            usleep(1_000)
        }
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }

    private static func withStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}

/// Files for a process's standard streams: unlike pipes they never fill.
final class Streams {
    private let folder: URL
    let input: String
    let output: String
    let errors: String

    init(input: [UInt8] = [], output: String? = nil) throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("dossier-streams-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        self.input = folder.path + "/in"
        self.output = output ?? folder.path + "/out"
        errors = folder.path + "/err"
        try Data(input).write(to: URL(fileURLWithPath: self.input))
        for name in ["out", "err"] { try Data().write(to: folder.appendingPathComponent(name)) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func output(hiding root: String) -> String { text("out", root) }
    func errors(hiding root: String) -> String { text("err", root) }

    private func text(_ name: String, _ root: String) -> String {
        let data = try? Data(contentsOf: folder.appendingPathComponent(name))
        return String(decoding: data ?? Data(), as: UTF8.self)
            .replacingOccurrences(of: root, with: "SITE")
    }
}
