import Diagnostics
import Testing

@testable import Briefings

@Suite struct StatementDoubtsTests {
    /// The doubts about a briefing, each with its id and the line it stands in.
    private func doubts(
        _ body: String, basis: String = "stated: ¶1 “January 21, 2022”"
    ) throws -> [String] {
        let text = """
            ---
            title: T
            date: 2022-01-21
            date-basis: "\(basis)"
            source: ../articles/t.txt
            status: draft
            ---

            # T

            \(body)

            ## Full text

            January 21, 2022

            “It is done,” [Blinken] said. A day later he left.

            “It is not,” he said.

            [¶2]: #p2
            [¶3]: #p3
            [Blinken]: ../entities/antony-blinken.md "person"

            """
        let file = SourceFile(path: "t.md", utf8: Array(text.utf8))
        let briefing = try #require(BriefingReader.read(file).briefing)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return StatementDoubts.doubts(about: briefing, in: file).map { doubt in
            let line = doubt.diagnostic.position.map { lines[$0.line - 1] } ?? ""
            return "\(doubt.diagnostic.id): \(line)"
        }
    }

    @Test func `A date that is counted from another one is in doubt`() throws {
        let line =
            "- `2022-01-22` “A day later” (from “January 21, 2022”, ¶1) — A day later he left. [¶2]"
        #expect(try doubts("## Timeline\n\n\(line)") == ["review/date: \(line)"])
        #expect(
            try doubts("## Timeline\n\n- `2022-01-22` “A day later” — A day later he left. [¶2]")
                == [])
        #expect(try doubts("## Timeline\n\n- `2022-01-22` — He left.") == [])
    }

    @Test(arguments: ["he", "She"]) func `A speaker who is a pronoun is in doubt`(
        _ speaker: String
    ) throws {
        let line = "- “It is not,” — \(speaker) [¶3]"
        #expect(try doubts("## Quotes\n\n\(line)") == ["review/speaker: \(line)"])
    }

    @Test(arguments: ["a doctor", "the Kremlin"]) func `One who has no name is in none`(
        _ speaker: String
    ) throws { #expect(try doubts("## Quotes\n\n- “It is not,” — \(speaker) [¶3]") == []) }

    @Test func `A speaker who is named elsewhere is in doubt`() throws {
        let far = "- “It is not,” — [Blinken] [¶2] [¶3]"
        let near = "- “It is done,” — [Blinken] [¶2]"
        #expect(
            try doubts("## Quotes\n\n\(near)\n\(far)\n\n")
                == ["review/speaker: \(far)"])
        // An editor's line rests on nothing.
        #expect(try doubts("## Quotes\n\n- “It is not,” — he") == [])
    }

    @Test(arguments: [
        ("inferred: latest embedded post in the text, ¶3 “January 21, 2022”", true),
        ("inferred: the file’s name", true), ("inferred: dateline, ¶1 “Jan. 21”", false),
        ("inferred: dateline, ¶1 “Jan. 21”; the weekday beside it does not agree", true),
        ("stated: ¶1 “January 21, 2022”", false),
        ("stated: ¶1 “Jan. 21”; the weekday beside it does not agree", true),
        ("given: by a person", false),
    ]) func `A date that the article does not state is in doubt`(
        _ basis: String, _ isDoubted: Bool
    ) throws {
        #expect(
            try doubts("", basis: basis)
                == (isDoubted ? ["review/article-date: date: 2022-01-21"] : []))
    }
}
