/// Where in a text something is mentioned: marks on a line from its start to its end.
package struct TickMarks: Sendable, Hashable {
    /// Places on the line; a mark stands at 0 to `count` - 1.
    package static let count = 71

    private var bits: UInt128 = 0

    /// Marks a place.
    /// - Parameters:
    ///   - offset: from the start of the text, at least 0.
    ///   - length: the text's, greater than the offset.
    mutating func note(_ offset: Int, of length: Int) {
        bits |= 1 << UInt128(offset * TickMarks.count / max(1, length))
    }

    /// Takes over the marks of another line.
    mutating func formUnion(_ other: TickMarks) { bits |= other.bits }

    /// The places that are marked, from the start.
    package var places: [Int] {
        var (places, rest) = ([Int](), bits)
        places.reserveCapacity(bits.nonzeroBitCount)
        while rest != 0 {
            places.append(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
        return places
    }
}
