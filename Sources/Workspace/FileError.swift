package import Diagnostics
import Glibc

/// Why a file or folder could not be used, as the system tells it.
package struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was tried, as in `cannot read`.
    package let action: String
    /// The file or folder, as it was given to the system.
    package let path: String
    /// The system's `errno`.
    package let code: Int32

    /// `cannot read x.txt: Permission denied`.
    package var description: String { "\(action) \(path): \(reason)" }

    /// Whether there is no such file.
    var isMissing: Bool { code == ENOENT || code == ENOTDIR }

    /// Whether its permissions are the reason.
    var isDenied: Bool { code == EACCES || code == EPERM }

    /// The system's message.
    package var reason: String { strerror(code).map { String(cString: $0) } ?? "error \(code)" }

    /// The error of the system call that has just failed.
    static func last(_ action: String, _ path: String) -> FileError {
        FileError(action: action, path: path, code: errno)
    }
}

extension Diagnostic {
    /// Reports why a command could not do its work.
    package static func failed(_ error: any Error) -> Diagnostic {
        Diagnostic(.error, "run/failed", file: (error as? FileError)?.path ?? "", "\(error)")
    }
}
