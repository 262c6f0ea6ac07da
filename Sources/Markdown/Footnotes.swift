import Bytes

/// The footnotes of Markdown files, `[^1]: …`, as cmark-gfm reads them.
package enum Footnotes {
    /// Where a definition of a footnote begins that no page shows: nothing refers to it, or an earlier
    /// one has its name.
    /// - Parameter utf8: valid UTF-8 with `\n` line endings.
    package static func unshown(in utf8: [UInt8]) -> [Int] {
        guard utf8[...].firstOffset(of: opening) != nil,
            let body = try? FrontMatter.bodyStart(of: utf8)
        else { return [] }
        let text = Array(utf8[body.offset...])
        let suspects = suspects(in: text).prefix(most)
        guard !suspects.isEmpty, let blocks = try? Document(parsing: text).blocks else {
            return []
        }
        return suspects.filter { start in
            // By a name that nothing refers to, it is the same document. What stands in code is not.
            let label = start + opening.count
            let renamed = Array(text[..<label] + opening.suffix(1) + text[label...])
            return (try? Document(parsing: renamed))?.blocks == blocks
        }
        .map { body.offset + $0 }
    }

    /// Where something looks like a definition whose name no reference has, or an earlier one. To look
    /// at the others, too, each of which costs a reading, would double the time of a build.
    private static func suspects(in text: [UInt8]) -> [Int] {
        var definitions: [(start: Int, name: [UInt8])] = []
        var references: Set<[UInt8]> = []
        var rest = text[...]
        while let start = rest.firstOffset(of: opening) {
            let label = text[(start + opening.count)...].prefix {
                $0 != closing[0] && $0 != opening[0] && !$0.isASCIIWhitespace
            }
            rest = text[label.endIndex...]
            let name = label.map(\.asciiLowercased)
            if rest.starts(with: closing) {
                definitions.append((start, name))
            } else if rest.first == closing[0] {
                references.insert(name)
            }
        }
        var defined: Set<[UInt8]> = []
        return definitions.filter { definition in
            let isFirst = defined.insert(definition.name).inserted
            return !isFirst || !references.contains(definition.name)
        }
        .map(\.start)
    }

    private static let opening = Array("[^".utf8)
    private static let closing = Array("]:".utf8)
    /// A file with more has the first of them looked at.
    private static let most = 64
}
