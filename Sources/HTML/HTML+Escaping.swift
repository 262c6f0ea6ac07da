extension HTML {
    /// Appends plain text, escaped.
    public mutating func append(escaping text: String) {
        appendUTF8(of: text)
    }

    /// Appends plain text, escaped.
    public mutating func append(escaping text: some StringProtocol) {
        appendUTF8(of: text)
    }

    /// Reads the text in place: a copy, even one that only counts a reference, takes time when two
    /// threads render the same names.
    @inline(__always)
    private mutating func appendUTF8(of text: some StringProtocol) {
        let wasContiguous: Void? = text.utf8.withContiguousStorageIfAvailable {
            append(escaping: $0)
        }
        if wasContiguous == nil { append(escaping: Array(text.utf8)[...]) }
    }

    /// Appends plain UTF-8 text, escaped.
    public mutating func append(escaping bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBufferPointer { append(escaping: $0) }
    }

    /// Appends plain UTF-8 text that stands between tags, not in an attribute: its quotation marks
    /// and apostrophes stand for themselves (https://html.spec.whatwg.org/#escapingString).
    public mutating func append(content bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBufferPointer { append(escaping: $0, keepsQuotes: true) }
    }

    private mutating func append(
        escaping bytes: UnsafeBufferPointer<UInt8>, keepsQuotes: Bool = false
    ) {
        var start = 0
        var index = HTML.firstSpecial(in: bytes, from: 0)
        while index < bytes.count {
            if keepsQuotes, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
            {
                index = HTML.firstSpecial(in: bytes, from: index + 1)
                continue
            }
            append(bytes.baseAddress.map { $0 + start }, index - start)
            append(literal: HTML.entity(for: bytes[index]))
            start = index + 1
            index = HTML.firstSpecial(in: bytes, from: start)
        }
        append(bytes.baseAddress.map { $0 + start }, bytes.count - start)
    }

    /// Offset of the first byte that cannot stand for itself, or the count: eight bytes at a time.
    private static func firstSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = start
        while index < bytes.count {
            // The last eight are looked at once more, rather than the rest byte by byte.
            let place = min(index, bytes.count - 8)
            guard place >= 0 else { break }
            if mayHoldSpecial(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)) {
                for each in index..<place + 8 where isSpecial(bytes[each]) { return each }
            }
            index = place + 8
        }
        while index < bytes.count, !isSpecial(bytes[index]) { index += 1 }
        return index
    }

    /// False only when all eight bytes of a word stand for themselves.
    @inline(__always)
    private static func mayHoldSpecial(_ word: UInt64) -> Bool {
        // `<` and `>` differ in one bit; `"`, `&` and `'` in two, and with them only `#`.
        let angle = (word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E
        let quote = (word | 0x0505_0505_0505_0505) ^ 0x2727_2727_2727_2727
        let controls = (word &- 0x2020_2020_2020_2020) & ~word
        return (controls | zeroBytes(angle) | zeroBytes(quote)) & 0x8080_8080_8080_8080 != 0
    }

    /// The highest bit of each zero byte is set; if no byte is zero, that of none is.
    @inline(__always)
    private static func zeroBytes(_ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word
    }

    /// One bit for each of the bytes 0 to 63 that cannot stand for itself: marks of HTML, and the
    /// ASCII controls below the space that it does not allow, all but the tab, the line feed, the
    /// form feed and the carriage return.
    private static let specialBytes: UInt64 =
        0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0C | 1 << 0x0D)
        | 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x40 && specialBytes >> UInt64(byte) & 1 != 0
    }

    private static func entity(for byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: "\u{FFFD}"
        }
    }
}
