import Foundation
import Testing

/// `dossier annotate`, for one article and as a filter.
@Suite struct AnnotateTests {
    /// A line of the filter's output.
    private struct Record: Decodable {
        struct Mention: Decodable {
            var start: Int
            var end: Int
            var kind: String
            var entity: String
            var name: String
        }

        struct Span: Decodable {
            var start: Int
            var end: Int
            var value: String?
            var speaker: [Int]?
        }

        var id: String?
        var error: String?
        var mentions: [Mention]?
        var timex: [Span]?
        var quotes: [Span]?
        var keyPoints: [Span]?
    }

    private func records(_ run: Run) throws -> [Record] {
        try run.output.split(separator: "\n").map {
            try JSONDecoder().decode(Record.self, from: Data($0.utf8))
        }
    }

    private func filter(_ lines: String...) throws -> Run {
        try TestSite().run("annotate", "--jsonl", input: Array(lines.joined(separator: "\n").utf8))
    }

    private static let text =
        "Anna Lindqvist said in Oslo that talks would resume on March 3, 2022."

    @Test func `The title's sentence is no key point`() throws {
        let title = "Anna Lindqvist opened the bridge over the river in Oslo"
        let text =
            "\(title). Peter Holm told reporters in Bergen that the talks with Norway had failed."
        func first(_ run: Run) throws -> Int? { try records(run)[0].keyPoints?.first?.start }
        let site = try TestSite(["a.txt": text])
        #expect(try first(site.run("annotate", site.path("a.txt"))) == title.utf8.count + 2)
        let line = "{\"id\": \"a\", \"text\": \"\(text)\""
        #expect(try first(filter(line + "}")) == 0)
        #expect(try first(filter("\(line), \"title\": \"Talks\"}")) == 0)
        #expect(try first(filter("\(line), \"title\": \"\(title)\"}")) == title.utf8.count + 2)
    }

