package import Diagnostics
package import Markdown
import Bytes
import Glibc

/// The link reference definitions that make `[¶3]` a reference and `[the city][geneva]` a mention.
///
/// A file has them at its end for what the machine wrote; a person who refers to another paragraph
/// or puts brackets around another name need not know of them.
enum LinkDefinitions {
    /// The definitions that a file lacks, a line each; most lack none.
    static func missing(in utf8: [UInt8]) -> (references: [UInt8], mentions: [UInt8]) {
        let used = labels(in: utf8) { isUse($0, in: utf8) }
        if used.isEmpty { return ([], []) }
        let defined = labels(in: utf8) { isDefined($0, in: utf8) }
        let missing = used.subtracting(defined.map { $0.lowercased() })
        let references = missing.filter { $0.hasPrefix("¶") }
        return (lines(references), lines(missing.subtracting(references)))
    }

    /// The definitions of all references of a file, whether or not it has them.
    static func references(in utf8: [UInt8]) -> [UInt8] {
        lines(labels(in: utf8, where: isReference))
    }

    /// A warning for each definition at a file's end that an earlier one of the same name hides.
    static func hidden(in source: SourceFile) -> [Diagnostic] {
        let definitions = definitions(endingFile: source.utf8).filter {
            // Footnotes have a check of their own.
            source.utf8[$0.label.lowerBound] != UInt8(ascii: "^")
        }
        // Hardly any file has two of a name.
        let keys = definitions.map { key(of: source.utf8[$0.label]) }.sorted()
        guard zip(keys, keys.dropFirst()).contains(where: ==) else { return [] }
        var targets: [[UInt8]: ArraySlice<UInt8>] = [:]
        return definitions.compactMap { definition in
            let label = source.utf8[definition.label].map(\.asciiLowercased)
            let target = source.utf8[definition.target]
            guard let first = targets[label] else {
                targets[label] = target
                return nil
            }
            if first == target { return nil }
            let name = String(decoding: source.utf8[definition.label], as: UTF8.self)
            return Diagnostic(
                .warning, "briefing/defined-twice", in: source, at: definition.label.lowerBound - 1,
                "`[\(name)]:` is defined above already, and this line means nothing",
                help: "remove one of the two, or give this one a name of its own, "
                    + "as in `[\(name)][\(name) 2]` and `[\(name) 2]: …`")
        }
    }

    private typealias Definition = (label: Range<Int>, target: Range<Int>)

    /// The definitions that end a file, in order.
    private static func definitions(endingFile utf8: [UInt8]) -> [Definition] {
        var found: [Definition] = []
        // From the end, since most of a file is something else.
        var rest = utf8[...]
        while !rest.isEmpty {
            let start = rest.lastIndex(of: lineFeed).map { $0 + 1 } ?? 0
            let line = rest[start...]
            rest = rest[..<max(0, start - 1)]
            if line.isEmpty { continue }
            // "[Merz][friedrich-merz]: No." is what somebody says.
            guard line.first == UInt8(ascii: "["), let close = line.firstOffset(of: closing),
                !line[start..<close].contains(UInt8(ascii: "]"))
            else { break }
            found.append((start + 1..<close, close + closing.count..<line.endIndex))
        }
        return found.reversed()
    }

    /// A hash of a label, the same in upper and lower case: labels match regardless of case.
    private static func key(of label: ArraySlice<UInt8>) -> UInt64 {
        var hash = FNV1a()
        for byte in label { hash.add(byte.asciiLowercased) }
        return hash.value
    }

    private static let closing = Array("]: ".utf8)

    private static func lines(_ labels: Set<String>) -> [UInt8] {
        labels.sorted().reduce(into: []) { lines, label in
            let target =
                label.hasPrefix("¶")
                ? Int(label.dropFirst()).map { Reference(block: $0).url }
                : Slug(label).map(Mention.url)
            if let target { lines += Array("[\(label)]: \(target)\n".utf8) }
        }
    }

