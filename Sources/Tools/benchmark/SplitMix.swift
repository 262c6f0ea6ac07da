/// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers on every machine and with every
/// version of Swift, which `Int.random(in:using:)` does not promise.
struct SplitMix {
    private var state: UInt64

    /// A stream of numbers; neighbouring seeds give unrelated ones.
    init(seed: Int) {
        state = UInt64(truncatingIfNeeded: seed)
        state = next()
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, but not, `count`, which is at least 1.
    mutating func below(_ count: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(max(1, count))).high)
    }

    /// A number of a range that is not empty.
    mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.count)
    }

    /// From 0 up to, but not, 1, in steps of 2⁻⁵³.
    mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// One of a list; lists are never empty.
    mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

    /// A list in a random order (Fisher and Yates).
    mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
        var list = list
        for last in list.indices.reversed() { list.swapAt(last, below(last + 1)) }
        return list
    }
}
