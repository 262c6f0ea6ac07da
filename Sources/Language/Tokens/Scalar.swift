/// A scalar beyond ASCII as it is decoded from UTF-8.
struct Scalar {
    let value: UInt32
    /// Bytes.
    let width: Int

    /// Decodes the scalar at `at`; bytes that are no UTF-8 count one by one.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ limit: Int) -> Scalar {
        let first = bytes[at]
        let width = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard width > 1, at + width <= limit else {
            return Scalar(value: UInt32(first), width: width > 1 ? limit - at : 1)
        }
        var value = UInt32(first) & (0x7F >> UInt32(width))
        for offset in 1..<width { value = value << 6 | UInt32(bytes[at + offset] & 0x3F) }
        return Scalar(value: value, width: width)
    }

    var isSpace: Bool {
        switch value {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
            true
        default: false
        }
    }

    /// Everything that is no known space or mark is taken for a letter.
    var isLetter: Bool {
        switch value {
        case 0x80..<0xAA, 0xAB..<0xB5, 0xB6..<0xBA, 0xBB..<0xC0, 0xD7, 0xF7: false
        case 0x2000..<0x2C00, 0x3000..<0x3005, 0x3008..<0x3021, 0xFE30..<0xFE70: false
        case 0xFF00..<0xFF10, 0xFFF0...0xFFFF, 0x1F000..<0x20000, 0xE0000...0x10FFFF: false
        default: true
        }
    }

    var isApostrophe: Bool { value == 0x2019 || value == 0x2BC }
    /// Where a line may break within a word; no letter of it.
    var isSoftHyphen: Bool { value == 0xAD }

    /// The small letter of Latin, Greek and Cyrillic capitals.
    var lowercased: UInt32 {
        switch value {
        case 0xC0...0xDE, 0x391...0x3A9, 0x410...0x42F: value + 32
        case 0x400...0x40F: value + 80
        case 0x139...0x148, 0x179...0x17E: value % 2 == 1 ? value + 1 : value
        case 0x100...0x137, 0x14A...0x177, 0x1E00...0x1EFF, 0x218...0x21B:
            value % 2 == 0 ? value + 1 : value
        default: value
        }
    }
}
