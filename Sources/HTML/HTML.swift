/// Markup that is safe to send: UTF-8 bytes in which every piece of plain text has been escaped.
///
/// It is made by string interpolation. Literal text goes in as it is, a `String` is escaped,
/// another `HTML` is not, and a URL goes in as `\(url: …)`, which checks its scheme:
///
///     let item: HTML = "<li><a href=\"\(url: link)\">\(title)</a></li>"
///
/// Forgetting to escape does not type-check: there is no way from `String` to `HTML` but a literal
/// or an interpolation.
public struct HTML: Sendable, Hashable {
    /// The bytes of the markup.
    public private(set) var utf8: [UInt8]

    /// Empty markup.
    public init() { utf8 = [] }

    /// The escaped form of `text`, for element content and quoted attribute values alike.
    public init(escaping text: some StringProtocol) {
        utf8 = []
        append(escaping: text)
    }

    /// Literal markup, known when the program is written.
    public init(_ literal: StaticString) {
        utf8 = []
        append(literal: literal)
    }

    /// No markup at all.
    public var isEmpty: Bool { utf8.isEmpty }

    /// Makes room for `count` bytes in all.
    public mutating func reserveCapacity(_ count: Int) { utf8.reserveCapacity(count) }

    /// Appends markup.
    public mutating func append(_ markup: HTML) { utf8.append(contentsOf: markup.utf8) }

    /// Appends literal markup, known when the program is written.
    public mutating func append(literal: StaticString) {
        literal.withUTF8Buffer { utf8.append(contentsOf: $0) }
    }

    /// Appends plain text, escaped.
    public mutating func append(escaping text: String) {
        appendUTF8(of: text)
    }

    /// Appends plain text, escaped.
    public mutating func append(escaping text: some StringProtocol) {
        appendUTF8(of: text)
    }

    /// Reads the text where it lies: a copy, even one that only counts a reference, is felt when
    /// two threads render the same names.
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

    private mutating func append(escaping bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = HTML.firstSpecial(in: bytes, from: 0)
        while index < bytes.count {
            utf8.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
            append(literal: HTML.entity(for: bytes[index]))
            start = index + 1
            index = HTML.firstSpecial(in: bytes, from: start)
        }
        utf8.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }

    /// Offset of the first byte that cannot stand for itself, or the count: eight bytes at a time.
    private static func firstSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = start
        while index + 8 <= bytes.count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            // `<` and `>` differ in one bit, `&` and `'` in another.
            let found =
                zeroBytes(word) | zeroBytes((word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E)
                | zeroBytes((word | 0x0101_0101_0101_0101) ^ 0x2727_2727_2727_2727)
                | zeroBytes(word ^ 0x2222_2222_2222_2222)
            if found != 0 { break }
            index += 8
        }
        while index < bytes.count, !isSpecial(bytes[index]) { index += 1 }
        return index
    }

    /// Zero exactly when no byte of a word is zero; which byte it was, the bits do not say.
    @inline(__always)
    private static func zeroBytes(_ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    }

    /// One bit for each of the bytes 0 to 63 that cannot stand for itself.
    private static let specialBytes: UInt64 =
        1 | 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

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

    /// Appends JSON as the data of a `script` element, which no `<` can end: JSON has them in strings
    /// alone, and there they may be written as escapes (RFC 8259, section 7).
    public mutating func append(data json: [UInt8]) {
        var start = 0
        while let end = json[start...].firstIndex(of: UInt8(ascii: "<")) {
            utf8.append(contentsOf: json[start..<end])
            append(literal: "\\u003c")
            start = end + 1
        }
        utf8.append(contentsOf: json[start...])
    }

    /// Appends a number in decimal digits.
    public mutating func append(_ number: Int) {
        guard 0..<100_000_000 ~= number else {
            append(escaping: String(number))
            return
        }
        var digits = 1
        var rest = number / 10
        while rest > 0 {
            digits += 1
            rest /= 10
        }
        append(number, digits: digits)
    }

    /// Appends the last digits of a number, at most eight, with zeros before it where it has fewer.
    public mutating func append(_ number: Int, digits: Int) {
        let digits = min(max(digits, 0), 8)
        var rest = number.magnitude
        // The last digit is shifted furthest up, where memory ends.
        var text: UInt64 = 0
        for _ in 0..<digits {
            text = text << 8 | UInt64(UInt8(ascii: "0")) | UInt64(rest % 10)
            rest /= 10
        }
        withUnsafeBytes(of: text.littleEndian) { bytes in
            bytes.withMemoryRebound(to: UInt8.self) {
                utf8.append(contentsOf: UnsafeBufferPointer(rebasing: $0[..<digits]))
            }
        }
    }

    /// Appends a URL for a quoted attribute value; see `URLReference`.
    public mutating func append(url: some StringProtocol) {
        append(escaping: URLReference(url).text)
    }

    /// The markup as text, for tests and messages.
    public var text: String { String(decoding: utf8, as: UTF8.self) }
}

extension HTML: ExpressibleByStringInterpolation {
    /// Literal markup.
    public init(stringLiteral value: String) { utf8 = Array(value.utf8) }

    /// Finished interpolation.
    public init(stringInterpolation: StringInterpolation) { self = stringInterpolation.markup }

    /// Collects literal and escaped pieces.
    public struct StringInterpolation: StringInterpolationProtocol {
        var markup = HTML()

        /// Starts with room for the literal part.
        public init(literalCapacity: Int, interpolationCount: Int) {
            markup.reserveCapacity(literalCapacity + 32 * interpolationCount)
        }

        /// Literal text goes in as it is.
        public mutating func appendLiteral(_ literal: String) {
            markup.utf8.append(contentsOf: literal.utf8)
        }

        /// Text is escaped.
        public mutating func appendInterpolation(_ text: String) { markup.append(escaping: text) }

        /// Text is escaped.
        public mutating func appendInterpolation(_ text: some StringProtocol) {
            markup.append(escaping: text)
        }

        /// Markup is not.
        public mutating func appendInterpolation(_ html: HTML) { markup.append(html) }

        /// Markup that may be missing.
        public mutating func appendInterpolation(_ html: HTML?) {
            if let html { markup.append(html) }
        }

        /// Pieces of markup, one after another.
        public mutating func appendInterpolation(_ pieces: [HTML]) {
            for piece in pieces { markup.append(piece) }
        }

        /// A number in decimal digits.
        public mutating func appendInterpolation(_ number: Int) {
            markup.append(number)
        }

        /// A URL, its scheme checked.
        public mutating func appendInterpolation(url: some StringProtocol) {
            markup.append(url: url)
        }
    }
}
