import Bytes

/// The footnotes of Markdown files, `[^1]: …`, as cmark-gfm reads them.
package enum Footnotes {
    /// What is wrong with the footnotes of a file.
    package enum Fault: Equatable, Sendable {
        /// A definition at this offset that no page shows: nothing refers to it, or an earlier one has
        /// its name.
        case unshown(Int)
        /// A reference at this offset to a footnote that is not there.
        case undefined(name: String, Int)
    }

    /// What is wrong with a file's footnotes: definitions first, then references, each in order.
    /// - Parameter utf8: valid UTF-8 with `\n` line endings.
    package static func faults(in utf8: [UInt8]) -> [Fault] {
        guard utf8[...].firstOffset(of: opening) != nil,
            let body = try? FrontMatter.bodyStart(of: utf8)
        else { return [] }
        let text = Array(utf8[body.offset...])
        let labels = Labels(of: text)
        if labels.arePairs { return [] }
        let (definitions, references) = (labels.unshown.prefix(most), labels.undefined.prefix(most))
        // If nothing refers to a definition, another name leaves the document the same; in code, it
        // does not.
        let unshown = definitions.filter { definition in
            let start = definition.start + opening.count
            return isSame(text, Array(text[..<start] + unused + text[start...]))
        }
        // A footnote of that name, put in front, makes a difference to a reference, and none to code.
        let undefined = references.filter { reference in
            !isSame(
                note(named: Array(reference.name)) + text,
                note(named: unused + reference.name) + text)
        }
        return unshown.map { .unshown(body.offset + $0.start) }
            + undefined.map {
                .undefined(name: String(decoding: $0.name, as: UTF8.self), body.offset + $0.start)
            }
    }

    /// Whether two texts are one document.
    private static func isSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        parseBlocks(one[...], firstLine: 1) == parseBlocks(other[...], firstLine: 1)
    }

    /// A footnote that may stand before any text.
    private static func note(named name: [UInt8]) -> [UInt8] {
        opening + name + closing + Array(" .\n\n---\n\n".utf8)
    }

    /// Put before a name, it makes another one, which no file has.
    private static let unused = Array("^".utf8)
    private static let opening = Array("[^".utf8)
    private static let closing = Array("]:".utf8)
    /// A file with more faults of a kind has the first of them looked at.
    private static let most = 64

    /// What looks like the label of a footnote.
    private struct Label {
        /// Where its `[` is.
        let start: Int
        /// The name as it is written.
        let name: ArraySlice<UInt8>
        /// The name as labels are compared, in lower case.
        let key: [UInt8]
    }

    /// The labels of a text.
    private struct Labels {
        private var definitions: [Label] = []
        private var references: [Label] = []

        init(of text: [UInt8]) {
            var rest = text[...]
            while let start = rest.firstOffset(of: opening) {
                let name = text[(start + opening.count)...].prefix {
                    $0 != closing[0] && $0 != opening[0] && !$0.isASCIIWhitespace
                }
                rest = text[name.endIndex...]
                let label = Label(
                    start: start, name: name, key: name.map(\.asciiLowercased))
                if rest.starts(with: closing) {
                    definitions.append(label)
                } else if rest.first == closing[0], !name.isEmpty {
                    references.append(label)
                }
            }
        }

        /// Whether each reference has its definition, in their order, as in most files.
        var arePairs: Bool {
            definitions.elementsEqual(references) { $0.key == $1.key }
                && (definitions.count < 2 || Set(definitions.map(\.key)).count == definitions.count)
        }

        /// Definitions whose name no reference has, or an earlier definition. To check the others,
        /// too, would double the time of a build, since each check parses the file.
        var unshown: [Label] {
            let referred = Set(references.lazy.map(\.key))
            var defined: Set<[UInt8]> = []
            return definitions.filter { definition in
                let isFirst = defined.insert(definition.key).inserted
                return !isFirst || !referred.contains(definition.key)
            }
        }

        /// The first references to each name that no definition has.
        var undefined: [Label] {
            var known = Set(definitions.lazy.map(\.key))
            return references.filter { known.insert($0.key).inserted }
        }
    }
}
