import Markdown
import Site
import Testing

struct TimeMarksTests {
    private func marks(_ events: String, _ text: String) throws -> [[String]] {
        let page = try page(
            "a",
            """
            ## Timeline

            \(events)

            ## Full text

            \(text)
            \(definitions)
            """)
        let times = TimeMarks(page)
        return page.passages.indices.map { passage in
            times.marks(in: passage).map { mark in
                let words = String(
                    decoding: page.passages[passage].text.utf8[mark.range], as: UTF8.self)
                let unsaid = mark.unsaidYear.map { ", but for \($0)" } ?? ""
                return "\(words) = \(mark.date)" + (mark.isStated ? ", stated" : unsaid)
            }
        }
    }

    @Test func `Words are marked in the sentence of their event`() throws {
        let found = try marks(
            """
            - `2022-01-20` “on Friday” — He left on Friday. [¶1]
            - `2022-01-27` “2022-01-27” — She came 2022-01-27. [¶2]
            """, "On Friday it rained. He left on Friday.\n\nShe came 2022-01-27.")
        #expect(found == [["on Friday = 2022-01-20"], ["2022-01-27 = 2022-01-27, stated"]])
    }

    @Test(arguments: [
        ("2021-12-07", "on Dec. 7", ", but for 2021"), ("2021-06", "in June", ", but for 2021"),
        ("2021-12-07", "on Dec. 17", ""), ("2021-12-07", "the 7th", ""),
        ("2021-12-07~", "about Dec. 7", ""), ("2022-01-07", "January 7, 2022", ", stated"),
        ("2021-06/2021-07", "in June", ""), ("2022-03-01", "the 1 men marched", ""),
    ])
    func `Words that say all but the year`(_ date: String, _ words: String, _ said: String) throws {
        let found = try marks(
            "- `\(date)` “\(words)” — He left \(words). [¶1]", "He left \(words).")
        #expect(found == [["\(words) = \(date)\(said)"]])
    }

    @Test func `Words of two events in one sentence are marked in the order of the text`() throws {
        let found = try marks(
            """
            - `2022-01-19` “a day before” — They met on Thursday, a day before. [¶1]
            - `2022-01-20` “on Thursday” — They met on Thursday, a day before. [¶1]
            """, "They met on Thursday, a day before.")
        #expect(found == [["on Thursday = 2022-01-20", "a day before = 2022-01-19"]])
    }

    @Test func `Words are marked where they stand as whole words and nothing else is marked`()
        throws
    {
        let found = try marks(
            """
            - `2022-01-01` “on Jan. 1” — Talks … a call on Jan. 1. [¶1]
            - `2022-01-12` “on Jan. 12” — Talks on Jan. 12 followed … [¶1]
            - `2022-01-20` “now” — It is known now, and now. [¶2]
            - `2022-01-20` “now” — It is known now, and now. [¶2]
            - `2022-01-21` “Lima” — Lima met in Lima. [¶3]
            """,
            """
            Talks on Jan. 12 followed a call on Jan. 1.

            It is known now, and now.

            In [Lima] it was Lima.
            """)
        #expect(
            found == [
                [
                    "on Jan. 12 = 2022-01-12, but for 2022", "on Jan. 1 = 2022-01-01, but for 2022",
                ],
                ["now = 2022-01-20", "now = 2022-01-20"], [],
            ])
    }

    @Test func `Words that are not there, or that a link runs through, go unmarked`() throws {
        let found = try marks(
            """
            - `2022-01-20` “Friday” — He left. [¶1]
            - `2022-01-21` “of Lima” — The day of [Lima] came. [¶2]
            - `2022-01-22` “Monday” — Mine.
            """, "He left.\n\nThe day of [Lima] came.")
        #expect(found == [[], []])
    }
}
