import Foundation
import Glibc
import Testing

/// Where a site may be written, and what is deleted there.
@Suite struct OutputFolderTests {
    private func site() throws -> TestSite {
        try TestSite([
            "content/briefings/a.md": briefing("A"), "content/briefings/b.md": briefing("B"),
        ])
    }

    /// A build into a folder that is refused changes nothing at all.
    private func expectRefusal(
        of output: String, _ id: String, by site: TestSite,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let before = try site.tree()
        let run = try site.run("build", "--output", output)
        #expect(run.status == 2, sourceLocation: sourceLocation)
        #expect(run.ids == [id], sourceLocation: sourceLocation)
        #expect(try site.tree() == before, sourceLocation: sourceLocation)
    }

    /// Whoever may: only root gives files away.
    @Test func `Files and folders stay whose they were`() throws {
        let site = try TestSite(["content/articles/2022-01-21-a.txt": "Rain\n\nIt rained.\n"])
        #expect(try site.run("build").status == 0)
        let owner = getuid() == 0 ? 12_345 : getuid()
        let paths = [("content/briefings/2022-01-21-a.md", 0o600 as mode_t), ("public", 0o2770)]
        for (path, mode) in paths {
            #expect(chown(site.path(path), owner, getgid()) == 0)
            #expect(chmod(site.path(path), mode) == 0)
        }
        try site.write("content/articles/2022-01-21-a.txt", "Rain\n\nIt rained. It snowed.\n")
        #expect(try site.run("build").status == 0)
        #expect(try site.read(paths[0].0).contains("It snowed."))
        for (path, mode) in paths {
            var found = stat()
            #expect(stat(site.path(path), &found) == 0)
            #expect(found.st_mode & 0o7777 == mode)
            #expect(found.st_uid == owner)
        }
    }

