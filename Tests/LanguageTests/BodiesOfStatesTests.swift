import Testing

@testable import Language

@Suite struct BodiesOfStatesTests {
    @Test(arguments: [
        ("In Lima, Kenya’s Supreme Court met. The Supreme Court ruled.", "kenyan-supreme-court"),
        ("The Supreme Court of Kenya met. The Supreme Court ruled.", "kenyan-supreme-court"),
        ("The Kenyan Supreme Court met. The Supreme Court ruled.", "kenyan-supreme-court"),
        (
            "Kenya’s Ministry of Finance met. The Ministry of Finance ruled.",
            "kenyan-ministry-of-finance"
        ),
        ("Kenya’s Central Bank met. The Central Bank of Kenya ruled.", "central-bank-of-kenya"),
        ("Texas’s Supreme Court met. The Supreme Court ruled.", "texas-supreme-court"),
    ])
    func aBodyIsTheStatesThatOwnsIt(_ text: String, _ slug: String) {
        let read = Read(text)
        #expect(
            read.slugs.filter {
                $0.contains("court") || $0.contains("finance") || $0.contains("bank")
            } == [slug])
        #expect(read.mentions.filter { $0.hasSuffix("=\(slug)") }.count == 2)
    }

    @Test func aNameMayEndWithOf() {
        #expect(Read("The Ministry of Defence Of").slugs.count <= 1)
    }

    @Test func twoStatesHaveTheirOwn() {
        let read = Read(
            "India’s Supreme Court met. Kenya’s Supreme Court met. The Supreme Court ruled.")
        #expect(
            read.mentions.filter { $0.hasPrefix("Supreme") } == [
                "Supreme Court=indian-supreme-court", "Supreme Court=kenyan-supreme-court",
                "Supreme Court=kenyan-supreme-court",
            ])
    }

    @Test func anArticleAboutOneStateMeansItsBodies() {
        let home = Read("NAIROBI, May 3 (Agency) — In Kenya the Supreme Court ruled on Friday.")
        #expect(home.slugs.contains("kenyan-supreme-court"))
        let told = Read("Kenya voted. Kenyan papers said so. In Kenya the Supreme Court ruled.")
        #expect(told.slugs.contains("kenyan-supreme-court"))
        let shared = Read(
            "Kenya voted. Kenyan papers said so. In India and Kenya the Supreme Court ruled. India left."
        )
        #expect(shared.slugs.contains("supreme-court"))
        let party = Read("Kenya voted. Kenyan papers said so. In Kenya the Democratic Party won.")
        #expect(party.slugs.contains("democratic-party"))
    }

    @Test func aListedBodyIsItself() {
        let court = Read("In Lima, the U.S. Supreme Court met. The Supreme Court rules in May.")
        #expect(court.slugs == ["lima", "us-supreme-court"])
        let read = Read("America voted. The U.S. Treasury said so. America’s Senate met.")
        #expect(read.slugs == ["united-states", "us-treasury-department", "us-senate"])
        let named = Read("Russia’s Foreign Ministry met the Russian Foreign Ministry.")
        #expect(named.slugs.filter { $0.hasSuffix("ministry") } == ["russian-foreign-ministry"])
        let party = Read("In New Delhi, India’s Congress party met. Congress won in India.")
        #expect(party.slugs.contains("indian-national-congress"))
        #expect(!party.slugs.contains("indian-congress"))
    }

    @Test func whatPeopleDecidedOfANameStands() {
        let own = KnownEntity(slug: "supreme-court", name: "Supreme Court", kind: .organization)
        #expect(Read("Kenya’s Supreme Court met.", known: [own]).slugs.contains("supreme-court"))
        var other = KnownEntity(
            slug: "court-of-kenya", name: "Court of Kenya", kind: .organization)
        other.merged = ["kenyan-supreme-court"]
        #expect(
            Read("Kenya’s Supreme Court met.", known: [other]).slugs == ["kenya", "court-of-kenya"])
        let hidden = KnownEntity(
            slug: "kenyan-supreme-court", name: "Kenyan Supreme Court", kind: .organization,
            isHidden: true)
        #expect(Read("Kenya’s Supreme Court met.", known: [hidden]).slugs == ["kenya"])
    }

    @Test func aStateThatPeopleHaveMergedKeepsItsBodies() {
        var known = KnownEntity(slug: "republic-of-kenya", name: "Republic of Kenya", kind: .place)
        known.merged = ["kenya"]
        let hidden = KnownEntity(slug: "kenya", name: "Kenya", kind: .place, isHidden: true)
        for known in [known, hidden] {
            let slugs = Read("Kenya’s Supreme Court met.", known: [known]).slugs
            #expect(slugs.last == "kenyan-supreme-court")
        }
    }

    @Test func namesOfMinistriesAreThoseOfTheirRemits() {
        #expect(SharedBodies.contains("Ministry of Health and Family Welfare"))
        #expect(SharedBodies.contains("Foreign Ministry"))
        #expect(!SharedBodies.contains("Russian Foreign Ministry"))
        #expect(!SharedBodies.contains("Ministry of Sound"))
        #expect(!SharedBodies.contains("Bundestag"))
    }
}
