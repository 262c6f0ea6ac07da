import Glibc

/// What a program took, from its start until it had ended.
struct Measurement {
    /// Seconds on a monotonic clock.
    let wall: Double
    /// Seconds of all its processors, user and system.
    let cpu: Double
    /// The most memory it held, in KiB.
    let peak: Int
}

/// A program run to its end.
struct ChildProcess {
    private let command: [String]
    private let log: String

    /// Runs a program and measures it.
    /// - Parameters:
    ///   - command: the program, looked up in `PATH` when it has no slash, and its arguments.
    ///   - log: the file that takes what it prints.
    /// - Throws: when it cannot be started or does not end with status 0.
    static func run(_ command: [String], log: String) throws(Failure) -> Measurement {
        try ChildProcess(command: command, log: log).run()
    }

    private var name: String { command.first ?? "" }

    private func run() throws(Failure) -> Measurement {
        let clock = ContinuousClock()
        let start = clock.now
        let process = try spawn()
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0 {
            guard errno == EINTR else { throw Failure("cannot wait for \(name)", code: errno) }
        }
        let wall = (clock.now - start) / .seconds(1)
        guard status == 0 else {
            // The low seven bits are the signal that ended it, those above them its exit status.
            let signal = status & 0x7F
            let end = signal == 0 ? "with exit status \(status >> 8)" : "by signal \(signal)"
            throw Failure("\(command.joined(separator: " ")) ended \(end)\n\(Disk.end(of: log))")
        }
        let cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime)
        return Measurement(wall: wall, cpu: cpu, peak: usage.ru_maxrss)
    }

    private func spawn() throws(Failure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(
            &actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        var arguments = command.map { strdup($0) } + [nil]
        var environment = ChildProcess.environment.map { strdup($0) } + [nil]
        defer { for text in arguments + environment { free(text) } }
        var process: pid_t = 0
        let code = posix_spawnp(&process, name, &actions, nil, &arguments, &environment)
        guard code == 0 else { throw Failure("cannot start \(name)", code: code) }
        return process
    }

    /// Little enough that no setting of the user's changes what is measured.
    private static let environment = ["PATH", "HOME", "TMPDIR"].compactMap { (name: String) in
        getenv(name).map { "\(name)=\(String(cString: $0))" }
    }

    private func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
    }

    /// The most memory that this program itself has held, in KiB. A child begins as this program
    /// does, and Linux counts that for it.
    static var ownPeak: Int {
        var usage = rusage()
        getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss
    }
}
