import Yams

extension FrontMatter {
    /// Reads any flat YAML mapping with Yams.
    /// - Parameter firstLine: the 1-based line of the file on which `yaml` begins.
    package init(yaml: String, firstLine: Int = 1) throws(FrontMatterError) {
        let root = try FrontMatter.compose(yaml, firstLine: firstLine)
        guard let root else {
            self.init()
            return
        }
        guard case .mapping(let mapping) = root else {
            throw FrontMatterError(
                line: firstLine, column: 1, message: "front matter is not `key: value` lines")
        }
        var entries: [Entry] = []
        for (key, value) in mapping {
            entries.append(try FrontMatter.entry(key, value, firstLine: firstLine))
        }
        self.init(entries)
    }

    private static func compose(
        _ text: String, firstLine: Int
    ) throws(FrontMatterError) -> Yams.Node? {
        let yaml = withoutSeparators(text)
        if let fault = manyAliases(in: yaml, firstLine: firstLine) { throw fault }
        do {
            return try Yams.compose(yaml: yaml)
        } catch let error as YamlError {
            throw noKey(in: yaml, firstLine: firstLine)
                ?? FrontMatterError(error, in: yaml, firstLine: firstLine)
        } catch {
            throw FrontMatterError(line: firstLine, column: 1, message: "\(error)")
        }
    }

    /// A head whose lines end where an editor shows that they do: to libyaml, the separators of
    /// lines and of paragraphs that word processors leave, and NEL, are ends of lines, too.
    private static func withoutSeparators(_ yaml: String) -> String {
        guard yaml.unicodeScalars.contains(where: isSeparator) else { return yaml }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: yaml.unicodeScalars.map { isSeparator($0) ? " " : $0 })
        return String(text)
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        "\u{85}\u{2028}\u{2029}".unicodeScalars.contains(scalar)
    }

    /// An error where so many words may be aliases, `*name`, that Yams, which compares what they
    /// stand for, would not come to an end: each may stand for a list of others. A flat head has no
    /// use for any.
    private static func manyAliases(in yaml: String, firstLine: Int) -> FrontMatterError? {
        var (count, line, last) = (0, firstLine, UInt8(ascii: "\n"))
        for byte in yaml.utf8 {
            if byte == UInt8(ascii: "*"), " \t\n[,{".utf8.contains(last) { count += 1 }
            if count > mostAliases {
                return FrontMatterError(
                    line: line, column: 1, message: "aliases of YAML, `*name`, are not read")
            }
            if byte == UInt8(ascii: "\n") { line += 1 }
            last = byte
        }
        return nil
    }

    private static let mostAliases = 16

    /// An error at the first line that is a key but for its colon: libyaml reports the line behind
    /// it.
    private static func noKey(in yaml: String, firstLine: Int) -> FrontMatterError? {
        let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
        guard
            let index = lines.firstIndex(where: { line in
                line.first?.isLetter == true && !line.contains(":") && line.contains(" ")
            }), !lines[..<index].contains(where: isOpen)
        else { return nil }
        return FrontMatterError(
            line: firstLine + index, column: 1,
            message: "the line is no `key: value`: a colon is missing")
    }

    /// A value that may go on in the next line.
    private static func isOpen(_ line: Substring) -> Bool {
        line.utf8.contains { "\"'[{|>".utf8.contains($0) }
    }

    private static func entry(
        _ key: Yams.Node, _ value: Yams.Node, firstLine: Int
    ) throws(FrontMatterError) -> Entry {
        let line = (key.mark?.line ?? 1) + firstLine - 1
        guard let name = key.scalar?.string else {
            throw FrontMatterError(line: line, column: 1, message: "a key has to be a word")
        }
        switch value {
        case .scalar(let scalar): return Entry(name, .string(scalar.string), line: line)
        case .sequence(let items):
            let words = items.compactMap { $0.scalar?.string }
            if words.count == items.count { return Entry(name, .list(words), line: line) }
        default: break
        }
        throw FrontMatterError(
            line: line, column: 1, message: "`\(name)` has to be a text or a flat list of texts")
    }
}

extension FrontMatterError {
    /// What libyaml's messages for common slips mean.
    private static let remedies = [
        "mapping values are not allowed in this context":
            "a value with a colon in it needs quotes around it: `title: \"Strike: day two\"`",
        "found unexpected end of stream": "a quotation mark has no partner",
        "did not find expected key": "the line is no `key: value`",
    ]

    fileprivate init(_ error: YamlError, in yaml: String, firstLine: Int) {
        switch error {
        case .scanner(let context, let problem, let mark, _),
            .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let place = FrontMatterError.opening(context) ?? mark
            self.init(
                line: place.line + firstLine - 1, column: place.column,
                message: FrontMatterError.remedies[problem] ?? "YAML: \(problem)")
        case .duplicatedKeysInMapping(let duplicates, let context):
            let names = duplicates.map { "`\($0)`" }.joined(separator: ", ")
            let again = duplicates.first.flatMap { FrontMatterError.line(ofSecond: $0, in: yaml) }
            self.init(
                line: (again ?? context.mark.line) + firstLine - 1, column: context.mark.column,
                message: "YAML: \(names) stands twice")
        default:
            self.init(line: firstLine, column: 1, message: "YAML: cannot be read")
        }
    }

    /// Where a quotation or a list opens that never ends: libyaml reports the end of the head.
    private static func opening(_ context: YamlError.Context?) -> Mark? {
        guard let context, ["quoted scalar", "flow "].contains(where: context.text.contains) else {
            return nil
        }
        return context.mark
    }

    /// The 1-based line that gives a key a second time, which is the one to delete.
    private static func line(ofSecond key: String, in yaml: String) -> Int? {
        let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.indices.filter { lines[$0].hasPrefix("\(key):") }.dropFirst().first
            .map { $0 + 1 }
    }
}
