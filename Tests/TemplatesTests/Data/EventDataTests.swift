import Briefings
import Foundation
import Language
import Site
import Templates
import Testing

struct EventDataTests {
    private func talks(
        _ lines: String, title: String = "Talks", base: String? = "https://a.org/"
    ) throws -> Site {
        var configuration = SiteConfiguration()
        configuration.baseURL = try base.map { try BaseURL($0) }
        return try site(
            [
                "a": briefing(
                    title, "2022-01-21", timeline: lines, text: "[Ana Ruiz] met, and left.")
            ],
            configuration: configuration)
    }

    private func calendar(_ site: Site) -> String {
        html(.events(.calendar, year: nil), of: site)
    }

    private func events(_ site: Site) throws -> [[String: Any]] {
        let data = Data(html(.events(.timelineJS, year: nil), of: site).utf8)
        let whole = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        return try #require(whole?["events"] as? [[String: Any]])
    }

    @Test func `A day is a whole day in a calendar`() throws {
        let made = try talks("- `2022-01-20` “on Thursday” — [Ana Ruiz] met, and left. [¶1]")
        #expect(
            calendar(made).replacingOccurrences(of: "\r\n", with: "\n") == """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Dossier//Timeline//EN
                CALSCALE:GREGORIAN
                NAME:Dossier
                X-WR-CALNAME:Dossier
                BEGIN:VEVENT
                UID:https://a.org/briefings/a/#t1
                DTSTAMP:20220121T000000Z
                DTSTART;VALUE=DATE:20220120
                SUMMARY:Ana Ruiz met\\, and left.
                DESCRIPTION:“on Thursday”\\nTalks
                URL:https://a.org/briefings/a/#t1
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR

                """)
    }

    @Test(arguments: [
        ("2022-01-20~", "20220120", nil, "about 20 January 2022: "),
        ("2022-01-20?", "20220120", nil, "20 January 2022 (uncertain): "),
        ("2024-02", "20240201", "20240301", "February 2024: "),
        ("2020%", "20200101", "20210101", "about 2020 (uncertain): "),
        ("2022-01-17/2022-01-21", "20220117", "20220122", ""),
        ("/2022-01", "20220101", "20220201", "until January 2022\\, start unknown: "),
        ("2014/..", "20140101", "20150101", "since 2014: "),
        ("2014-03-01/", "20140301", nil, "from 1 March 2014\\, end unknown: "),
        ("9999-12-30/9999-12-31", "99991230", "99991231", ""),
    ])
    func `Dates that no calendar can hold are tentative and in words`(
        date: String, start: String, end: String?, words: String
    ) throws {
        let text = calendar(try talks("- `\(date)` — It was. [¶1]"))
        let last = end.map { "DTEND;VALUE=DATE:\($0)\r\n" } ?? ""
        #expect(text.contains("\r\nDTSTART;VALUE=DATE:\(start)\r\n\(last)SUMMARY:"))
        #expect(text.contains("\r\nSUMMARY:\(words)It was.\r\n"))
        #expect(text.contains("STATUS:TENTATIVE") == !words.isEmpty)
        #expect(
            text.contains(
                "\r\nDESCRIPTION:Date by the editor\\n\(words.isEmpty ? "" : "\(date)\\n")Talks\r\n"
            ))
    }

    @Test func `Long lines are folded between characters`() throws {
        let long = String(repeating: "Überlänge “äöü” 😀, ", count: 20)
        let text = calendar(try talks("- `2022-01-20` — \(long). [¶1]"))
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
        #expect(lines.contains { $0.utf8.count == 75 })
        let unfolded = text.replacingOccurrences(of: "\r\n ", with: "")
        #expect(unfolded.contains("\r\nSUMMARY:\(long.replacingOccurrences(of: ",", with: "\\,"))"))
    }

    @Test func `Text cannot end its line`() throws {
        let made = try talks(
            "- `2022-01-20` — a\\\\b;c\nd [¶1]", title: "\"x\\r\\nEND:VCALENDAR\\u0007\"", base: nil
        )
        let text = calendar(made)
        #expect(text.contains("\r\nSUMMARY:a\\\\b\\;c\\nd\r\n"))
        #expect(
            text.contains(
                "\r\nDESCRIPTION:Date by the editor\\nx\u{FFFD}\\nEND:VCALENDAR\u{FFFD}\r\n"))
        #expect(text.contains("\r\nUID:urn:x-dossier:dossier/briefings/a/#t1\r\n"))
        #expect(!text.contains("\r\nURL:"))
    }

    @Test func `TimelineJS has what is known of a date`() throws {
        let found = try events(
            talks(
                """
                - `2022-01-20` “on Thursday” — [Ana Ruiz] met, and left. [¶1]
                - `2022-01-17/2022-01` — Two. [¶1]
                - `2021~` — Three. [¶1]
                - `/2020-05-01` — Four. [¶1]
                - `2014/..` — Five. [¶1]
                """))
        #expect(
            found.map { $0["unique_id"] as? String } == ["a-t5", "a-t4", "a-t3", "a-t2", "a-t1"])
        #expect(
            found.map { $0["start_date"] as? [String: Int] } == [
                ["year": 2022, "month": 1, "day": 20], ["year": 2022, "month": 1, "day": 17],
                ["year": 2021], ["year": 2020, "month": 5, "day": 1], ["year": 2014],
            ])
        #expect(
            found.map { $0["end_date"] as? [String: Int] } == [
                nil, ["year": 2022, "month": 1], nil, nil, nil,
            ])
        #expect(
            found.map { $0["display_date"] as? String } == [
                nil, nil, "about 2021", "until 1 May 2020, start unknown", "since 2014",
            ])
        #expect(
            found[0]["text"] as? [String: String] == [
                "headline": "Ana Ruiz met, and left.",
                "text":
                    "<p>“on Thursday”</p><p><a href=\"https://a.org/briefings/a/#t5\">Talks</a></p>",
            ])
    }

    @Test func `What TimelineJS takes for markup is escaped`() throws {
        let title = "\"<img src=x>&\\\"\""
        let found = try events(talks("- `2022-01-20` — \\<b\\>. [¶1]", title: title, base: nil))
        let text = try #require(found[0]["text"] as? [String: String])
        #expect(text["headline"] == "&lt;b&gt;.")
        #expect(
            text["text"]
                == "<p>Date by the editor</p><p><a href=\"../briefings/a/index.html#t1\">&lt;img src=x&gt;&amp;&quot;</a></p>"
        )
    }

    @Test func `Every page that lists events has its files`() throws {
        func paths(_ site: Site) -> [String] {
            site.pages.map { site.path(of: $0).description }.filter {
                $0.hasPrefix("timeline/") && !$0.hasSuffix("index.html")
            }
        }
        #expect(paths(try talks("")).isEmpty)
        #expect(!html(.timeline(year: nil), of: try talks("")).contains("timeline.ics"))
        let one = try talks("- `2022-01-20` — One. [¶1]")
        #expect(paths(one) == ["timeline/timeline.json", "timeline/timeline.ics"])
        let page = html(.timeline(year: nil), of: one)
        #expect(page.contains("<a href=\"timeline.json\">TimelineJS</a>"))
        #expect(page.contains("<link rel=\"alternate\" type=\"text/calendar\""))
        let lines = (0..<500).map { "- `\(2020 + $0 % 2)-01-20` — One. [¶1]" }
        let many = try talks(lines.joined(separator: "\n"))
        #expect(
            paths(many) == [
                "timeline/2021/timeline.json", "timeline/2020/timeline.json",
                "timeline/2021/timeline.ics", "timeline/2020/timeline.ics",
            ])
        #expect(!html(.timeline(year: nil), of: many).contains("timeline.ics"))
        let calendar = html(.events(.calendar, year: 2021), of: many)
        #expect(calendar.components(separatedBy: "BEGIN:VEVENT").count == 251)
        #expect(calendar.contains("X-WR-CALNAME:Dossier: 2021\r\n"))
    }
}
