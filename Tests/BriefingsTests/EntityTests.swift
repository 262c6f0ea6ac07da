import Diagnostics
import Language
import Markdown
import Testing

@testable import Briefings

/// The files in which people decide about entities.
@Suite struct EntityTests {
    private func read(_ text: String) -> (entity: Entity?, diagnostics: [Diagnostic]) {
        EntityReader.read(
            SourceFile(path: "entities/ida-holm.md", utf8: Array(text.utf8)),
            slug: Slug(of: "Ida Holm"))
    }

    /// Expects one diagnostic in the line marked with `‸`.
    private func expect(
        _ id: String, _ marked: String, _ severity: Diagnostic.Severity = .error,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
        let line = parts[0].split(separator: "\n", omittingEmptySubsequences: false).count
        let diagnostics = read(parts.joined()).diagnostics
        #expect(diagnostics.map(\.id) == [id], sourceLocation: sourceLocation)
        #expect(diagnostics.first?.position?.line == line, sourceLocation: sourceLocation)
        #expect(diagnostics.first?.severity == severity, sourceLocation: sourceLocation)
    }

    @Test func `Links in notes lead from the briefings' folder`() throws {
        let text = """
            ---
            name: Lima
            kind: place
            ---

            See [Ana](ana-ruiz.md "person"), [a](../briefings/a.md), [b](../entities/b.md) and
            https://example.org/x.md.

            - [Bo](bo.md)
            """
        let source = SourceFile(path: "content/entities/lima.md", utf8: Array(text.utf8))
        let notes = try #require(EntityReader.read(source, slug: Slug(of: "lima")).entity).notes
        let targets = (notes + notes.flatMap(\.children).flatMap(\.children)).flatMap { block in
            block.text.spans.compactMap { span in
                if case .link(let url, _) = span.kind { url } else { nil }
            }
        }
        #expect(
            targets == [
                "../entities/ana-ruiz.md", "../briefings/a.md", "../entities/b.md",
                "../entities/bo.md",
            ])
    }

    @Test func everyKeyIsRead() throws {
        let (entity, diagnostics) = read(
            """
            ---
            name: Ida Holm
            kind: person
            aliases: [Holm, "Holm, Ida"]
            not: [Holm Bridge]
            same-as: ida
            hidden: true
            wikidata: Q1
            ---
            Some *notes*.
            """)
        let found = try #require(entity)
        #expect(diagnostics.isEmpty)
        #expect(found.slug.description == "ida-holm")
        #expect(found.name == "Ida Holm" && found.kind == .person)
        #expect(found.aliases == ["Holm", "Holm, Ida"])
        #expect(found.excluded == ["Holm Bridge"])
        #expect(found.mergedInto?.description == "ida")
        #expect(found.isHidden && found.wikidata == "Q1")
        #expect(found.notes.map(\.text.text) == ["Some notes."])
        #expect(found.known.aliases == found.aliases && found.known.isHidden)
    }

    @Test func whatAKeyCannotSayIsReported() {
        expect("entity/hidden", "---\nname: A\nkind: work\n‸hidden: maybe\n---\n")
        expect(
            "entity/wikidata",
            "---\nname: A\nkind: work\n‸wikidata: https://www.wikidata.org/wiki/Q30\n---\n")
        expect("entity/wikidata", "---\nname: A\nkind: work\n‸wikidata: Q\n---\n")
        #expect(read("---\nname: A\nhidden: yes\n---\n").entity?.isHidden == true)
    }

    @Test func whatIsLeftOutIsEmpty() throws {
        let found = try #require(
            read("---\nname: Ida Holm\nkind: person\naliases:\nwikidata:\n---\n").entity)
        #expect(found == Entity(slug: Slug(of: "Ida Holm"), name: "Ida Holm", kind: .person))
    }

    @Test(arguments: ["Ida Holm", "Holm: a \"life\"", "no", "\u{FEFF}x", "a\u{2028}b", "- x", "#1"])
    func aWrittenFileIsReadBack(_ name: String) throws {
        let slug = Slug(of: "Ida Holm")
        var entity = Entity(
            slug: slug, name: name, kind: .place, aliases: ["A, B", "[c]", name + "x"])
        #expect(read(String(decoding: entity.file, as: UTF8.self)).entity == entity)
        entity.wikidata = "Q2"
        let (back, diagnostics) = read(String(decoding: entity.file, as: UTF8.self))
        #expect(back == entity && diagnostics.isEmpty)
    }

    @Test func aNewFileIsTheOneInTheFormat() {
        let entity = Entity(
            slug: Slug(of: "Ida Holm"), name: "Ida Holm", kind: .person, aliases: ["Holm"])
        #expect(
            String(decoding: entity.file, as: UTF8.self)
                == "---\nname: \"Ida Holm\"\nkind: person\naliases: [Holm]\nwikidata:\n---\n")
    }

    @Test(arguments: ["name", "kind", "same-as", "wikidata"])
    func `A list is no text`(_ key: String) {
        let others = ["name: A\n", "kind: work\n"].filter { !$0.hasPrefix(key) }.joined()
        expect("entity/value", "---\n\(others)‸\(key): [person]\n---\n")
    }

    @Test func anUnknownKeyIsAWarning() {
        expect("entity/unknown-key", "---\nname: A\nkind: work\n‸alias: [b]\n---\n", .warning)
        expect("entity/unknown-key", "---\nname: A\nkind: work\n‸Hidden: true\n---\n")
    }

    @Test func aHeadWithoutItsFirstLine() {
        expect("front-matter/unopened", "‸name: Oslo\nkind: place\n---\n")
    }

    @Test func aKindThatIsNone() { expect("entity/kind", "---\nname: A\n‸kind: human\n---\n") }

    @Test(arguments: ["Ida Holm", "ida-holm", "../x"])
    func aTargetThatIsNoOtherFile(_ target: String) {
        expect("entity/same-as", "---\nname: A\nkind: work\n‸same-as: \(target)\n---\n")
    }

    @Test(arguments: ["", "name:\n", "name: \"  \"\n"])
    func `No name`(_ line: String) { expect("entity/no-name", "‸---\n\(line)kind: person\n---\n") }

    @Test(arguments: ["", "kind:\n", "Kind: person\n"])
    func `No kind`(_ line: String) {
        let (_, diagnostics) = read("---\nname: Ida Holm\n\(line)---\n")
        #expect(diagnostics.map(\.id).contains("entity/no-kind"))
    }

    @Test(arguments: ["~", "null"])
    func aWordForNothingIsNoName(_ name: String) {
        expect("entity/no-name", "‸---\nname: \(name)\nkind: person\n---\n")
    }

    @Test func anOrdinaryWordIsNoAlias() {
        let text = "---\nname: Ida Holm\nkind: person\n‸aliases: [the, His, WHO, Holm]\n---\n"
        let (entity, diagnostics) = read(text.replacing("‸", with: ""))
        #expect(entity?.aliases == ["WHO", "Holm"])
        #expect(diagnostics.map(\.id) == ["entity/ordinary-word", "entity/ordinary-word"])
        #expect(diagnostics.map(\.position?.line) == [4, 4])
    }

    @Test func `Names are spaced as in briefings`() {
        let (entity, diagnostics) = read(
            """
            ---
            name: "Ida \\n  Holm "
            kind: person
            aliases: ["  ", " Holm", "I.\\tHolm"]
            not: ["Holm  Bridge"]
            ---
            """)
        #expect(entity?.name == "Ida Holm" && entity?.aliases == ["Holm", "I. Holm"])
        #expect(entity?.excluded == ["Holm Bridge"] && diagnostics.isEmpty)
    }

    @Test func frontMatterThatIsNoYAML() {
        expect("front-matter/invalid", "---\nname: A\n‸kind: a: b\n---\n")
    }

    @Test func aSignOfACommentInANameIsSaid() {
        expect(
            "front-matter/comment",
            "---\nname: Ben's Pier ‸#2 #3\nkind: place\n---\n# Pier #2\n", .warning)
        for name in ["Pier # the second", "\"Pier #2\"", "'Pier #2'", "Pier#2"] {
            let (_, diagnostics) = read("---\nname: \(name)\nkind: place\n---\n# Pier #2\n")
            #expect(diagnostics.isEmpty)
        }
    }

    @Test func lettersOfTwoPartsAreOne() {
        let (entity, _) = read(
            "---\nname: Jose\u{301} Mun\u{303}oz\nkind: person\naliases: [Nu\u{301}n\u{303}ez, x\u{301}]\n---\n"
        )
        #expect(
            entity.map { Array($0.name.unicodeScalars) }
                == Array("Jos\u{E9} Mu\u{F1}oz".unicodeScalars))
        #expect(
            entity.map { $0.aliases.map { Array($0.unicodeScalars) } }
                == ["N\u{FA}\u{F1}ez", "x\u{301}"].map { Array($0.unicodeScalars) })
    }

    @Test(arguments: ["a", "a-b-1", "-", "9"])
    func slugs(_ text: String) { #expect(Slug(text)?.description == text) }

    @Test(arguments: ["", "A", "a b", "é", "a/b", "..", "a.md", String(repeating: "a", count: 256)])
    func notSlugs(_ text: String) { #expect(Slug(text) == nil) }
}
