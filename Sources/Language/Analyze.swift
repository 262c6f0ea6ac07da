/// Reads an article: its sentences, whom and what it names, when things happened, who said what,
/// and what matters most.
///
/// Pure and deterministic; linear in the text; never traps on any valid UTF-8.
/// - Parameter known: entities people already know; their names and decisions win. Use an
///   `Analyzer` to read many articles with the same.
package func analyze(_ text: SourceText, known: [KnownEntity] = []) -> Analysis {
    Analyzer(known: known).analyze(text)
}

/// Reads articles; what is known is indexed once for all of them.
package struct Analyzer: Sendable {
    private let known: KnownNames

    /// - Parameter known: entities people already know; their names and decisions win.
    package init(known: [KnownEntity] = []) {
        self.known = KnownNames(known)
    }

    /// The annotations of one article.
    package func analyze(_ text: SourceText) -> Analysis {
        let document = Document(text)
        let names = Resolver.names(in: document, gazetteer: .shared, known: known)
        let reading = Reading(document, names: names)
        let quoted = QuotedText(document)
        let roles = RoleFinder(reading, quoted).roles()
        let holders = OfficeHolders(roles, reading)
        let analysis = Analysis(
            sentences: document.sentences.map {
                Analysis.Sentence(range: $0.range, block: $0.block)
            },
            entities: names.entities, mentions: names.mentions,
            roles: roles, times: times(reading),
            events: EventFinder(reading, quoted).events(),
            quotations: QuotationFinder(reading, quoted, holders).quotations(),
            keyPoints: KeyPoints(reading: reading, quoted: quoted).ranges())
        return analysis.without(names.hidden)
    }

    private func times(_ reading: Reading) -> [Analysis.TimeExpression] {
        reading.times.joined().map {
            Analysis.TimeExpression(
                range: reading.document.bytes(of: $0.tokens), kind: $0.kind, value: $0.value,
                edtf: $0.edtf, basis: $0.basis)
        }
    }
}
