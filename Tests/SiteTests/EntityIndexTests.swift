import Briefings
import Language
import Markdown
import Site
import Testing

struct EntityIndexTests {
    @Test func `A link to a merged entity leads to the one it is merged into`() throws {
        let site = site(
            [try page("a", "# A\n\n[Ana Ruiz] came.\(definitions)")],
            entities: [
                entity("ana-ruiz", "Ana Ruiz"),
                entity("old-ruiz", "Old Ruiz") { $0.mergedInto = Slug(of: "ana-ruiz") },
            ])
        #expect(site.entity(at: "../entities/old-ruiz.md")?.entity.name == "Ana Ruiz")
    }

    @Test func `Without a full text, who stands in who’s who and who speaks is mentioned`() throws {
        let page = try page(
            "a",
            "# A\n\nWords.\n\n## Who’s who\n\n- **[Ana Ruiz]** — mayor\n\n## Quotes\n\n"
                + "- “It is late here,” — [Lima]\n\(definitions)")
        #expect(page.entities.map(\.surface) == ["Ana Ruiz", "Lima"])
    }

    @Test func `Who is named in a heading of one's own is mentioned`() throws {
        let page = try page(
            "a", "# A\n\nWords.\n\n## Notes\n\n### [Ana Ruiz]\n\nMore.\n\(definitions)")
        #expect(page.entities.map(\.surface) == ["Ana Ruiz"])
    }

    private let text = """
        # Harbour plan

        ## Full text

        [Ana Ruiz] spoke in [Lima]. [Ruiz] then left.

        Nothing else happened in [Lima].
        """

    @Test func listsEachSentenceOnceAndCountsEveryMention() throws {
        let page = try page("harbour", text + definitions)
        let site = site([page])
        let ana = try #require(site.entity(at: "../entities/ana-ruiz.md"))
        let appearance = try #require(ana.appearances.first)
        #expect(ana.count == 2)
        #expect(page.sightings(of: appearance).map(\.place.sentence) == [0, 1])
        #expect(page.sightings(of: appearance).map(\.place.passage) == [0, 0])
    }

    @Test func findsWhomOnlyAPersonsOwnWordsMention() throws {
        let page = try page(
            "harbour",
            """
            # Harbour plan

            ## Key points

            - [Lima] decided. [¶1]
            - [Ana Ruiz] was against it.

            ## Background

            [Ana Ruiz] had planned it.

            ## Full text

            The town decided.

            Others wait.
            """ + definitions)
        let site = site([page])
        let ana = try #require(site.entity(at: "../entities/ana-ruiz.md"))
        #expect(ana.count == 2)
        let places = page.sightings(of: try #require(ana.appearances.first)).map(\.place)
        let passages = places.map { page.passages[$0.passage] }
        #expect(
            passages.map(\.text.text) == ["Ana Ruiz was against it.", "Ana Ruiz had planned it."])
        #expect(passages.allSatisfy { $0.number == nil })
        // Ticks are of the article alone, and so is what others refer to.
        #expect(page.entities.allSatisfy { $0.marks.places.isEmpty })
        #expect(page.blockCount == 2)
        #expect(ArticleText(of: page).blocks.count == 2)
        // A key point of the machine's is a copy of the text.
        #expect(site.entity(at: "../entities/lima.md") == nil)
    }

    @Test func readsAPostThatHasNoWords() throws {
        let page = try page(
            "harbour", "## Full text\n\n> [](../entities/lima.md)\n\nOthers wait.\n")
        #expect(page.passages.allSatisfy { !$0.sentences.isEmpty })
        #expect(site([page]).entities.isEmpty)
    }

    @Test func takesNameAndKindFromTheMentionWhereThereIsNoFile() throws {
        let site = site([try page("harbour", text + definitions)])
        let lima = try #require(site.entity(at: "../entities/lima.md"))
        #expect(lima.entity.name == "Lima")
        #expect(lima.entity.kind == .place)
    }

    @Test func takesNameAndKindFromTheFileWhereThereIsOne() throws {
        let file = entity("lima", "Lima, Peru") { $0.kind = .organization }
        let site = site([try page("harbour", text + definitions)], entities: [file])
        let lima = try #require(site.entity(at: "../entities/lima.md"))
        #expect(lima.entity.name == "Lima, Peru")
        #expect(lima.entity.kind == .organization)
    }

    @Test func hidesWhatIsNoEntity() throws {
        let file = entity("lima", "Lima") { $0.isHidden = true }
        let site = site([try page("harbour", text + definitions)], entities: [file])
        #expect(site.entity(at: "../entities/lima.md") == nil)
        #expect(site.entities.map(\.entity.name) == ["Ana Ruiz"])
    }

    @Test func mergesEntitiesThatAreOne() throws {
        let lima = entity("lima", "Lima") { $0.mergedInto = Slug(of: "city-of-lima") }
        let city = entity("city-of-lima", "City of Lima")
        let site = site([try page("harbour", text + definitions)], entities: [lima, city])
        let found = try #require(site.entity(at: "../entities/lima.md"))
        #expect(found.entity.slug == city.slug)
        #expect(found.count == 2)
    }

    @Test func leadsOnFromWhatIsMerged() throws {
        let entities = [
            entity("ana-ruiz", "Ana Ruiz") { $0.mergedInto = Slug(of: "ruiz") },
            entity("ruiz", "A. Ruiz"),
            entity("nobody", "Nobody") { $0.mergedInto = Slug(of: "ruiz") },
            entity("unseen", "Unseen") { $0.mergedInto = Slug(of: "absent") },
            entity("gone", "Gone") { $0.mergedInto = Slug(of: "missing") },
            entity("missing", "Missing"),
        ]
        let site = site([try page("harbour", text + definitions)], entities: entities)
        let paths = site.moved.map(\.path.description)
        #expect(paths == ["entities/ana-ruiz/index.html", "entities/nobody/index.html"])
        #expect(site.moved.allSatisfy { $0.page.entity.name == "A. Ruiz" })
        #expect(!site.indexedPages.contains(.moved(0)))
    }

    @Test func endsACircleOfMerges() throws {
        let lima = entity("lima", "Lima") { $0.mergedInto = Slug(of: "callao") }
        let callao = entity("callao", "Callao") { $0.mergedInto = Slug(of: "lima") }
        let site = site([try page("harbour", text + definitions)], entities: [lima, callao])
        #expect(site.entity(at: "../entities/lima.md")?.count == 2)
    }
}
