/// Turns UTF-8 offsets into Unicode code point offsets. It keeps a count every few hundred bytes,
/// so that each lookup counts only few bytes again.
package struct CodePointOffsets: Sendable {
    private let utf8: [UInt8]
    /// Code points before the end of each whole step.
    private let counts: [Int]

    /// Bytes from one count to the next.
    private static let step = 256

    /// - Parameter utf8: valid UTF-8.
    package init(_ utf8: [UInt8]) {
        self.utf8 = utf8
        var counts: [Int] = []
        counts.reserveCapacity(utf8.count / Self.step)
        utf8.withUnsafeBufferPointer { utf8 in
            for end in stride(from: Self.step, through: utf8.count, by: Self.step) {
                counts.append((counts.last ?? 0) + Self.count(utf8[end - Self.step..<end]))
            }
        }
        self.counts = counts
    }

    /// The code points before a byte of the text, or before its end.
    package subscript(offset: Int) -> Int {
        let mark = offset / Self.step
        return (mark > 0 ? counts[mark - 1] : 0) + count(in: mark * Self.step..<offset)
    }

    /// A stretch of bytes as one of code points.
    package subscript(range: Range<Int>) -> Range<Int> {
        let first = self[range.lowerBound]
        return first..<first + count(in: range)
    }

    private func count(in range: Range<Int>) -> Int {
        utf8.withUnsafeBufferPointer { Self.count($0[range]) }
    }

    /// Bytes that do not continue a character.
    private static func count(_ utf8: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var count = 0
        for byte in UnsafeBufferPointer(rebasing: utf8) {
            count &+= byte.continuesScalar ? 0 : 1
        }
        return count
    }
}
