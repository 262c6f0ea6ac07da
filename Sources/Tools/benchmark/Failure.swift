import ArgumentParser
import Glibc

/// Why the benchmark could not run: exit status 2.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    /// With the system's reason.
    /// - Parameter code: an `errno`.
    init(_ description: String, code: Int32) {
        // `strerror_r` of glibc may give a text of its own instead of filling the buffer.
        var buffer = [CChar](repeating: 0, count: 128)
        let reason = strerror_r(code, &buffer, buffer.count).map { String(cString: $0) }
        self.description = "\(description): \(reason ?? "error \(code)")"
    }
}

/// The standard streams.
enum Console {
    /// Says something on stderr.
    static func say(_ line: String) { fputs(line + "\n", stderr) }
}

/// Runs a command's work; what keeps it from running is said on stderr and gives exit status 2.
func reportingFailure(_ work: () throws -> Void) throws {
    do {
        try work()
    } catch let failure as Failure {
        Console.say("benchmark: \(failure)")
        throw ExitCode(2)
    }
}
