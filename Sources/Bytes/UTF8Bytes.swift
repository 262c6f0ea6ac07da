/// Classes of the bytes of UTF-8 text. The bytes of a character beyond ASCII, 0x80 and up, are in
/// none of them.
extension UInt8 {
    /// `0` to `9`.
    @inlinable package var isASCIIDigit: Bool { self &- 0x30 < 10 }

    /// `a` to `z` and `A` to `Z`.
    @inlinable package var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// `A` to `Z`.
    @inlinable package var isASCIIUppercase: Bool { self &- 0x41 < 26 }

    /// `a` to `z`.
    @inlinable package var isASCIILowercase: Bool { self &- 0x61 < 26 }

    /// A letter or a digit.
    @inlinable package var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }

    /// Space, tab, line feed, vertical tab, form feed, carriage return: what GFM, too, takes for
    /// white space (section 2.1).
    @inlinable package var isASCIIWhitespace: Bool { self == 0x20 || self &- 0x09 < 5 }

    /// `a` to `z` for `A` to `Z`, every other byte itself.
    @inlinable package var asciiLowercased: UInt8 { isASCIIUppercase ? self | 0x20 : self }

    /// The digit of a number below 16: `0` to `9`, `A` to `F`.
    package init(hexDigit number: UInt8) {
        self = number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "A") + number - 10
    }

    /// Whether it continues a character: a continuation byte of UTF-8, 0x80 to 0xBF.
    @inlinable package var continuesScalar: Bool { self & 0xC0 == 0x80 }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// Where the character begins that an offset lies in.
    package func scalarStart(at offset: Int) -> Int {
        var start = offset
        while start > startIndex, start < endIndex, self[start].continuesScalar { start -= 1 }
        return start
    }
}

/// The end of a line.
package let lineFeed = UInt8(ascii: "\n")
