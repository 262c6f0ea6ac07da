import Briefings
import Language
import Site
import Testing

struct CompanyTests {
    private func dated(_ name: String, _ date: String, _ text: String) throws -> BriefingPage {
        let links = """

            [Ana Ruiz]: ../entities/ana-ruiz.md "person"
            [Bo Lund]: ../entities/bo-lund.md "person"
            [Lima]: ../entities/lima.md "place"
            [Cusco]: ../entities/cusco.md "place"
            """
        return try page(name, "---\ntitle: \(name)\ndate: \(date)\n---\n\n\(text)\n" + links)
    }

    private func company(of name: String, in site: Site, limit: Int = 5) throws -> [String] {
        let index = try #require(site.entities.firstIndex { $0.entity.name == name })
        return site.company(of: index, limit: limit).map { "\($0.page.entity.name) \($0.count)" }
    }

    @Test func `Those in most shared briefings come first, then by name`() throws {
        let site = site([
            try dated("a", "2022-01-01", "[Ana Ruiz] in [Lima] and [Cusco]."),
            try dated("b", "2022-01-02", "[Ana Ruiz] and [Bo Lund] in [Lima]."),
            try dated("c", "2022-01-03", "[Bo Lund] in [Cusco]."),
        ])
        #expect(try company(of: "Ana Ruiz", in: site) == ["Lima 2", "Bo Lund 1", "Cusco 1"])
        #expect(try company(of: "Ana Ruiz", in: site, limit: 2) == ["Lima 2", "Bo Lund 1"])
    }

    @Test func `Of those in as many, whom fewer others mention comes first`() throws {
        let site = site([
            try dated(
                "a", "2022-01-01", "[Ana Ruiz] in [Cusco] with [Lima], [Lima] and [Bo Lund]."),
            try dated("b", "2022-01-02", "[Ana Ruiz] in [Cusco] with [Lima] and [Bo Lund]."),
            try dated("c", "2022-01-03", "[Lima]."),
        ])
        #expect(
            try company(of: "Ana Ruiz", in: site) == ["Bo Lund 2", "Cusco 2", "Lima 2"])
    }

    @Test func `Entities merged into one count once a briefing`() throws {
        let cusco = entity("cusco", "Cusco") { $0.mergedInto = Slug(of: "lima") }
        let lima = entity("lima", "Lima")
        let text = "[Ana Ruiz] in [Lima] and [Cusco]."
        let site = site([try dated("a", "2022-01-01", text)], entities: [cusco, lima])
        #expect(try company(of: "Ana Ruiz", in: site) == ["Lima 1"])
    }

    @Test func `A few among many are counted like many among few`() throws {
        var pages = [
            try dated("a", "2022-01-01", "[Ana Ruiz] in [Lima] and [Lima]."),
            try dated("b", "2022-01-02", "[Ana Ruiz] and [Bo Lund] in [Lima]."),
        ]
        for number in 0..<60 {
            pages.append(
                try page(
                    "other-\(number)",
                    "[Name]\n\n[Name]: ../entities/other-\(number).md \"person\"\n"))
        }
        let site = site(pages)
        #expect(site.entities.count > 60)
        #expect(try company(of: "Ana Ruiz", in: site) == ["Lima 2", "Bo Lund 1"])
    }

    @Test func `The week ends with the newest briefing, and counts people alone`() throws {
        let site = site([
            try dated("a", "2022-01-08", "[Ana Ruiz] in [Lima]."),
            try dated("b", "2022-01-02", "[Ana Ruiz] and [Bo Lund]."),
            try dated("c", "2022-01-01", "[Bo Lund] in [Cusco]."),
            try page("d", "Undated.\n"),
        ])
        #expect(site.week == 0..<2)
        let people = site.peopleOfTheWeek(limit: 5).map { "\($0.page.entity.name) \($0.count)" }
        #expect(people == ["Ana Ruiz 2", "Bo Lund 1"])
    }

    @Test func `Of people in as many briefings the most mentioned comes first`() throws {
        let site = site([try dated("a", "2022-01-08", "[Ana Ruiz], [Bo Lund] and [Bo Lund].")])
        #expect(
            site.peopleOfTheWeek(limit: 1).map(\.page.entity.name) == ["Bo Lund"])
    }

    @Test func `Without dates there is no week`() throws {
        let site = site([try page("d", "[Ana Ruiz].\n" + definitions)])
        #expect(site.week.isEmpty)
        #expect(site.peopleOfTheWeek(limit: 5).isEmpty)
    }
}
