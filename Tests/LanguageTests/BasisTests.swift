import Testing

@testable import Language

/// What resolutions rest on, and their EDTF.
@Suite struct BasisTests {
    private let date = CalendarDate(iso: "2022-01-21")

    @Test func datesAreTheirOwnBasisAndWeekdaysTheArticles() throws {
        let read = Read("It opened on Jan. 3, 2019, and closed on Thursday.", date: "2022-01-21")
        let day = try #require(date)
        #expect(read.analysis.times.map(\.basis) == [.words, .article(day)])
        #expect(read.analysis.events.map(\.basis) == [.words, .article(day)])
    }

    @Test func storiesCountFromTheWordsThatNamedTheDate() throws {
        let read = Read("It opened on Jan. 3, 2019. Two days later it fell.", date: "2022-01-21")
        guard case .mention(let words)? = read.analysis.times.last?.basis else {
            Issue.record("no basis in the text")
            return
        }
        #expect(read.words(words) == "Jan. 3, 2019")
        #expect(read.analysis.times.last?.edtf?.description == "2019-01-05")
    }

    @Test func postsCountFromTheirOwnDay() throws {
        let read = Read(
            "> It fell yesterday\n— Roads (@roads) January 10, 2022", date: "2022-01-21")
        let day = try #require(CalendarDate(iso: "2022-01-10"))
        #expect(read.analysis.times.first?.basis == .post(day))
    }

    @Test func whatNamesNoCalendarTimeHasNone() {
        let read = Read("It is now open for three weeks every year.", date: "2022-01-21")
        #expect(read.analysis.times.count == 3)
        #expect(read.analysis.times.allSatisfy { $0.basis == nil && $0.edtf == nil })
    }

    @Test(arguments: [
        ("It fell in the third quarter of 2020.", "2020-07/2020-09"),
        ("It fell in the first half of 2020.", "2020-01/2020-06"),
        ("It fell in the summer of 2020.", "2020-06~/2020-08~"),
        ("It fell in the winter of 2020.", "2020-12~/2021-02~"),
        ("It fell in early March 2020.", "2020-03~"),
        ("It fell about two years ago.", "2020~"),
        ("It fell in the 18th century.", "1700/1799"),
        ("It fell last weekend.", "2022-01-15/2022-01-16"),
        ("It has been shut since last March.", "2021-03/.."),
        ("It fell on the 2nd of May.", "2021-05-02"),
        ("It fell in the past year.", "2021-01-21~/2022-01-21"),
        ("It fell less than two weeks ago.", "2022-01-07~/2022-01-21"),
        ("It fell in the last week of March.", "2021-03~"),
        ("It should fall in October.", "2022-10"),
    ])
    func uncertaintyIsWritten(_ text: String, _ wanted: String) {
        #expect(
            Read(text, date: "2022-01-21").analysis.times.map { $0.edtf?.description } == [wanted])
    }

    @Test(arguments: [
        ("It fell in September and October of 2007.", ["2007-09", "2007-10"]),
        ("It fell in December and January 2008.", ["2007-12", "2008-01"]),
        ("It lasted from Dec. 20 to Jan. 3, 2008.", ["2007-12-20", "2008-01-03"]),
        ("It fell on Thursday and in January 2008.", ["2022-01-20", "2008-01"]),
    ])
    func twoMonthsShareTheYearOfTheSecond(_ text: String, _ wanted: [String]) {
        #expect(
            Read(text, date: "2022-01-21").analysis.times.map { $0.edtf?.description } == wanted)
    }

    @Test(arguments: [
        ("That year it fell.", "That year=2019"),
        ("It fell the following month.", "the following month=2019-02"),
        ("It fell the following year.", "the following year=2020"),
        ("It fell the following Monday.", "the following Monday=2019-01-07"),
        ("It fell that same night.", "that same night=2019-01-03TNI"),
        ("It fell two years earlier.", "two years earlier=2017"),
        ("It fell later that month.", "later that month=2019-01"),
    ])
    func theLastTimeNamedIsCountedFrom(_ text: String, _ wanted: String) {
        #expect(Read("It opened on Jan. 3, 2019. \(text)", date: "2022-01-21").times.last == wanted)
    }
}
