internal import Glibc

/// The marks that the briefing format puts between the parts of a line.
enum BriefingSyntax {
    static let dash = Array(" — ".utf8)
    static let openQuote = Array("“".utf8)
    static let closeQuote = Array("”".utf8)
    /// The dash, and what people type for it.
    static let dashes = [dash] + [" – ", " - ", " -- "].map { Array($0.utf8) }
    /// The marks around words, and what people type for them.
    static let quotationMarks = [(openQuote, closeQuote), (Array("\"".utf8), Array("\"".utf8))]
    /// Before and after the words that open a line.
    static let openWords = Array(" “".utf8)
    static let closeWords = Array("” — ".utf8)
    /// Between the words of a date and the words it is counted from, and around their block.
    static let from = Array("” (from “".utf8)
    static let block = Array("”, ¶".utf8)
    static let closeBlock = Array(") — ".utf8)
}

extension ArraySlice<UInt8> {
    /// Where a sequence of bytes first stands; `nil` for an empty one.
    public func firstOffset(of bytes: [UInt8]) -> Int? {
        guard let first = bytes.first, count >= bytes.count else { return nil }
        let offset: Int? = withUnsafeBytes { text in
            bytes.withUnsafeBytes { wanted in
                guard let start = text.baseAddress, let word = wanted.baseAddress else {
                    return nil
                }
                let room = text.count - wanted.count + 1
                var offset = 0
                while offset < room, let found = memchr(start + offset, Int32(first), room - offset)
                {
                    offset = UnsafeRawPointer(found) - start
                    if memcmp(start + offset, word, wanted.count) == 0 { return offset }
                    offset += 1
                }
                return nil
            }
        }
        return offset.map { startIndex + $0 }
    }

    /// Where a sequence of bytes last stands.
    func lastOffset(of bytes: [UInt8]) -> Int? {
        guard let first = bytes.first, count >= bytes.count else { return nil }
        var end = endIndex
        while let found = self[..<end].lastIndex(of: first) {
            if self[found...].starts(with: bytes) { return found }
            end = found
        }
        return nil
    }
}
