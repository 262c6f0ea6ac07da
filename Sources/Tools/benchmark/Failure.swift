import ArgumentParser
import Glibc

/// Why the benchmark could not run: exit status 2.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    /// With the system's reason.
    /// - Parameter code: an `errno`.
    init(_ description: String, code: Int32) {
        let reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
        self.description = "\(description): \(reason)"
    }
}

/// The standard streams.
enum Console {
    /// Says something on stderr.
    static func say(_ line: String) {
        var text = line + "\n"
        text.withUTF8 { bytes in _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count) }
    }
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
