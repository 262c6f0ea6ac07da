import Bytes

/// A stretch of text that cmark-gfm's autolink extension takes as it stands, escapes included: from
/// `http://`, `https://`, `ftp://` or `www.` up to white space or `<`.
struct URLRun {
    /// The character that makes it a link: the `:` of the scheme or the `.` after `www`.
    let mark: Int
    /// Where the run ends; the link itself may end before.
    let end: Int
    private let start: Int
    private let hasScheme: Bool

    /// The run from an offset to where it is known to end.
    init?(in bytes: [UInt8], at index: Int, end: Int) {
        guard let opening = URLRun.opening(at: index, in: bytes) else { return nil }
        start = index
        hasScheme = opening.hasSuffix("//")
        mark = index + opening.utf8.count - (hasScheme ? 3 : 1)
        self.end = end
    }

    /// Whether a run begins at an offset.
    static func opens(at index: Int, in bytes: [UInt8]) -> Bool {
        opening(at: index, in: bytes) != nil
    }

    /// Where a run from an offset ends.
    static func end(from index: Int, in bytes: [UInt8]) -> Int {
        // Form feeds are white space elsewhere, and part of a URL.
        bytes[index...].firstIndex { " \t\n\r<".utf8.contains($0) } ?? bytes.count
    }

    private static func opening(at index: Int, in bytes: [UInt8]) -> String? {
        let first = bytes[index] | 0x20
        guard first == UInt8(ascii: "h") || first == UInt8(ascii: "w") || first == UInt8(ascii: "f")
        else { return nil }
        return openings.first { matches($0, bytes[index...]) }
    }

    private static let openings = ["https://", "http://", "ftp://", "www."]

    /// Whether the character at `index` makes a URL of what stands before and after it.
    static func isMark(at index: Int, in bytes: [UInt8]) -> Bool {
        guard bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: ".") else {
            return false
        }
        return openings.contains { opening in
            let mark = opening.utf8.count - (opening.hasSuffix("//") ? 3 : 1)
            return index >= mark && matches(opening, bytes[(index - mark)...])
        }
    }

    private static func matches(_ opening: String, _ bytes: ArraySlice<UInt8>) -> Bool {
        opening.utf8.count <= bytes.count
            && zip(opening.utf8, bytes).allSatisfy { $0 == $1.asciiLowercased }
    }

    /// Where the URL ends if it is put in angle brackets; `nil` when it cannot be (CommonMark,
    /// section 6.5).
    /// - Parameter obstacle: set to the character that forbids it, and does so for every URL that
    ///   begins between this one and it.
    func angleEnd(in bytes: [UInt8], obstacle: inout Int) -> Int? {
        guard hasScheme else { return nil }
        var last = start
        while last < end, (0x21...0x7E).contains(bytes[last]) {
            if bytes[last] == UInt8(ascii: ">") || bytes[last] == UInt8(ascii: "&") {
                obstacle = last
                return nil
            }
            last += 1
        }
        while last > start, URLRun.isTrailingMark(bytes[last - 1]) { last -= 1 }
        return last > mark + 3 ? last : nil
    }

    /// Punctuation that ends a sentence rather than a URL.
    private static func isTrailingMark(_ byte: UInt8) -> Bool {
        ".,:;!?'\"*_~)".utf8.contains(byte)
    }
}
