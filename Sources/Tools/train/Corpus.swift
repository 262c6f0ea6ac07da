/// A corpus as `teacher.py` writes it: token, glue, gold tag and the tags of two models, by tabs.
struct Corpus {
    /// A stretch of tokens with the corpus's own word for what they are.
    struct Name: Hashable {
        let range: Range<Int>
        let kind: String
    }

    struct Sentence {
        var tokens: [String] = []
        /// Whether each token touches the one before it.
        var glue: [Bool] = []
        var gold: [Name] = []
        /// By model.
        var opinions: [[Name]] = []
    }

    struct Document {
        var sentences: [Sentence] = []
    }

    var documents: [Document] = []

    /// - Parameter longest: a document of more than four times as many sentences is cut into
    ///   documents of this many.
    init(columns text: String, longest: Int) {
        var document = Document()
        var rows: [[Substring]] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("-DOCSTART-") {
                append(document, longest: longest)
                document = Document()
            } else if line.isEmpty {
                if !rows.isEmpty { document.sentences.append(Sentence(rows)) }
                rows = []
            } else {
                rows.append(line.split(separator: "\t", omittingEmptySubsequences: false))
            }
        }
        append(document, longest: longest)
    }

    private mutating func append(_ document: Document, longest: Int) {
        guard document.sentences.count > 4 * longest else {
            if !document.sentences.isEmpty { documents.append(document) }
            return
        }
        for start in stride(from: 0, to: document.sentences.count, by: longest) {
            let end = min(start + longest, document.sentences.count)
            documents.append(Document(sentences: Array(document.sentences[start..<end])))
        }
    }
}

extension Corpus.Sentence {
    /// - Parameter rows: the columns of each token.
    init(_ rows: [[Substring]]) {
        for row in rows {
            tokens.append(String(row[0]))
            glue.append(row.count > 1 && row[1] == "1")
        }
        gold = Self.names(rows.map { $0.count > 2 ? $0[2] : "O" })
        let columns = rows.map(\.count).min() ?? 0
        opinions = (3..<max(columns, 3)).map { column in Self.names(rows.map { $0[column] }) }
    }

    private static func names(_ tags: [Substring]) -> [Corpus.Name] {
        var names: [Corpus.Name] = []
        for (index, tag) in tags.enumerated() where tag.hasPrefix("B-") || tag.hasPrefix("I-") {
            let kind = String(tag.dropFirst(2))
            if tag.hasPrefix("I-"), let last = names.last, last.range.upperBound == index,
                last.kind == kind
            {
                names[names.count - 1] = Corpus.Name(
                    range: last.range.lowerBound..<(index + 1), kind: kind)
            } else {
                names.append(Corpus.Name(range: index..<(index + 1), kind: kind))
            }
        }
        return names
    }
}
