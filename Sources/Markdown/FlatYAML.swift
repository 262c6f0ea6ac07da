import Bytes

/// A reader for the part of YAML that front matter nearly always is: `key: value` lines whose value
/// is a plain scalar, a double-quoted one, or a flow list of words and double-quoted scalars. All
/// that `FrontMatter` writes is so.
///
/// Whatever it is not sure of it gives back (`nil`), and Yams reads it instead. A property test
/// shows that the two never disagree, but for a U+FEFF that begins a value: Yams loses it.
enum FlatYAML {
    /// - Parameter firstLine: the 1-based line of the first of `lines`.
    static func entries(
        of lines: [ArraySlice<UInt8>], firstLine: Int
    ) -> [FrontMatter.Entry]? {
        // Each key is compared with all before it.
        guard lines.count <= longest else { return nil }
        var entries: [FrontMatter.Entry] = []
        entries.reserveCapacity(lines.count)
        for (index, line) in lines.enumerated() {
            guard let first = line.first else { continue }
            if first == UInt8(ascii: "#") { continue }
            guard let (key, rest) = key(of: line), let value = value(of: rest) else { return nil }
            // A key that stands twice is an error, and Yams words it.
            if entries.contains(where: { $0.key == key }) { return nil }
            entries.append(FrontMatter.Entry(key, value, line: firstLine + index))
        }
        return entries
    }

    /// Lines.
    private static let longest = 100

    private static func key(of line: ArraySlice<UInt8>) -> (String, ArraySlice<UInt8>)? {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let key = line[..<colon]
        guard let first = key.first, first.isASCIILetter, key.allSatisfy(isWord) else { return nil }
        let rest = line[(colon + 1)...]
        guard rest.isEmpty || rest.first == UInt8(ascii: " ") else { return nil }
        return (String(decoding: key, as: UTF8.self), trimmed(rest))
    }

    private static func value(of text: ArraySlice<UInt8>) -> FrontMatter.Value? {
        switch text.first {
        case nil: .string("")
        case UInt8(ascii: "\""): quoted(text).map { .string($0) }
        case UInt8(ascii: "["): list(text).map { .list($0) }
        default: plain(text).map { .string($0) }
        }
    }

    private static func plain(_ text: ArraySlice<UInt8>) -> String? {
        guard let first = text.first, isPlainStart(first), text.last != UInt8(ascii: ":")
        else { return nil }
        var previous: UInt8 = 0
        for byte in text {
            if byte == UInt8(ascii: " "), previous == UInt8(ascii: ":") { return nil }
            if byte == UInt8(ascii: "#"), previous == UInt8(ascii: " ") { return nil }
            previous = byte
        }
        return printable(text)
    }

    private static func quoted(_ text: ArraySlice<UInt8>) -> String? {
        var rest = text
        guard let content = takeQuoted(&rest), rest.isEmpty else { return nil }
        return content
    }

    /// Takes a double-quoted scalar from the front of `text`.
    private static func takeQuoted(_ text: inout ArraySlice<UInt8>) -> String? {
        var content = ""
        var plain = text.dropFirst()
        var index = plain.startIndex
        while index < plain.endIndex {
            switch plain[index] {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                guard let words = printable(plain[..<index]) else { return nil }
                content += words
                if plain[index] == UInt8(ascii: "\"") {
                    text = plain[(index + 1)...]
                    return content
                }
                guard let escape = escape(plain[(index + 1)...]) else { return nil }
                content.unicodeScalars.append(escape.scalar)
                plain = plain[(index + 1 + escape.length)...]
                index = plain.startIndex
            default: index += 1
            }
        }
        return nil
    }

    /// What stands after a backslash: one of the escapes that `FrontMatter` writes.
    private static func escape(
        _ text: ArraySlice<UInt8>
    ) -> (scalar: Unicode.Scalar, length: Int)? {
        switch text.first {
        case UInt8(ascii: "\""): return ("\"", 1)
        case UInt8(ascii: "\\"): return ("\\", 1)
        case UInt8(ascii: "n"): return ("\n", 1)
        case UInt8(ascii: "t"): return ("\t", 1)
        case UInt8(ascii: "u"):
            let digits = text.dropFirst().prefix(4)
            guard digits.count == 4, digits.allSatisfy({ $0.isASCIIAlphanumeric }),
                let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
                let scalar = Unicode.Scalar(value)
            else { return nil }
            return (scalar, 5)
        default: return nil
        }
    }

    private static func list(_ text: ArraySlice<UInt8>) -> [String]? {
        guard text.count > 1, text.last == UInt8(ascii: "]") else { return nil }
        var rest = trimmed(text.dropFirst().dropLast())
        if rest.isEmpty { return [] }
        var items: [String] = []
        while true {
            guard let item = takeItem(&rest) else { return nil }
            items.append(item)
            rest = trimmed(rest)
            guard let comma = rest.first else { return items }
            guard comma == UInt8(ascii: ",") else { return nil }
            rest = trimmed(rest.dropFirst())
        }
    }

    /// Takes a list's item, quoted or a plain word, from the front of `text`.
    private static func takeItem(_ text: inout ArraySlice<UInt8>) -> String? {
        if text.first == UInt8(ascii: "\"") { return takeQuoted(&text) }
        let end = text.firstIndex(of: UInt8(ascii: ",")) ?? text.endIndex
        let item = trimmed(text[..<end])
        text = text[end...]
        guard let first = item.first, isPlainStart(first),
            item.allSatisfy({ isWord($0) || isPlainStart($0) || $0 == UInt8(ascii: " ") })
        else { return nil }
        return String(decoding: item, as: UTF8.self)
    }

    /// The text, if YAML lets all of its characters stand unescaped on one line.
    private static func printable(_ text: ArraySlice<UInt8>) -> String? {
        var isASCII = true
        for byte in text {
            if byte < 0x20 || byte == 0x7F { return nil }
            if byte >= 0x80 { isASCII = false }
        }
        let string = String(decoding: text, as: UTF8.self)
        guard !isASCII else { return string }
        return string.unicodeScalars.allSatisfy(\.isPrintableInYAML) ? string : nil
    }

    private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = text
        while text.first == UInt8(ascii: " ") { text = text.dropFirst() }
        while text.last == UInt8(ascii: " ") { text = text.dropLast() }
        return text
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    private static func isPlainStart(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_")
    }
}

extension Unicode.Scalar {
    /// Whether YAML lets it stand unescaped on one line (YAML 1.1, section 5.1; NEL, LS and PS are
    /// line breaks there, and U+FEFF is lost at a value's beginning).
    var isPrintableInYAML: Bool {
        switch value {
        case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
            0x10000...0x10FFFF:
            true
        default: false
        }
    }
}
