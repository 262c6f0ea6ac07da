/// Writes iCalendar, RFC 5545, property by property.
struct CalendarWriter {
    private(set) var utf8: [UInt8] = []
    private var line: [UInt8] = []

    /// A line has at most this many octets, without its end (section 3.1).
    private static let limit = 75

    /// Makes room for `count` bytes in all.
    mutating func reserveCapacity(_ count: Int) { utf8.reserveCapacity(count) }

    /// A line of the program's own.
    mutating func line(_ text: StaticString) {
        text.withUTF8Buffer { utf8.append(contentsOf: $0) }
        utf8.append(contentsOf: "\r\n".utf8)
    }

    /// A property whose value is text.
    /// - Parameter value: appends the value's parts.
    mutating func text(_ name: StaticString, _ value: (inout CalendarText) -> Void) {
        var text = CalendarText(utf8: line)
        // The buffer is lent, not copied.
        line = []
        text.begin(name)
        value(&text)
        line = text.utf8
        fold()
        line.removeAll(keepingCapacity: true)
    }

    /// A property whose value is text.
    mutating func text(_ name: StaticString, _ value: String) { text(name) { $0.append(value) } }

    /// A property whose value is written without escapes: a date, a URI.
    /// - Parameter value: without spaces and control characters.
    mutating func value(_ name: StaticString, _ value: String) {
        name.withUTF8Buffer { line.append(contentsOf: $0) }
        line.append(UInt8(ascii: ":"))
        line.append(contentsOf: value.utf8)
        fold()
        line.removeAll(keepingCapacity: true)
    }

    /// Cuts a long line between characters; what goes on begins with a space.
    private mutating func fold() {
        var start = 0
        var room = CalendarWriter.limit
        while line.count - start > room {
            var end = start + room
            while end > start, line[end] & 0xC0 == 0x80 { end -= 1 }
            utf8.append(contentsOf: line[start..<end])
            utf8.append(contentsOf: "\r\n ".utf8)
            start = end
            room = CalendarWriter.limit - 1
        }
        utf8.append(contentsOf: line[start...])
        utf8.append(contentsOf: "\r\n".utf8)
    }
}

/// A value of the type TEXT (section 3.3.11).
struct CalendarText {
    fileprivate var utf8: [UInt8]

    fileprivate mutating func begin(_ name: StaticString) {
        name.withUTF8Buffer { utf8.append(contentsOf: $0) }
        utf8.append(UInt8(ascii: ":"))
    }

    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    mutating func append(_ text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { append($0) }
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in text.indices {
            guard let escape = CalendarText.escape(for: text[index]) else { continue }
            utf8.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            escape.withUTF8Buffer { utf8.append(contentsOf: $0) }
            start = index + 1
        }
        utf8.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// Control characters have no place in a calendar.
    private static func escape(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "\\"): "\\\\"
        case UInt8(ascii: ";"): "\\;"
        case UInt8(ascii: ","): "\\,"
        case UInt8(ascii: "\n"): "\\n"
        case UInt8(ascii: "\t"): nil
        case 0..<0x20, 0x7F: "\u{FFFD}"
        default: nil
        }
    }
}
