import Foundation
import Testing

/// Articles that keep a site from being built, and what is said about them.
@Suite struct InvalidArticleTests {
    @Test func `A broken character is shown by line and column`() throws {
        let site = try TestSite()
        try site.write(
            "content/articles/a.txt",
            bytes: Array("Zoë met Anaïs.\nBut ".utf8) + [0xFF] + Array(" hére.".utf8))
        try site.expectNoSite(
            says: """
                content/articles/a.txt:2:5: error: the file is UTF-8 but for 1 broken character \
                [article/invalid-utf8]
                     But \u{FFFD} hére.
                         ^
                  help: repair the text at this place; nothing was made of the file
                1 error
                """)
    }

    @Test func `A NUL byte is an error`() throws {
        try TestSite(["content/articles/a.txt": "ab\ncd\0e\n"]).expectNoSite(
            says: """
                content/articles/a.txt:2:3: error: the file has a NUL byte [article/nul-byte]
                     cd e
                       ^
                  help: save it as UTF-8 text; UTF-16 and binary formats are not read
                1 error
                """)
    }

    @Test(arguments: ["", "\n", " \r\n\t\n", "\u{FEFF}"])
    func `An article without text is a warning`(_ text: String) throws {
        let site = try TestSite(["content/articles/a.txt": text])
        let run = try site.run("build")
        #expect(run.status == 0)
        #expect(
            run.errors == """
                content/articles/a.txt: warning: the file has no text [article/empty]
                  help: paste the article into it, or remove it
                1 warning
                built 0 briefings, 0 entities, 0 dated events in SITE/public

                """)
        #expect(try site.run("build", "--strict").status == 1)
    }

    @Test func `Other encodings are read and said`() throws {
        let site = try TestSite()
        try site.write(
            "content/articles/2022-01-01-a.txt", bytes: Array("Caf".utf8) + [0xE9, 0x0D, 0x0A])
        let run = try site.run("ingest")
        #expect(run.status == 0)
        #expect(run.ids == ["article/encoding"])
        #expect(try site.read("content/briefings/2022-01-01-a.md").contains("Café"))
    }

    @Test(arguments: ["JoÃ£o left.", "It isnâ€™t so.", "He was in a caf\u{FFFD} there."])
    func `Letters that were spoilt before are said`(_ text: String) throws {
        let site = try TestSite(["content/articles/2022-01-01-a.txt": "All is well.\n\n\(text)\n"])
        let run = try site.run("ingest")
        #expect(run.status == 0)
        #expect(run.ids == ["article/spoilt-letters"])
        #expect(run.errors.hasPrefix("content/articles/2022-01-01-a.txt:3:"))
        #expect(try site.read("content/briefings/2022-01-01-a.md").contains(text))
        let other = try TestSite(["content/articles/2022-01-01-a.txt": "João’s âge is 8 €.\n"])
        #expect(try other.run("ingest").ids == [])
    }

    @Test func `A second article in a file is said`() throws {
        func article(_ place: String, _ day: Int) -> String {
            """
            Rain floods the old town of \(place)

            \(day) July 2023

            Rain flooded the old town of \(place) on Friday, and the trains stood still for hours.

            The mayor of \(place) said that nobody had seen such rain in all the years before.

            """
        }
        let path = "content/articles/a.txt"
        let run = try TestSite([path: article("Oslo", 7) + "\n" + article("Bergen", 24)]).run(
            "ingest")
        #expect(run.ids == ["article/second"])
        #expect(run.errors.hasPrefix("\(path):9:1: "))
        // A headline of another article alone, and its day, are none.
        let list = "\nRain floods the old town of Bergen\n\n24 July 2023\n"
        #expect(try TestSite([path: article("Oslo", 7) + list]).run("ingest").ids == [])
    }

    @Test func wordsThatLineEndsDivideAreSaidToBeReadWhole() throws {
        let text = """
            The council met in the old hall by the river and spoke about the new brid-
            ge for hours, until the lamps were lit and the last of the visi-
            tors had gone home.
            """
        let run = try TestSite(["content/articles/a.txt": text]).run("ingest")
        #expect(run.errors.contains("“bridge” and another word, divided"))
        #expect(run.errors.contains("[article/divided-words]"))
    }

    @Test(arguments: ["It rained.<br>It snowed.", "She said: &ldquo;It rains.&rdquo;"])
    func `Markup of a page within the text is said`(_ text: String) throws {
        let article = "All is well.\n\n\(text)\n"
        let site = try TestSite(["content/articles/2022-01-01-a.txt": article])
        let run = try site.run("ingest")
        #expect(run.ids == ["article/markup"])
        #expect(run.errors.hasPrefix("content/articles/2022-01-01-a.txt:3:1"))
        let other = try TestSite(["content/articles/2022-01-01-a.txt": "AT&T; a < b > c.\n"])
        #expect(try other.run("ingest").ids == [])
    }

    @Test(arguments: [
        "content/briefings/a.md", "content/entities/a.md", "content/pages/a.md",
        "content/site.yaml",
    ])
    func `Other files than articles are UTF-8`(_ path: String) throws {
        let site = try TestSite()
        try site.write(path, bytes: Array("title: Caf".utf8) + [0xE9, 0x0A])
        let latin = try site.run("build")
        #expect(latin.status == 1)
        #expect(latin.ids == ["file/invalid-utf8"])
        #expect(latin.errors.hasPrefix("\(path):1:11: error: the file is not UTF-8 ["))
        try site.write(path, bytes: Array("title: Caf\0".utf8))
        #expect(try site.run("build").ids == ["file/nul-byte"])
    }

    @Test func `A folder named like an article is an error`() throws {
        let site = try TestSite()
        try site.makeFolder("content/articles/a.txt")
        try site.expectNoSite(
            says: """
                content/articles/a.txt: error: it is not a file [article/not-a-file]
                  help: move it elsewhere
                1 error
                """)
    }

    @Test(arguments: ["nowhere", "a.txt"])
    func `A link that leads nowhere is an error`(_ target: String) throws {
        let site = try TestSite()
        try site.link("content/articles/a.txt", to: target)
        try site.expectNoSite(
            says: """
                content/articles/a.txt: error: the link leads nowhere [article/dangling-link]
                  help: correct or remove it
                1 error
                """)
    }

    @Test func `A link that leads out of the site is an error`() throws {
        let site = try TestSite(["content/articles/b.txt": "Words.", "notes.txt": "Words."])
        try site.link("content/articles/c.txt", to: "b.txt")
        try site.link("content/articles/d.txt", to: "../../notes.txt")
        #expect(try !site.run("ingest").ids.contains("article/outside"))
        let other = try TestSite(["secret.txt": "Words."])
        try site.link("content/articles/a.txt", to: other.path("secret.txt"))
        let run = try site.run("ingest")
        #expect(
            run.errors.contains("content/articles/a.txt: error: the link leads out of the site"))
        #expect(run.ids.contains("article/outside"))
    }

    @Test(
        arguments: [
            "content/briefings", "content/entities", "content/.dossier", "content/.dossier/base",
        ])
    func `Nothing is written where a link leads out of the site`(_ folder: String) throws {
        let other = try TestSite(["a.md": "Somebody’s own."])
        let site = try TestSite(["content/articles/a.txt": "The port opened on Friday."])
        if folder.hasSuffix("/base") { try site.makeFolder("content/.dossier") }
        try site.link(folder, to: other.path(""))
        let run = try site.run("ingest")
        #expect(run.status == 1)
        #expect(run.ids == ["content/outside"])
        #expect(run.errors.contains("\(folder): error: the link leads out of the site"))
        #expect(try other.names() == ["a.md"])
        #expect(try other.read("a.md") == "Somebody’s own.")
    }

    @Test(arguments: ["new/a.md", "base/a.md", "entities.sha256", ".gitattributes"])
    func `What the program notes takes the place of a link that leads out of the site`(
        _ file: String
    ) throws {
        let other = try TestSite(["theirs": "Somebody’s own."])
        let site = try TestSite(["content/articles/a.txt": "The port opened on Friday."])
        for folder in ["content/.dossier/new", "content/.dossier/base"] {
            try site.makeFolder(folder)
        }
        try site.link("content/.dossier/\(file)", to: other.path("theirs"))
        #expect(try site.run("ingest").status == 0)
        #expect(try other.read("theirs") == "Somebody’s own.")
        // A briefing that is there already is noted in another way.
        try? site.remove("content/.dossier/\(file)")
        try? site.makeFolder("content/.dossier/new")
        try site.link("content/.dossier/\(file)", to: other.path("theirs"))
        #expect(try site.run("ingest").status == 0)
        #expect(try other.read("theirs") == "Somebody’s own.")
    }

    @Test(arguments: ["ingest", "build"])
    func `What could not be written does not hide what there is to say`(_ command: String) throws {
        let site = try TestSite([
            "content/articles/a.txt": "The port opened on Friday.",
            "content/.dossier/new": "in the way",
        ])
        let run = try site.run(command)
        #expect(run.status == 2)
        #expect(run.ids == ["article/no-date"])
        #expect(run.errors.contains("dossier: cannot make "))
        #expect(run.output.isEmpty)
    }

    @Test func `A pipe among the articles does not hang the program`() throws {
        let site = try TestSite()
        site.makePipe("content/articles/a.txt")
        try site.expectNoSite(
            says: """
                content/articles/a.txt: error: it is not a file [article/not-a-file]
                  help: move it elsewhere
                1 error
                """)
    }

    @Test func `An unreadable file is an error`() throws {
        let site = try TestSite(["content/articles/a.txt": "Words.", "content/site.yaml": ""])
        chmod(site.path("content/articles/a.txt"), 0)
        guard FileManager.default.contents(atPath: site.path("content/articles/a.txt")) == nil
        else {
            // Nothing is forbidden to this user; a pipe cannot be read for another reason.
            chmod(site.path("content/articles/a.txt"), 0o644)
            try site.remove("content/site.yaml")
            site.makePipe("content/site.yaml")
            let run = try site.run("build")
            #expect(run.status == 1)
            #expect(run.ids.contains("file/unreadable"))
            #expect(run.errors.contains("content/site.yaml: error: the file cannot be read: "))
            return
        }
        try site.expectNoSite(
            says: """
                content/articles/a.txt: error: the file cannot be read: Permission denied \
                [file/unreadable]
                  help: check its permissions
                1 error
                """)
    }

    @Test func `What is in the place of a briefing is not written over`() throws {
        let site = try TestSite([
            "content/articles/a.txt": ferryArticle, "content/articles/b.txt": ferryArticle,
            "content/briefings/a.md/mine.txt": "mine",
        ])
        let run = try site.run("ingest")
        #expect(run.status == 1)
        #expect(run.errors.contains("content/briefings/a.md: error: the file cannot be read"))
        #expect(try site.read("content/briefings/a.md/mine.txt") == "mine")
        #expect(site.exists("content/briefings/b.md"))
    }
}
