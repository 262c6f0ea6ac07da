import Bytes

extension FrontMatter {
    /// The front matter as it opens a file, `---` lines included. Reading it gives it back.
    package func markdown() -> String {
        let lines = entries.map { "\($0.key): \(FrontMatter.yaml($0.value))".trimmingTrailingSpace }
        return "---\n" + lines.map { $0 + "\n" }.joined() + "---\n"
    }

    private static func yaml(_ value: Value) -> String {
        switch value {
        case .string(let text): text.isEmpty ? "" : scalar(text)
        case .list(let items): "[" + items.map(scalar).joined(separator: ", ") + "]"
        }
    }

    /// A word as it is, anything else in double quotes.
    private static func scalar(_ text: String) -> String {
        isWord(text) ? text : quoted(text)
    }

    /// Slugs, dates, paths and digests: words that readers of YAML take as they are, or for a date.
    private static func isWord(_ text: String) -> Bool {
        guard let first = text.utf8.first, first != UInt8(ascii: "-") else { return false }
        let isPlain = text.utf8.allSatisfy { $0.isASCIIAlphanumeric || "-./_".utf8.contains($0) }
        return isPlain && !text.hasPrefix("...") && !typedWords.contains(text.lowercased())
            && !isNumber(text)
    }

    /// Whether readers of YAML may take a word for a number: `2024`, `1.5`, `1e5`, `0x1F`.
    private static func isNumber(_ text: String) -> Bool {
        if text.hasPrefix("0x") || text.hasPrefix("0o") { return true }
        let digits = text.utf8.drop { $0 == UInt8(ascii: ".") }
        return digits.first.map(\.isASCIIDigit) ?? false
            && digits.allSatisfy { $0.isASCIIDigit || "._eE".utf8.contains($0) }
    }

    /// Words that YAML 1.1 reads as booleans or null.
    private static let typedWords: Set<String> = [
        "true", "false", "yes", "no", "on", "off", "y", "n", "null",
    ]

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22: result += "\\\""
            case 0x5C: result += "\\\\"
            case 0x0A: result += "\\n"
            case 0x09: result += "\\t"
            case _ where scalar.isPrintableInYAML: result.unicodeScalars.append(scalar)
            case let value:
                let hex = String(value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            }
        }
        return result + "\""
    }
}

extension String {
    fileprivate var trimmingTrailingSpace: String { hasSuffix(" ") ? String(dropLast()) : self }
}