    /// `[¶3]`, and `[geneva]` of `[the city][geneva]`, but not of `cities[0][geneva]`.
    private static func isUse(_ label: ArraySlice<UInt8>, in utf8: [UInt8]) -> Bool {
        if isReference(label) { return !isDefined(label, in: utf8) }
        let before = utf8[..<(label.startIndex - 1)]
        guard before.last == UInt8(ascii: "]"), isSlug(label),
            let open = before.lastIndex(of: UInt8(ascii: "["))
        else { return false }
        return before[..<open].last?.isASCIIAlphanumeric != true
    }

    /// Whether a label begins its line and a colon follows: in a quotation and with spaces before
    /// it, too.
    private static func isDefined(_ label: ArraySlice<UInt8>, in utf8: [UInt8]) -> Bool {
        guard utf8[(label.endIndex + 1)...].first == UInt8(ascii: ":") else { return false }
        let before = utf8[..<(label.startIndex - 1)].reversed().first {
            $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">")
        }
        return before == nil || before == lineFeed
    }

    /// The labels in brackets, each within a line, that `isWanted` takes.
    private static func labels(
        in utf8: [UInt8], where isWanted: (ArraySlice<UInt8>) -> Bool
    ) -> Set<String> {
        var labels: Set<String> = []
        var rest = utf8[...]
        while let open = rest.firstOffset(of: [UInt8(ascii: "[")]) {
            let label = utf8[(open + 1)...].prefix {
                $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[") && $0 != lineFeed
            }
            rest = utf8[label.endIndex...]
            if rest.first == UInt8(ascii: "]"), isWanted(label) {
                labels.insert(String(decoding: label, as: UTF8.self))
            }
        }
        return labels
    }

    private static func isReference(_ label: ArraySlice<UInt8>) -> Bool {
        let digits = label.dropFirst(2)
        // The first paragraph is ¶1.
        return label.starts(with: [0xC2, 0xB6]) && (1...9).contains(digits.count)
            && digits.first != UInt8(ascii: "0") && digits.allSatisfy(\.isASCIIDigit)
    }

    /// A slug with a letter: "1" is a label of a person's own.
    private static func isSlug(_ label: ArraySlice<UInt8>) -> Bool {
        label.contains(where: \.isASCIILetter)
            && Slug(String(decoding: label, as: UTF8.self)) != nil
    }

    /// Whether a reference is left as `[¶3]` in the text of blocks: the definition that the file
    /// has is not read where it follows a paragraph without a blank line, or stands in an unclosed
    /// code block or comment.
    static func isUnread(in blocks: [Block], of utf8: [UInt8]) -> Bool {
        // Most files refer to no paragraph: their blocks need not be looked at.
        utf8[...].firstOffset(of: opening) != nil && isUnread(in: blocks)
    }

    private static func isUnread(in blocks: [Block]) -> Bool {
        // By index: copying all blocks of a site takes noticeable time.
        blocks.indices.contains { index in
            holdsBracket(blocks[index].text.utf8)
                && blocks[index].text.utf8[...].firstOffset(of: opening) != nil
                || isUnread(in: blocks[index].children)
        }
    }

    private static func holdsBracket(_ text: [UInt8]) -> Bool {
        text.withUnsafeBytes { bytes in
            bytes.baseAddress.map { memchr($0, Int32(opening[0]), bytes.count) != nil } ?? false
        }
    }

    private static let opening = Array("[¶".utf8)
}

extension Document {
    /// Reads a file of the content, with the definitions of what it refers to and mentions.
    /// - Parameter hasText: whether there may be blocks to refer to; `[¶3]` elsewhere is no link.
    /// - Throws: `FrontMatterError` when the front matter is not the flat YAML it has to be.
    package init(completing source: SourceFile, hasText: Bool) throws(FrontMatterError) {
        let (references, mentions) = LinkDefinitions.missing(in: source.utf8)
        guard hasText else {
            try self.init(parsing: source.utf8, definitions: mentions)
            return
        }
        try self.init(parsing: source.utf8, definitions: references + mentions)
        if LinkDefinitions.isUnread(in: blocks, of: source.utf8) {
            try self.init(
                parsing: source.utf8,
                definitions: LinkDefinitions.references(in: source.utf8) + mentions)
        }
    }
}