    @Test func `A folder with a file that no build wrote is refused`() throws {
        let site = try site()
        try site.run("build")
        try site.write("public/mine/notes.txt", "mine")
        let run = try site.run("build")
        #expect(
            run
                == Run(
                    status: 2,
                    errors: """
                        SITE/public/mine/notes.txt: error: Dossier did not write this file, and would \
                        delete it [output/foreign-file]
                          help: move it out of the folder, or choose another `--output`; \
                        a folder of nothing but a site may be deleted
                        1 error

                        """))
        try expectRefusal(of: "public", "output/foreign-file", by: site)
    }

    @Test func `Links in the output folder are foreign, and what they lead to is safe`() throws {
        let site = try site()
        try site.write("treasure/coin.txt", "gold")
        try site.run("build")
        try site.link("public/treasure", to: "../treasure")
        try expectRefusal(of: "public", "output/foreign-file", by: site)
        #expect(try site.read("treasure/coin.txt") == "gold")
    }

    @Test func `An empty folder is taken, and so are nested new ones`() throws {
        let site = try site()
        try site.makeFolder("empty/within")
        for output in [
            "empty", "new/nested/folder", "slash/", "./dots/../there", site.path("absolute"),
        ] {
            let run = try site.run("build", "--output", output)
            #expect(run.status == 0, "\(output): \(run.errors)")
        }
        let expected = try site.tree("empty")
        #expect(expected["index.html"] != nil)
        for output in ["new/nested/folder", "slash", "there", "absolute"] {
            #expect(try site.tree(output) == expected)
        }
        #expect(try site.names().filter { $0.contains("-new-") }.isEmpty)
    }

    @Test func `A file is not a folder`() throws {
        let site = try site()
        try site.write("file", "mine")
        try expectRefusal(of: "file", "output/not-a-folder", by: site)
        try site.link("dangling", to: "nowhere")
        let run = try site.run("build", "--output", "dangling")
        #expect(run.status == 2)
        #expect(run.ids == ["output/not-a-folder"])
        let below = try site.run("build", "--output", "file/below")
        #expect(below.status == 2)
        #expect(below.errors.hasPrefix("dossier: cannot make "))
        #expect(try site.read("file") == "mine")
    }

    @Test(arguments: [
        "content", "content/", ".", "..", "", "/", "content/articles", "content/new",
        "./content/new",
        "new/../content/x/y", "inside", "inside/new", "content/../content/new",
        // The accent stands on the slash.
        "content/\u{301}x",
    ])
    func `The content is never written into`(_ output: String) throws {
        let site = try site()
        try site.link("inside", to: "content")
        try expectRefusal(of: output, "output/holds-content", by: site)
    }

    @Test func `A site is not written into another one`() throws {
        let site = try site()
        #expect(try site.run("build", "--output", "public").status == 0)
        let run = try site.run("build", "--output", "public/sub/site")
        #expect(run.status == 1 || run.status == 2)
        #expect(run.ids == ["output/in-site"])
        #expect(!site.exists("public/sub"))
        #expect(try site.run("build").status == 0)
    }

    @Test(arguments: ["real", "real/new"])
    func `Content that is a link is never written into`(_ output: String) throws {
        let site = try TestSite()
        try site.write("real/briefings/a.md", "# A\n")
        if site.exists("content") { try site.remove("content") }
        try site.link("content", to: "real")
        try expectRefusal(of: output, "output/holds-content", by: site)
    }

    @Test func `A link to a folder is followed, and stays`() throws {
        let site = try site()
        try site.makeFolder("elsewhere/www")
        try site.link("public", to: "elsewhere/www")
        for _ in 0..<2 { #expect(try site.run("build").status == 0) }
        #expect(site.exists("elsewhere/www/index.html"))
        #expect(try site.names("elsewhere").allSatisfy { $0.hasPrefix("www/") })
    }

    @Test func `A rebuild removes the pages of what is gone`() throws {
        let site = try site()
        try site.run("build")
        #expect(site.exists("public/briefings/b/index.html"))
        try site.remove("content/briefings/b.md")
        #expect(try site.run("build").status == 0)
        #expect(site.exists("public/briefings/a/index.html"))
        #expect(!site.exists("public/briefings/b"))
    }

    @Test func `What a killed build left is removed by the next`() throws {
        let site = try site()
        try site.write(".dossier-new-a1B2c3/index.html", "half a site")
        try site.write(".dossier-new-a1B2c4-old/index.html", "the site before")
        try site.write(".dossier-new-mine/index.html", "not a build's")
        #expect(try site.run("build").status == 0)
        #expect(!site.exists(".dossier-new-a1B2c3"))
        #expect(!site.exists(".dossier-new-a1B2c4-old"))
        #expect(site.exists(".dossier-new-mine/index.html"))
    }

    @Test func `What another build is making is let be`() throws {
        let site = try site()
        try site.write(".dossier-new-a1B2c3/index.html", "half a site")
        let other = open(
            site.path(".dossier-new-a1B2c3"), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { close(other) }
        #expect(flock(other, LOCK_EX) == 0)
        #expect(try site.run("build").status == 0)
        #expect(site.exists(".dossier-new-a1B2c3/index.html"))
    }

    @Test func `Two builds of a site are the same to the byte`() throws {
        let site = try TestSite(["content/articles/ferries.txt": ferryArticle])
        try site.run("build", "--output", "one")
        try site.run("build", "--output", site.path("two"))
        #expect(try site.tree("one") == site.tree("two"))
    }

    @Test func `A check against a build sees the article that it has not`() throws {
        let site = try site()
        try site.run("build")
        try site.write("content/articles/ferries.txt", ferryArticle)
        let run = try site.run("check", "--against", "public")
        #expect(run.status == 1)
        #expect(Set(run.ids) == ["output/not-ingested"])
        #expect(
            run.errors.contains(
                "content/briefings/ferries.md: error: a build would write this file"))
    }

    @Test func `A check against a build takes what the build took`() throws {
        let site = try site()
        try site.write("content/briefings/c.md", "---\ntitle: C\ndraft: true\n---\n\nWords.\n")
        let options = ["--base-url", "https://example.org/", "--drafts"]
        for command in [["build"], ["check", "--against", "public"]] {
            #expect(try Program.run(command + options, in: site.root).status == 0)
        }
        #expect(try site.run("check", "--against", "public").status == 1)
    }

    @Test func `A list whose lines end otherwise still names the site's files`() throws {
        let site = try site()
        try site.run("build")
        let list = try site.read("public/.dossier-manifest")
        try site.write("public/.dossier-manifest", list.replacing("\n", with: "\r\n"))
        #expect(try site.run("build").status == 0)
        #expect(try site.read("public/.dossier-manifest") == list)
    }

    @Test func `A check misses the list of what a build wrote`() throws {
        let site = try site()
        try site.run("build")
        try site.remove("public/.dossier-manifest")
        #expect(try site.run("check", "--against", "public").ids == ["output/missing"])
        try site.write("public/.dossier-manifest", "index.html\n")
        #expect(try site.run("check", "--against", "public").ids == ["output/differs"])
    }

    @Test func `A check tells a build from one that was changed`() throws {
        let site = try site()
        try site.run("build")
        let clean = try site.run("check", "--against", "public")
        #expect(clean.status == 0)
        #expect(clean.ids == [])
        let page = try site.read("public/briefings/a/index.html")
        try site.write("public/briefings/a/index.html", page.dropLast() + " ")
        try site.write("public/more.html", "more")
        try site.remove("public/feed.xml")
        let before = try site.tree()
        let run = try site.run("check", "--against", "public")
        #expect(run.status == 1)
        #expect(run.ids == ["output/differs", "output/missing", "output/extra"])
        #expect(
            run.errors.contains(
                "public/briefings/a/index.html: error: a build would change this file"))
        #expect(try site.tree() == before)
        #expect(try site.run("check", "--against", "nowhere").status == 2)
    }

    @Test(arguments: [("077", 0o700), ("022", 0o755)])
    func `A new output folder has the rights that the user gives`(_ mask: String, _ rights: Int)
        throws
    {
        let site = try TestSite(["content/briefings/a.md": "# A\n\nWords.\n"])
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = [
            "-c", "umask \(mask) && exec \"$0\" build --site \"$1\"", Program.path, site.root,
        ]
        shell.currentDirectoryURL = URL(filePath: site.root)
        shell.standardOutput = FileHandle.nullDevice
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 0)
        let folder = try FileManager.default.attributesOfItem(atPath: site.path("public"))
        #expect(folder[.posixPermissions] as? Int == rights)
    }
}
