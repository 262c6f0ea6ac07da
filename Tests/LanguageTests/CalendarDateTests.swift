import Testing

@testable import Language

@Suite struct CalendarDateTests {
    @Test(arguments: [
        "2021-02-29", "1900-02-29", "2022-13-01", "2022-00-10", "2022-04-31", "0000-01-01",
        "2022-1-01", "2022-01-01 ", "22-01-01", "2022/01/01", "2022-01-0x", "",
    ])
    func impossibleDatesAreNone(_ text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test(arguments: ["2020-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "1969-12-31"])
    func datesReadAndWriteThemselves(_ text: String) {
        let date = CalendarDate(iso: text)
        #expect(date?.description == text)
        #expect(date.map { CalendarDate(dayNumber: $0.dayNumber) } == date)
    }

    @Test func dayNumbersCountFromTheEpoch() {
        #expect(CalendarDate(iso: "1970-01-01")?.dayNumber == 0)
        #expect(CalendarDate(iso: "2000-03-01")?.dayNumber == 11_017)
        #expect(CalendarDate(iso: "1969-12-31")?.dayNumber == -1)
    }

    @Test func everyDayFollowsTheOneBefore() {
        var previous = CalendarDate(dayNumber: -800_000)
        for number in stride(from: -719_162, through: 2_932_896, by: 97) {
            let date = CalendarDate(dayNumber: number)
            #expect(date.dayNumber == number)
            #expect(previous <= date)
            #expect(
                CalendarDate(year: date.year, month: date.month, day: date.day) == date)
            previous = date
        }
    }

    @Test func countingStopsAtTheEndsOfTheCalendar() {
        #expect(CalendarDate(dayNumber: .max).description == "9999-12-31")
        #expect(CalendarDate(dayNumber: .min).description == "0001-01-01")
        #expect(CalendarDate(iso: "9999-12-31")?.adding(days: .max).description == "9999-12-31")
        #expect(CalendarDate(iso: "0001-01-01")?.adding(months: -1).description == "0001-01-01")
    }

    @Test func weekdaysAreRight() {
        #expect(CalendarDate(iso: "2022-01-21")?.weekday == .friday)
        #expect(CalendarDate(iso: "1970-01-01")?.weekday == .thursday)
        #expect(CalendarDate(iso: "1900-01-01")?.weekday == .monday)
        #expect(Weekday.allCases.map(\.name).first == "Monday")
    }

    @Test(arguments: [
        ("2022-01-21", 2022, 3), ("2021-01-03", 2020, 53), ("2018-12-31", 2019, 1),
        ("2005-01-01", 2004, 53), ("2010-01-03", 2009, 53),
    ])
    func weeksAreThoseOfISO8601(_ text: String, _ year: Int, _ week: Int) throws {
        let found = try #require(CalendarDate(iso: text)).isoWeek
        #expect(found.year == year)
        #expect(found.week == week)
    }

    @Test func monthsEndWhereTheyEnd() {
        #expect(CalendarDate(iso: "2020-01-31")?.adding(months: 1).description == "2020-02-29")
        #expect(CalendarDate(iso: "2020-01-31")?.adding(months: -2).description == "2019-11-30")
    }
}
