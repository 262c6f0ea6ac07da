import Bytes
import Language

/// Writes iCalendar, RFC 5545, property by property.
struct CalendarWriter {
    private(set) var utf8: [UInt8] = []
    /// The line that is being written, not folded yet.
    private var line: [UInt8] = []

    /// A line has at most this many octets, without its end (section 3.1).
    private static let limit = 75

    /// Makes room for `count` bytes in all.
    mutating func reserveCapacity(_ count: Int) { utf8.reserveCapacity(count) }

    /// A short line of the program's own.
    mutating func line(_ text: StaticString) {
        text.withUTF8Buffer { utf8.append(contentsOf: $0) }
        endLine(with: CalendarWriter.lineEnd)
    }

    /// A short line that holds a day, written `20220120`.
    mutating func line(_ start: StaticString, _ day: CalendarDate, _ end: StaticString = "") {
        start.withUTF8Buffer { utf8.append(contentsOf: $0) }
        append(day.year, digits: 4)
        append(day.month, digits: 2)
        append(day.day, digits: 2)
        line(end)
    }

    private mutating func append(_ number: Int, digits: Int) {
        var unit = digits == 4 ? 1000 : 10
        while unit > 0 {
            utf8.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
            unit /= 10
        }
    }

    /// A property.
    /// - Parameter value: appends the value's parts.
    mutating func property(_ name: StaticString, _ value: (inout CalendarWriter) -> Void) {
        line.removeAll(keepingCapacity: true)
        append(literal: name)
        append(literal: ":")
        value(&self)
        fold()
    }

    /// Folds a long line between characters; each continuation begins with a space.
    private mutating func fold() {
        var start = 0
        var room = CalendarWriter.limit
        while line.count - start > room {
            var end = start + room
            while end > start, line[end].continuesScalar { end -= 1 }
            utf8.append(contentsOf: line[start..<end])
            endLine(with: CalendarWriter.fold)
            start = end
            room = CalendarWriter.limit - 1
        }
        utf8.append(contentsOf: line[start...])
        endLine(with: CalendarWriter.lineEnd)
    }

    private mutating func endLine(with text: StaticString) {
        text.withUTF8Buffer { utf8.append(contentsOf: $0) }
    }

    private static let lineEnd: StaticString = "\r\n"
    private static let fold: StaticString = "\r\n "
}

/// The parts of a property's value.
extension CalendarWriter {
    /// Words of the program, or a URI, which are written as they are.
    mutating func append(literal text: StaticString) {
        text.withUTF8Buffer { line.append(contentsOf: $0) }
    }

    /// A URI, which is written as it is.
    mutating func append(uri: String) { line.append(contentsOf: uri.utf8) }

    mutating func append(_ number: Int) { line.append(contentsOf: String(number).utf8) }

    /// A part of a value of the type TEXT (section 3.3.11).
    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    /// The same from its UTF-8.
    mutating func append(_ text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { append($0) }
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in 0..<text.count where CalendarWriter.isSpecial(text[index]) {
            line.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            append(literal: CalendarWriter.escape(for: text[index]))
            start = index + 1
        }
        line.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x40
            ? specialBytes >> UInt64(byte) & 1 != 0 : byte == UInt8(ascii: "\\") || byte == 0x7F
    }

    /// One bit for each of the bytes 0 to 63: control characters except the tab, and `,` and `;`.
    private static let specialBytes: UInt64 = 0xFFFF_FFFF & ~(1 << 0x09) | 1 << 0x2C | 1 << 0x3B

    /// Control characters have no place in a calendar.
    private static func escape(for byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "\\"): "\\\\"
        case UInt8(ascii: ";"): "\\;"
        case UInt8(ascii: ","): "\\,"
        case UInt8(ascii: "\n"): "\\n"
        default: "\u{FFFD}"
        }
    }
}