    @Test func `Lines are answered in order, bad ones with an error`() throws {
        let run = try filter(
            "{\"id\": \"a\", \"text\": \"\(AnnotateTests.text)\", \"date\": \"2022-03-01\", \"title\": \"T\"}",
            "{\"id\": \"b\"}", "", "not json", "{\"text\": \"x\"}", "{\"id\": \"c\", \"text\": 5}",
            "{\"id\": \"d\", \"text\": \"x\", \"date\": \"March\"}", "[1, 2]",
            "{\"id\": \"e\", \"text\": \"\", \"date\": \"\"}")
        #expect(run.status == 1)
        #expect(run.errors == "")
        let records = try records(run)
        #expect(records.map(\.id) == ["a", "b", nil, nil, "c", "d", nil, "e"])
        #expect(
            records.map(\.error) == [
                nil, "`text` is missing", "not a JSON object with `id` and `text`",
                "`id` is missing",
                "`text` has the wrong type", "`March` is not a date such as 2022-01-21",
                "not a JSON object with `id` and `text`", nil,
            ])
    }

    @Test func `With a site its entities are known`() throws {
        let site = try TestSite([
            "content/entities/ana-ruiz.md":
                "---\nname: Ana Ruiz\nkind: person\naliases: [Nana]\n---\n"
        ])
        let line = Array("{\"id\": 1, \"text\": \"Then Nana left.\"}".utf8)
        #expect(!(try site.run("annotate", "--jsonl", input: line).output.contains("ana-ruiz")))
        let run = try site.run("annotate", "--jsonl", "--site", site.root, input: line)
        #expect(run.output.contains("\"entity\":\"ana-ruiz\""))
        #expect(try site.run("annotate", "--jsonl", "--site", "/dev/null", input: line).status == 2)
    }

    @Test func `The date of the document may be called dct`() throws {
        let text = "{\"id\": 1, \"text\": \"He left on Friday.\""
        let run = try filter(
            "\(text), \"date\": \"2022-01-21\"}", "\(text), \"dct\": \"2022-01-21\"}")
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 2 && lines[0] == lines[1] && lines[0].contains("2022-01-21"))
    }

    @Test func `A clean input is exit status 0, and numbers are ids too`() throws {
        let run = try filter(
            "{\"id\": 7, \"text\": \"\"}", "{\"id\": \"\\u0007\\\"\", \"text\": \"\"}\r")
        #expect(
            run
                == Run(
                    status: 0,
                    output: """
                        {"id":7,"mentions":[],"timex":[],"quotes":[],"keyPoints":[]}
                        {"id":"\\u0007\\"","mentions":[],"timex":[],"quotes":[],"keyPoints":[]}

                        """))
        #expect(try TestSite().run("annotate", "--jsonl") == Run(status: 0))
    }

    @Test(arguments: ["12345678901234567890", "-3", "1.5"])
    func `A number comes back as it is`(_ id: String) throws {
        let run = try filter("{\"id\": \(id), \"text\": \"\"}")
        #expect(run.output.hasPrefix("{\"id\":\(id),"))
    }

    @Test func `A number that would come back as another one is an error`() throws {
        let id = String(repeating: "123456789", count: 5)
        let run = try filter("{\"id\": \(id), \"text\": \"\"}")
        #expect(run.status == 1)
        #expect(run.output.contains("`id` is a number of more than 38 digits"))
    }

    @Test func `Offsets are code points`() throws {
        let text = "👩‍🚀🇳🇴 é e\u{301} " + AnnotateTests.text
        let run = try filter("{\"id\": \"a\", \"text\": \"\(text)\"}")
        let record = try #require(try records(run).first)
        let scalars = Array(text.unicodeScalars)
        func words(_ start: Int, _ end: Int) -> String {
            String(String.UnicodeScalarView(scalars[start..<end]))
        }
        let mentions = record.mentions ?? []
        #expect(mentions.map { words($0.start, $0.end) } == ["Anna Lindqvist", "Oslo"])
        #expect(mentions.map(\.entity) == ["anna-lindqvist", "oslo"])
        #expect(mentions.map(\.kind) == ["person", "place"])
        #expect(record.timex?.map { words($0.start, $0.end) } == ["March 3, 2022"])
        #expect(record.timex?.map(\.value) == ["2022-03-03"])
    }

    @Test func `A broken character is an error, not repaired in silence`() throws {
        let line = Array("{\"id\": \"a\", \"text\": \"x".utf8) + [0xFF] + Array("\"}\n".utf8)
        let run = try TestSite().run("annotate", "--jsonl", input: line)
        #expect(run.status == 1)
        #expect(try records(run).map { $0.error != nil } == [true])
    }

    @Test func `A line of a megabyte is a line`() throws {
        let text = String(repeating: AnnotateTests.text + " ", count: 15_000)
        let run = try filter(
            "{\"id\": \"a\", \"text\": \"\(text)\"}", "{\"id\": \"b\", \"text\": \"\"}")
        #expect(run.status == 0)
        #expect(try records(run).map(\.id) == ["a", "b"])
    }

    @Test func `A closed pipe is a quiet success`() throws {
        let site = try TestSite()
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        close(ends[0])
        let line = "{\"id\": \"a\", \"text\": \"x\"}\n"
        let input = String(repeating: line, count: 100)
        let run = try Program.run(
            ["annotate", "--jsonl"], in: site.root, input: Array(input.utf8),
            output: "/dev/fd/\(ends[1])")
        close(ends[1])
        #expect(run.status == 0)
        #expect(run.errors == "")
    }

    @Test func `A full disk is said`() throws {
        let site = try TestSite()
        let run = try Program.run(
            ["annotate", "--jsonl"], in: site.root,
            input: Array("{\"id\": \"a\", \"text\": \"x\"}\n".utf8),
            output: "/dev/full")
        #expect(run.status == 2)
        #expect(run.errors == "dossier: cannot write the results: No space left on device\n")
    }

    @Test func `One article is one object, whose offsets are the file's`() throws {
        let site = try TestSite(["notes/ferries.txt": "Line one é.\n\n\(AnnotateTests.text)\n"])
        let run = try site.run("annotate", "notes/ferries.txt")
        #expect(run.status == 0)
        #expect(run.errors == "")
        let record = try #require(try records(run).first)
        #expect(record.id == "ferries")
        #expect(record.mentions?.first?.start == 13)
        #expect(try site.names() == ["notes/ferries.txt"])
    }

    @Test func `A file that cannot be read or understood is an error`() throws {
        let site = try TestSite(["nul.txt": "a\0"])
        let nul = try site.run("annotate", "nul.txt")
        #expect(nul.status == 1)
        #expect(nul.output == "")
        #expect(nul.ids == ["article/nul-byte"])
        let missing = try site.run("annotate", "none.txt")
        #expect(
            missing
                == Run(
                    status: 2, errors: "dossier: cannot read none.txt: No such file or directory\n")
        )
        #expect(try site.run("annotate", ".").status == 2)
        #expect(try site.run("annotate").status == 64)
        #expect(try site.run("annotate", "nul.txt", "--jsonl").status == 64)
    }

    @Test func `A stream can be annotated`() throws {
        let site = try TestSite()
        let run = try site.run("annotate", "/dev/stdin", input: Array(AnnotateTests.text.utf8))
        #expect(run.status == 0)
        #expect(try records(run).first?.mentions?.count == 2)
    }
}
