/// The marks that the briefing format puts between the parts of a line.
enum BriefingSyntax {
    static let space: [UInt8] = [UInt8(ascii: " ")]
    static let dash = Array(" — ".utf8)
    static let openQuote = Array("“".utf8)
    static let closeQuote = Array("”".utf8)
    /// Between fragments of an abridged sentence.
    static let gap = Array(" … ".utf8)
    static let ellipsis = Array("…".utf8)
}

extension ArraySlice<UInt8> {
    /// Where a sequence of bytes first stands.
    func firstOffset(of bytes: [UInt8]) -> Int? {
        guard let first = bytes.first, count >= bytes.count else { return nil }
        var index = startIndex
        while let found = self[index...].firstIndex(of: first) {
            if self[found...].starts(with: bytes) { return found }
            index = found + 1
        }
        return nil
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
