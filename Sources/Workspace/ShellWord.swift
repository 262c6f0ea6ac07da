import Bytes

/// A text as a shell takes it for one word (POSIX, Shell Command Language, 2.2.2).
func shellWord(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
        $0.isASCIIAlphanumeric || $0 >= 0x80 || "-._/".utf8.contains($0)
    }
    if isPlain { return text }
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    return "'\(parts.joined(separator: "'\\''"))'"
}
