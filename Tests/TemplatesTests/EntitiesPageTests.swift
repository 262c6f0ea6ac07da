import Site
import Templates
import Testing

struct EntitiesPageTests {
    private func index(_ names: [String]) throws -> String {
        var text = ""
        var links = ""
        for (number, name) in names.enumerated() {
            text += "[\(name)] is here. "
            links +=
                "[\(name)]: ../entities/e\(number).md \"\(number % 5 == 4 ? "place" : "person")\"\n"
        }
        return html(.entities, of: try site(["a": "# A\n\n\(text)\n\n\(links)"]))
    }

    @Test func `Names stand under their kind and letter, accents aside`() throws {
        let page = try index(["Émile", "Edgar", "Özil", "Aida", "Lima", "東京", "7Up"])
        let letters = page.split(separator: "class=\"letter\" id=\"").dropFirst()
            .map { $0.prefix { $0 != "<" } }
        #expect(
            letters == [
                "people-a\">A", "people-e\">E", "people-o\">O", "people-other\">Other",
                "places-l\">L",
            ])
        let edgar = try #require(page.firstRange(of: "Edgar"))
        let emile = try #require(page.firstRange(of: "Émile"))
        #expect(edgar.lowerBound < emile.lowerBound)
    }

    @Test func `A surname may be a letter`() throws {
        #expect(try index(["Malcolm X"]).contains("id=\"people-x\">X"))
    }

    @Test func `People stand under their family names`() throws {
        let page = try index(["Zoe Abel", "Ann von Zahn", "Abel al-Ng", "Xi Xiping", "New Lima"])
        let names = page.matches(of: /index.html">([^\n]+)<\/a>\u{A0}<small>/).map { $0.1 }
        #expect(
            names == [
                "Zoe <b>Abel</b>", "Abel <b>al-Ng</b>", "Ann <b>von Zahn</b>", "<b>Xi</b> Xiping",
                "New Lima",
            ])
        #expect(page.contains("id=\"people-v\">V</h3>"))
    }

    @Test func `A kind can be chosen where there are several`() throws {
        let page = try index(["Ana", "Bo", "Cy", "Di", "Lima"])
        #expect(page.contains("id=\"f1\">People<small>4</small></label>"))
        #expect(page.contains("id=\"f2\">Places<small>1</small></label>"))
        #expect(
            page.contains("<section class=\"month span ev n2 once\" aria-labelledby=\"places\">"))
        #expect(try !index(["Ana", "Bo"]).contains("<fieldset"))
    }

    @Test func `Many names are led to by their letters`() throws {
        let names = (0..<60).map { "\(["Ab", "Bo", "Cy"][$0 % 3])x\($0)" }
        let page = try index(names)
        #expect(page.contains("<a class=\"once\" href=\"#people-b\">B</a>"))
        #expect(!page.contains("<a href=\"#places-b\">B</a>"))
    }

    @Test func `What one briefing alone mentions can be left out`() throws {
        let page = html(
            .entities,
            of: try site([
                "a": briefing("A", "2022-01-01", text: "[Ana Ruiz] in [Lima]."),
                "b": briefing("B", "2022-01-01", text: "[Lima]."),
            ]))
        #expect(page.contains("id=\"several\">In several briefings (1 of 2)</label>"))
        #expect(page.contains("<li class=\"once\"><a href=\"../entities/ana-ruiz/index.html\">"))
        #expect(
            page.contains(
                "<li><a href=\"../entities/lima/index.html\">Lima</a>\u{A0}<small>2</small>"))
        #expect(try !index(["Ana", "Bo"]).contains("id=\"several\""))
    }

    @Test func `Nobody mentioned is said to be nobody`() throws {
        #expect(html(.entities, of: try site(["a": "# A\n"])).contains("mentions anybody yet"))
    }
}
