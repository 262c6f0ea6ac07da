import Testing

@testable import Language

@Suite struct EDTFTests {
    @Test(arguments: [
        "2022-01-20", "2022-01", "2020", "2022-01-20~", "2022-01-20?", "1999~", "1999-12?",
        "1999%", "2022-01-17/2022-01-21", "/2022-01-21", "2014/", "2014/..", "../2014",
        "2014~/2022-01?",
    ])
    func roundTrips(_ text: String) {
        #expect(EDTF(text)?.description == text)
    }

    @Test(arguments: [
        "", "/", "../..", "..", "2022-13", "2021-02-29", "2022-1", "22", "2022-01-20/2022-01-19",
        "2022-01-20 ", "2022~~", "x", "0000", "2022-01-20//", "2022-01-20!", "2022/2021",
    ])
    func refusesWhatIsNoDate(_ text: String) {
        #expect(EDTF(text) == nil)
    }

    @Test(arguments: ["2022-01-21/2022-01-21", "2022~/2022~"])
    func `An interval from a point to itself is that point`(_ text: String) {
        #expect(EDTF(text)?.description == text.split(separator: "/").first.map(String.init))
    }

    @Test func boundsAreFirstAndLastDay() {
        #expect(EDTF("2020-02")?.lowerBound?.description == "2020-02-01")
        #expect(EDTF("2020-02")?.upperBound?.description == "2020-02-29")
        #expect(EDTF("2020?")?.upperBound?.description == "2020-12-31")
        #expect(EDTF("/2020")?.lowerBound == nil)
        #expect(EDTF("2020/..")?.upperBound == nil)
    }

    @Test func timelinesAreOrdered() {
        let ordered = [
            "2014", "2020-01-01", "2020-01", "2020", "2020/..", "2022-01-17/2022-01-21",
            "/2022-01-21", "2022-01-21~", "2022-01-22",
        ]
        let dates = ordered.reversed().compactMap { EDTF($0) }.sorted()
        #expect(Set(dates.map(\.description)) == Set(ordered))
        #expect(dates.map(\.sortKey.lower) == dates.map(\.sortKey.lower).sorted())
        #expect(dates.first?.description == "2014")
        #expect(dates.last?.description == "2022-01-22")
        #expect(dates.map(\.description).prefix(4) == ["2014", "2020-01-01", "2020-01", "2020"])
    }

    @Test func theOrderIsTotal() {
        let texts = ["/2022-01-21", "2022-01-21", "2022-01-21?", "2022-01-21~", "2022-01-21/.."]
        let dates = texts.compactMap { EDTF($0) }
        for left in dates {
            for right in dates where left != right {
                #expect((left < right) != (right < left))
            }
        }
    }

    @Test(arguments: [
        ("2021-12-07", "on Dec. 7", false), ("2021-12-08", "on Dec. 7", true),
        ("2021-12-08", "ON DEC. 7", true), ("2021-12-07", "ON DEC. 7", false),
        ("2022-01-21", "THURSDAY", true), ("2022-01-21", "the day Before Thursday", false),
        ("2020-12-07", "on Dec. 7", false), ("2020-12-07", "on Dec. 7, 2021", true),
        ("2022-01-20", "Thursday", false), ("2022-01-21", "Thursday", true),
        ("2022-01-20", "Friday, January 20", false), ("2022-02", "in January", true),
        ("2021", "in 2022", true), ("2022", "last year", false), ("2022-01", "last month", false),
        ("2022-01-19", "the day before Thursday", false), ("2022-01-20", "5 p.m. Jan. 20", false),
        ("2022-01-17/2022-01-21", "on Dec. 7", false), ("2022-05-03", "the 3rd of May", false),
        ("2022-05-04", "the 3rd of May", true), ("2022-01-20", "1/20/22", false),
        ("2022-01-10", "Jan. 10 and Jan. 12", false), ("2022-01-20", "9:30 a.m. Thursday", false),
    ])
    func wordsOfAnotherDateDisagree(_ date: String, _ words: String, _ wanted: Bool) throws {
        #expect(try #require(EDTF(date)).disagrees(with: words) == wanted)
    }

    /// Counted from 20 January 2022, a Thursday.
    @Test(arguments: [
        ("last month", "2021-12", false), ("last month", "2021-12-20", false),
        ("last month", "2021-11", true), ("last month", "2022-01-03", true),
        ("last week", "2022-01-10/2022-01-16", false), ("last week", "2022-01-04", false),
        ("last week", "2021-12-20", true), ("last year", "2021", false),
        ("last year", "2021-03-04", false), ("last year", "2019", true),
        ("next year", "2023", false), ("next year", "2025", true),
        ("yesterday", "2022-01-19", false), ("yesterday", "2022-01-02", true),
        ("two years ago", "2020", false), ("two years ago", "2016", true),
        ("this week", "/2022-01-20", false), ("the harvest", "1999", false),
        ("that month", "1999-01", false),
    ])
    func countedWordsLieNearTheDate(_ words: String, _ date: String, _ wanted: Bool) throws {
        let day = try #require(CalendarDate(year: 2022, month: 1, day: 20))
        #expect(try #require(EDTF(date)).isCountedOtherwise(from: day, by: words) == wanted)
    }
}
