import Glibc

/// The lines of stdin as they come in, as bytes: what is not UTF-8 is not repaired in silence.
struct InputLines {
    private var bytes: [UInt8] = []
    /// Where the next line begins.
    private var start = 0
    private var isAtEnd = false
    private var part = [UInt8](repeating: 0, count: 1 << 16)

    /// The next line without its line feed; `nil` at the end.
    /// - Throws: `Failure` when stdin cannot be read.
    mutating func next() throws -> [UInt8]? {
        var searched = start
        while true {
            if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                return Array(bytes[start..<end])
            }
            searched = bytes.count - start
            bytes.removeFirst(start)
            start = 0
            if isAtEnd { return last() }
            try fill()
        }
    }

    private mutating func last() -> [UInt8]? {
        defer { bytes = [] }
        return bytes.isEmpty ? nil : bytes
    }

    private mutating func fill() throws {
        let count = Glibc.read(STDIN_FILENO, &part, part.count)
        if count < 0, errno == EINTR { return }
        guard count >= 0 else {
            throw Failure("cannot read stdin: \(String(cString: strerror(errno)))")
        }
        isAtEnd = count == 0
        bytes += part[..<count]
    }
}
