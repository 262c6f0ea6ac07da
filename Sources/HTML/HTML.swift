package import Bytes

/// Markup that is safe to send: UTF-8 bytes in which every piece of plain text has been escaped.
///
/// It is made by string interpolation. Literal text goes in as it is, a `String` is escaped,
/// another `HTML` is not, and a URL goes in as `\(url: …)`, which checks its scheme:
///
///     let item: HTML = "<li><a href=\"\(url: link)\">\(title)</a></li>"
///
/// Forgetting to escape does not type-check: a `String` becomes `HTML` where it is interpolated, or
/// as `HTML(escaping:)`.
///
/// Public, where other modules have `package`: the compiler carries only public bodies from one
/// module into another, and pages are made of these calls.
public struct HTML: Sendable {
    /// The markup, and unused bytes behind it in which more fits: appending is then a copy without
    /// a call.
    @usableFromInline var room: [UInt8]
    /// How many bytes of `room` are markup.
    @usableFromInline var count: Int

    /// Empty markup.
    public init() { (room, count) = ([], 0) }

    /// The escaped form of `text`, for element content and quoted attribute values alike.
    public init(escaping text: some StringProtocol) {
        self.init()
        append(escaping: text)
    }

    /// Literal markup, known when the program is written.
    public init(_ literal: StaticString) {
        self.init()
        append(literal: literal)
    }

    /// The bytes of the markup; without a copy where nobody else holds it.
    public var utf8: [UInt8] {
        consuming get {
            if count < room.count { room.removeLast(room.count - count) }
            return room
        }
    }

    /// No markup at all.
    public var isEmpty: Bool { count == 0 }

    /// Makes room for `size` bytes in all.
    public mutating func reserveCapacity(_ size: Int) {
        guard size > room.count else { return }
        room = [UInt8](unsafeUninitializedCapacity: size) { larger, filled in
            room.withUnsafeBytes { old in
                UnsafeMutableRawBufferPointer(larger).copyMemory(
                    from: .init(rebasing: old[..<count]))
            }
            // What follows is never read before it is written: `count` says how far markup goes.
            filled = size
        }
    }

    /// Takes all markup away; the room for it stays.
    public mutating func removeAll() { count = 0 }

    /// Lends the bytes of the markup.
    public func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        room.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
    }

    /// Appends markup.
    public mutating func append(_ markup: HTML) {
        markup.room.withUnsafeBytes { append($0.baseAddress, markup.count) }
    }

    /// Appends literal markup, known when the program is written.
    @inlinable @inline(__always)
    public mutating func append(literal: StaticString) {
        literal.withUTF8Buffer { append(UnsafeRawPointer($0.baseAddress), $0.count) }
    }

    /// Appends bytes that are markup.
    @inlinable @inline(__always)
    mutating func append(_ bytes: UnsafeRawPointer?, _ length: Int) {
        if length > room.count &- count { grow(by: length) }
        room.withUnsafeMutableBytes { room in
            guard let start = room.baseAddress, let bytes else { return }
            (start + count).copyMemory(from: bytes, byteCount: length)
        }
        count &+= length
    }

    @usableFromInline @inline(never)
    mutating func grow(by length: Int) {
        reserveCapacity(max(count + length, 2 * room.count))
    }

    /// Appends JSON as the data of a `script` element; nothing in the JSON ends that.
    package mutating func append(data json: JSONWriter) {
        json.utf8.withUnsafeBytes { append($0.baseAddress, $0.count) }
    }

    /// Appends a number in decimal digits.
    public mutating func append(_ number: Int) {
        guard 0..<100_000_000 ~= number else {
            append(escaping: String(number))
            return
        }
        var rest = UInt32(truncatingIfNeeded: number)
        var text: UInt64 = 0
        var digits = 0
        repeat {
            text = text << 8 | UInt64(UInt8(ascii: "0")) | UInt64(rest % 10)
            rest /= 10
            digits += 1
        } while rest > 0
        append(text, bytes: digits)
    }

    /// Appends the last digits of a number, at most eight, with zeros before it where it has fewer.
    public mutating func append(_ number: Int, digits: Int) {
        let digits = min(max(digits, 0), 8)
        var rest = UInt32(truncatingIfNeeded: number.magnitude % 100_000_000)
        var text: UInt64 = 0
        for _ in 0..<digits {
            text = text << 8 | UInt64(UInt8(ascii: "0")) | UInt64(rest % 10)
            rest /= 10
        }
        append(text, bytes: digits)
    }

    /// Appends the lowest bytes of a word, the lowest first.
    private mutating func append(_ word: UInt64, bytes length: Int) {
        // All eight are copied, which takes one instruction.
        if room.count &- count < 8 { grow(by: 8) }
        withUnsafeBytes(of: word.littleEndian) { append($0.baseAddress, 8) }
        count -= 8 - length
    }

    /// Appends a URL for a quoted attribute value; see `URLReference`.
    public mutating func append(url: String) {
        append(escaping: URLReference(url).text)
    }

    /// The markup as text, for tests and messages.
    public var text: String { String(decoding: utf8, as: UTF8.self) }
}

extension HTML: Hashable {
    /// The same markup, whatever room there is for more.
    public static func == (a: HTML, b: HTML) -> Bool {
        a.room[..<a.count] == b.room[..<b.count]
    }

    /// Consistent with `==`.
    public func hash(into hasher: inout Hasher) { hasher.combine(room[..<count]) }
}
