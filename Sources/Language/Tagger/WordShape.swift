/// What a word looks like, whatever its letters are.
struct WordShape {
    /// The kinds of its first twelve characters: "Xxxxxx", "dddd", "XXX".
    private(set) var full: UInt32 = 0x811C_9DC5
    /// The same of the whole word with repetitions taken out: "Xx", "d", "X".
    private(set) var short: UInt32 = 0x811C_9DC5
    /// Whether a capital stands anywhere in it.
    private(set) var hasCapital = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var last: UInt8 = 0
        var count = 0
        for index in range {
            let kind = Self.kinds[Int(bytes[index])]
            // The later bytes of a scalar.
            if kind == 0 { continue }
            if kind == UInt8(ascii: "X") { hasCapital = true }
            if count < 12 { full = (full ^ UInt32(kind)) &* 0x0100_0193 }
            count += 1
            if kind != last { short = (short ^ UInt32(kind)) &* 0x0100_0193 }
            last = kind
        }
    }

    /// What each byte counts as.
    private static let kinds: [UInt8] = (0...255).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(ascii: "X")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt8(ascii: "x")
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(ascii: "d")
        case 0x80..<0xC0: 0
        case 0xC0...0xFF: UInt8(ascii: "u")
        default: UInt8(byte)
        }
    }
}
