import Glibc

/// The standard streams.
enum Console {
    /// Writes to stderr.
    static func error(_ text: String) { write(text, to: STDERR_FILENO) }

    /// Writes results to stdout.
    /// - Returns: `false` when the reader has closed the pipe, which is no error.
    /// - Throws: `Failure` when they cannot be written.
    @discardableResult
    static func output(_ text: String) throws -> Bool {
        if write(text, to: STDOUT_FILENO) { return true }
        if errno == EPIPE { return false }
        throw Failure("cannot write the results: \(String(cString: strerror(errno)))")
    }

    @discardableResult
    private static func write(_ text: String, to stream: Int32) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var offset = 0
            while offset < bytes.count {
                let written = Glibc.write(
                    stream, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
                if written < 0 {
                    guard errno == EINTR || (errno == EAGAIN && isReady(stream)) else {
                        return false
                    }
                    continue
                }
                offset += written
            }
            return true
        }
    }

    /// Waits until a stream that does not block takes more.
    private static func isReady(_ stream: Int32) -> Bool {
        var request = pollfd(fd: stream, events: Int16(POLLOUT), revents: 0)
        return poll(&request, 1, -1) == 1
    }
}
