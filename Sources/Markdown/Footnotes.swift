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
        let definitions = definitions(in: text).prefix(most)
        guard !definitions.isEmpty, let blocks = try? Document(parsing: text).blocks else {
            return []
        }
        return definitions.filter { start in
            // By a name that nothing refers to, it is the same document. What stands in code is not.
            let label = start + opening.count
            let renamed = Array(text[..<label] + opening.suffix(1) + text[label...])
            return (try? Document(parsing: renamed))?.blocks == blocks
        }
        .map { body.offset + $0 }
    }

    /// Where a line looks like a definition.
    private static func definitions(in text: [UInt8]) -> [Int] {
        var starts: [Int] = []
        var rest = text[...]
        while let start = rest.firstOffset(of: opening) {
            let label = text[(start + opening.count)...].prefix {
                $0 != closing[0] && $0 != opening[0] && !$0.isASCIIWhitespace
            }
            rest = text[label.endIndex...]
            if rest.starts(with: closing) { starts.append(start) }
        }
        return starts
    }

    private static let opening = Array("[^".utf8)
    private static let closing = Array("]:".utf8)
    /// A file with more has the first of them looked at, since each costs a reading.
    private static let most = 64
}
