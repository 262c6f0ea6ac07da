import Briefings
import Language
import Site
import Testing

struct WeightsTests {
    private let markdown = """
        [Lima] and [Ana Ruiz]. [Ana Ruiz] and [Bo Lund]. [Bo Lund] and [Cy].

        [Ana Ruiz]: ../entities/ana-ruiz.md "person"
        [Bo Lund]: ../entities/bo-lund.md "person"
        [Cy]: ../entities/cy.md "person"
        [Lima]: ../entities/lima.md "place"

        """

    private func weights(_ site: Site) -> [String] {
        site.weights(inBriefing: 0).map { "\(site.entities[$0.entity].entity.name) \($0.count)" }
    }

    @Test func `Mentions are counted in order of the first`() throws {
        let made = site([try page("a", markdown)])
        #expect(weights(made) == ["Lima 1", "Ana Ruiz 2", "Bo Lund 2", "Cy 1"])
        let most = made.mostMentioned(inBriefing: 0, limit: 3)
        #expect(most.map { made.entities[$0].entity.name } == ["Ana Ruiz", "Bo Lund", "Lima"])
    }

    @Test func `Merged entities are one, hidden ones none`() throws {
        var cy = Entity(slug: Slug(of: "Cy"), name: "Cy", kind: .person)
        cy.mergedInto = Slug(of: "Bo Lund")
        let bo = Entity(slug: Slug(of: "Bo Lund"), name: "Bo Lund", kind: .person)
        var lima = Entity(slug: Slug(of: "Lima"), name: "Lima", kind: .place)
        lima.isHidden = true
        let made = site([try page("a", markdown)], entities: [cy, bo, lima])
        #expect(weights(made) == ["Ana Ruiz 2", "Bo Lund 3"])
    }
}
