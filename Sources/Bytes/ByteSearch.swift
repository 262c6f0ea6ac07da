import Glibc

extension ArraySlice<UInt8> {
    /// Where a sequence of bytes first stands; `nil` for an empty one.
    package func firstOffset(of bytes: [UInt8]) -> Int? {
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
    package func lastOffset(of bytes: [UInt8]) -> Int? {
        guard let first = bytes.first, count >= bytes.count else { return nil }
        var end = endIndex
        while let found = self[..<end].lastIndex(of: first) {
            if self[found...].starts(with: bytes) { return found }
            end = found
        }
        return nil
    }
}
