import Briefings
import Language
import Site
import Testing

struct EntityIndexTests {
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
        #expect(page.places(of: appearance).map(\.sentence) == [0, 1])
        #expect(page.places(of: appearance).map(\.passage) == [0, 0])
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

    @Test func endsACircleOfMerges() throws {
        let lima = entity("lima", "Lima") { $0.mergedInto = Slug(of: "callao") }
        let callao = entity("callao", "Callao") { $0.mergedInto = Slug(of: "lima") }
        let site = site([try page("harbour", text + definitions)], entities: [lima, callao])
        #expect(site.entity(at: "../entities/lima.md")?.count == 2)
    }
}
