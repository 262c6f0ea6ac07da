/// Strings of JSON.
package enum JSON {
    /// A JSON string literal, RFC 8259 section 7.
    package static func string(_ text: String) -> String {
        var literal: [UInt8] = []
        var text = text
        text.withUTF8 { append($0, to: &literal) }
        return String(decoding: literal, as: UTF8.self)
    }

    /// Appends UTF-8 text as a string literal.
    /// - Parameter isMarkup: whether `<` is escaped, too, so that the literal may stand in a
    ///   `script` element.
    static func append(
        _ text: UnsafeBufferPointer<UInt8>, isMarkup: Bool = false, to out: inout [UInt8]
    ) {
        out.append(UInt8(ascii: "\""))
        append(contentOf: text, isMarkup: isMarkup, to: &out)
        out.append(UInt8(ascii: "\""))
    }

    /// The same without the quotation marks.
    static func append(
        contentOf text: UnsafeBufferPointer<UInt8>, isMarkup: Bool, to out: inout [UInt8]
    ) {
        var start = 0
        var index = 0
        while index < text.count {
            if index + 8 <= text.count {
                let plain = plainBytes(of: text, at: index)
                index += plain
                if plain == 8 { continue }
            }
            guard isSpecial(text, index, isMarkup) else {
                index += 1
                continue
            }
            out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            appendEscape(of: text, index, to: &out)
            index += text[index] == 0xE2 ? 3 : 1
            start = index
        }
        out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// How many of eight bytes come before the first that may be special.
    private static func plainBytes(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let word = UInt64(
            littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(
                fromByteOffset: index, as: UInt64.self))
        // Whether one of the bytes is less than a space.
        let isControl = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
        let found =
            isControl | zeroBytes(word ^ 0x2222_2222_2222_2222)
            | zeroBytes(word ^ 0x5C5C_5C5C_5C5C_5C5C) | zeroBytes(word ^ 0x3C3C_3C3C_3C3C_3C3C)
            | zeroBytes(word ^ 0x7F7F_7F7F_7F7F_7F7F) | zeroBytes(word ^ 0xE2E2_E2E2_E2E2_E2E2)
        return found.trailingZeroBitCount >> 3
    }

    /// Zero exactly when no byte of a word is zero; otherwise its lowest set bit is in the first
    /// zero byte.
    @inline(__always)
    private static func zeroBytes(_ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    }

    private static func isSpecial(
        _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ isMarkup: Bool
    ) -> Bool {
        switch text[index] {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: true
        case UInt8(ascii: "<"): isMarkup
        // U+2028 and U+2029, which end lines in old JavaScript.
        case 0xE2:
            index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8
        default: false
        }
    }

    private static func appendEscape(
        of text: UnsafeBufferPointer<UInt8>, _ index: Int, to out: inout [UInt8]
    ) {
        out.append(UInt8(ascii: "\\"))
        let byte = text[index]
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): out.append(byte)
        case UInt8(ascii: "\n"): out.append(UInt8(ascii: "n"))
        case UInt8(ascii: "\r"): out.append(UInt8(ascii: "r"))
        case UInt8(ascii: "\t"): out.append(UInt8(ascii: "t"))
        case 0xE2: out.append(contentsOf: text[index + 2] == 0xA8 ? "u2028".utf8 : "u2029".utf8)
        default:
            out.append(contentsOf: "u00".utf8)
            out.append(UInt8(hexDigit: byte >> 4).asciiLowercased)
            out.append(UInt8(hexDigit: byte & 15).asciiLowercased)
        }
    }
}
