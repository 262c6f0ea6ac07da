import Glibc

/// The standard streams.
enum Console {
    /// Writes to stderr.
    static func error(_ text: String) { write(text, to: STDERR_FILENO) }

    /// Writes results to stdout. A reader that has closed the pipe has seen enough: the program ends, content.
    static func output(_ text: String) {
        if !write(text, to: STDOUT_FILENO) { exit(errno == EPIPE ? 0 : 2) }
    }

    @discardableResult
    private static func write(_ text: String, to stream: Int32) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var offset = 0
            while offset < bytes.count {
                let written = Glibc.write(stream, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
                if written < 0 { return false }
                offset += written
            }
            return true
        }
    }
}
