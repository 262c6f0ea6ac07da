import Foundation
import Testing

/// Options, exit statuses and the shape of what is printed.
@Suite struct CommandLineTests {
    private func broken() throws -> TestSite {
        try TestSite(["content/site.yaml": "colour: blue\n"])
    }

    @Test(arguments: [[], ["ingest"], ["build"], ["check"], ["annotate"]])
    func `Help goes to stdout`(_ command: [String]) throws {
        for flag in ["--help", "-h"] {
            let run = try Program.run(command + [flag], in: "/")
            #expect(run.status == 0)
            #expect(run.output.contains("USAGE: dossier"))
            #expect(run.errors == "")
        }
    }

    @Test(arguments: [
        ["--bogus"], ["build", "--bogus"], ["frobnicate"], ["build", "--format", "xml"],
        ["build", "--output"], ["check", "extra"], ["annotate"],
    ])
    func `Wrong usage is exit status 64`(_ arguments: [String]) throws {
        let run = try Program.run(arguments, in: "/")
        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(run.errors.contains("Error: "))
    }

    @Test(arguments: ["ingest", "build", "check"])
    func `Without a site nothing runs`(_ command: String) throws {
        let site = try TestSite()
        try site.remove("content")
        let nearest = try site.run(command)
        #expect(nearest.status == 2)
        #expect(
            nearest.errors.hasPrefix("dossier: neither this folder nor one above it holds content/")
        )
        let named = try site.run(command, "--site", "nowhere")
        #expect(
            named == Run(status: 2, errors: "dossier: there is no content/ folder in nowhere\n"))
        #expect(try site.names() == [])
    }

    @Test func `The nearest folder above is the site`() throws {
        let site = try TestSite(["content/articles/a.txt": ferryArticle])
        let run = try Program.run(["build"], in: site.path("content/articles"))
        #expect(run.status == 0)
        #expect(site.exists("public/index.html"))
    }

    @Test func `Diagnostics are lines of JSON when they are to be`() throws {
        let run = try broken().run("build", "--format", "json")
        #expect(run.status == 1)
        #expect(
            run.errors == """
                {"severity":"error","id":"site/unknown-key","file":"content/site.yaml","line":1,\
                "column":1,"summary":"`colour` is not a setting","help":"known keys are `title`, \
                `description`, `baseURL`, `language`, `author`","source":"colour: blue"}

                """)
    }

    @Test func `Nothing but JSON is said to programs`() throws {
        let site = try TestSite(["content/articles/a.txt": ferryArticle])
        #expect(try site.run("build", "--format", "json", "--timings") == Run(status: 0))
        #expect(
            try site.run("build", "--quiet", "--timings").errors.contains("render and write: "))
        let run = try site.run("check", "--format", "json", "--against", "nowhere")
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("{\"severity\":\"error\",\"id\":\"run/failed\","))
        #expect(run.errors.hasSuffix("}\n"))
    }

    @Test func `Quiet says nothing but diagnostics`() throws {
        let site = try TestSite(["content/briefings/a.md": briefing("A")])
        #expect(try site.run("build", "--quiet") == Run(status: 0))
        #expect(try site.run("check", "--quiet") == Run(status: 0))
        #expect(try broken().run("build", "--quiet").ids == ["site/unknown-key"])
    }

    @Test func `Colour is for terminals`() throws {
        for run in [
            try broken().run("build"), try broken().run("build", "--no-color"),
            try broken().run("build", environment: ["NO_COLOR": "1"]),
        ] {
            #expect(run.status == 1)
            #expect(!run.errors.contains("\u{1B}"))
        }
    }

    @Test func `Warnings are errors when they are to be`() throws {
        let site = try TestSite(["content/articles/a.pdf": "x"])
        #expect(try site.run("check").status == 0)
        #expect(try site.run("check", "--strict").status == 1)
        #expect(try site.run("build", "--strict").status == 1)
        #expect(!site.exists("public"))
    }

    @Test func `Nothing is ingested when it is not to be`() throws {
        let site = try TestSite(["content/articles/a.txt": ferryArticle])
        let run = try site.run("build", "--no-ingest", "--timings")
        #expect(run.status == 0)
        #expect(run.errors.contains("render and write: "))
        #expect(try site.names("content") == ["articles/a.txt"])
    }

    @Test func `A closed pipe does not stop work half done`() throws {
        let site = try TestSite(["content/articles/a.txt": ferryArticle])
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        close(ends[0])
        let run = try Program.run(["ingest"], in: site.root, output: "/dev/fd/\(ends[1])")
        close(ends[1])
        #expect(run.status == 0)
        #expect(site.exists("content/briefings/a.md"))
        #expect(try site.run("ingest") == Run(status: 0))
    }

    @Test func `An interrupted build leaves the old site or the new`() throws {
        var files = ["content/briefings/a.md": briefing("A")]
        for number in 0..<300 { files["content/briefings/n\(number).md"] = briefing("N \(number)") }
        let site = try TestSite(files)
        #expect(try site.run("build").status == 0)
        let old = try site.tree("public")
        try site.write("content/briefings/a.md", briefing("Another"))
        try site.run("build", "--output", "new")
        let new = try site.tree("new")
        #expect(old != new)
        for delay in [1_000, 20_000, 60_000, 120_000] as [useconds_t] {
            let process = try Program.start(["build"], in: site.root, try Streams())
            usleep(delay)
            kill(process, SIGINT)
            _ = Program.wait(for: process)
            #expect(try [old, new].contains(site.tree("public")))
        }
        #expect(try site.run("build").status == 0)
        #expect(try site.names().filter { $0.contains("-new-") }.isEmpty)
    }
}
