import Bytes

/// The flat YAML that opens a file: keys with a string or a list of strings, in the file's order.
///
/// Every scalar is its text: `2022-01-21`, `true` and `12` are strings, an empty value is the empty
/// string.
package struct FrontMatter: Sendable, Hashable {
    /// What a key stands for.
    package enum Value: Sendable, Hashable {
        case string(String)
        case list([String])
    }

    /// A key with its value. Equality does not look at the line.
    package struct Entry: Sendable, Hashable {
        /// Left of the colon.
        package var key: String
        /// Right of it.
        package var value: Value
        /// 1-based line of the file.
        package var line: Int

        /// An entry.
        package init(_ key: String, _ value: Value, line: Int = 0) {
            self.key = key
            self.value = value
            self.line = line
        }

        /// Equal but for the line.
        package static func == (a: Entry, b: Entry) -> Bool { a.key == b.key && a.value == b.value }

        /// Consistent with `==`.
        package func hash(into hasher: inout Hasher) {
            hasher.combine(key)
            hasher.combine(value)
        }
    }

    /// In the file's order; each key stands once.
    package var entries: [Entry]

    /// Front matter with these entries.
    package init(_ entries: [Entry] = []) { self.entries = entries }

    /// The entry of a key.
    package subscript(key: String) -> Entry? { entries.first { $0.key == key } }

    /// The string of a key; `nil` when it is absent, empty or a list.
    package func string(_ key: String) -> String? {
        guard case .string(let text)? = self[key]?.value, !text.isEmpty else { return nil }
        return text
    }

    /// Whether a key says yes: `true`, `yes` or `on`, in any case, as YAML 1.1 and 1.2 write it.
    /// `false` when it is absent or empty, too; `nil` when it says neither yes nor no.
    package func flag(_ key: String) -> Bool? {
        switch self[key]?.value {
        case nil, .string(""): false
        case .string(let text):
            switch text.lowercased() {
            case "true", "yes", "on": true
            case "false", "no", "off": false
            default: nil
            }
        case .list: nil
        }
    }

    /// The strings of a key: a list's items, a non-empty string as the only one, or none.
    package func list(_ key: String) -> [String] {
        switch self[key]?.value {
        case .list(let items): items
        case .string(let text): text.isEmpty ? [] : [text]
        case nil: []
        }
    }
}

/// Why front matter could not be read, and where in the file.
package struct FrontMatterError: Error, Sendable, Hashable {
    /// 1-based line of the file.
    package let line: Int
    /// 1-based column.
    package let column: Int
    /// Lower-case, without a full stop.
    package let message: String
}

// MARK: Reading

extension FrontMatter {
    /// Where the body begins: the offset after the closing `---` line and its 1-based line.
    /// A file without front matter is all body. Blank lines may stand before it, as they are
    /// pasted.
    /// - Throws: `FrontMatterError` when a line `key:` opens front matter that is never closed.
    static func bodyStart(
        of utf8: [UInt8]
    ) throws(FrontMatterError) -> (offset: Int, line: Int) {
        var lines = Lines(utf8[...])
        guard let (opening, isFirst) = opening(&lines) else { return (0, 1) }
        var number = opening
        var isKey = false
        while let line = lines.next() {
            number += 1
            if number == opening + 1 { isKey = isEntry(line) }
            // Two thematic breaks are no front matter.
            if isFence(line), isFirst || isKey {
                return (min(line.endIndex + 1, utf8.count), number + 1)
            }
        }
        guard isKey else { return (0, 1) }
        throw FrontMatterError(
            line: opening, column: 1, message: "the front matter that begins here has no end")
    }

    /// The 1-based line of the opening fence, and whether it begins the file.
    private static func opening(_ lines: inout Lines) -> (line: Int, isFirst: Bool)? {
        var number = 0
        while let line = lines.next() {
            number += 1
            if isFence(line) { return (number, number == 1) }
            let words = line.drop(while: \.isASCIIWhitespace)
            if isFence(words) { return (number, false) }
            if !words.isEmpty { return nil }
        }
        return nil
    }

    /// `key:`, `key: value`; not the text after a thematic break.
    private static func isEntry(_ line: ArraySlice<UInt8>) -> Bool {
        let key = line.prefix { $0.isASCIILetter || $0 == UInt8(ascii: "-") }
        let rest = line[key.endIndex...]
        return !key.isEmpty && rest.first == UInt8(ascii: ":")
            && (rest.count == 1 || rest.dropFirst().first == UInt8(ascii: " "))
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: [0x2D, 0x2D, 0x2D]) && line.dropFirst(3).allSatisfy { $0 == 0x20 }
    }

    /// Reads the part of a file before its body, fences included; an empty part has no entries.
    init(parsing utf8: ArraySlice<UInt8>) throws(FrontMatterError) {
        var lines = Lines(utf8)
        guard let (opening, _) = FrontMatter.opening(&lines) else {
            self.init()
            return
        }
        var content: [ArraySlice<UInt8>] = []
        while let line = lines.next(), !FrontMatter.isFence(line) { content.append(line) }
        if let entries = FlatYAML.entries(of: content, firstLine: opening + 1) {
            self.init(entries)
        } else {
            let yaml = content.first.map { utf8[$0.startIndex..<(content.last ?? $0).endIndex] }
            try self.init(
                yaml: String(decoding: yaml ?? [], as: UTF8.self), firstLine: opening + 1)
        }
    }
}

/// The lines of some bytes, without their line feeds.
struct Lines: IteratorProtocol {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    mutating func next() -> ArraySlice<UInt8>? {
        guard !rest.isEmpty else { return nil }
        let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
        defer { rest = rest[min(end + 1, rest.endIndex)...] }
        return rest[rest.startIndex..<end]
    }
}
