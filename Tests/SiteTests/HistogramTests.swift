import Language
import Site
import Testing

struct HistogramTests {
    private func histogram(_ dates: String...) throws -> Histogram? {
        Histogram(of: try dates.map { try #require(EDTF($0)) })
    }

    @Test func `Days that lie close together are columns of their own`() throws {
        let days = try #require(try histogram("2022-01-26", "2022-01-24", "2022-01-26"))
        #expect(days.unit == .day)
        #expect(days.counts == [1, 0, 2])
        #expect(days.start(of: 0).description == "2022-01-24")
        #expect(days.end.description == "2022-01-26")
    }

    @Test func `Weeks begin on Monday, before 1970 too`() throws {
        let weeks = try #require(
            try histogram("1969-12-28", "1969-12-29", "1970-01-20", "1970-02-01"))
        #expect(weeks.unit == .week)
        #expect(weeks.counts == [1, 1, 0, 0, 1, 1])
        #expect(weeks.start(of: 1).description == "1969-12-29")
    }

    @Test func `Months and years take what is spread further`() throws {
        let months = try #require(try histogram("2021-03-29", "2022-07-12", "2021-03", "2022-01"))
        #expect(months.unit == .month)
        #expect(months.counts.count == 17)
        #expect(months.counts.first == 2)
        let years = try #require(try histogram("2001", "2004-05-06", "2010-11", "2010-12-24"))
        #expect(years.unit == .year)
        #expect(years.counts == [1, 0, 0, 1, 0, 0, 0, 0, 0, 2])
        #expect(years.end.description == "2010-12-31")
    }

    @Test func `A single early date does not flatten the others`() throws {
        let days = try #require(
            try histogram(
                "1914-07-28", "2022-01-20", "2022-01-21", "2022-01-21", "2022-01-22", "2030-01-01"))
        #expect(days.unit == .day)
        #expect(days.counts == [1, 2, 1])
        #expect(days.earlier == 1)
        #expect(days.later == 1)
    }

    @Test func `The last events up to a day are in it, though there are more elsewhere`() throws {
        let dates = try [
            "2022-01-20", "2022-01-21", "2022-01-22", "2022-01-23", "2022-07-12", "2030",
        ].map { try #require(EDTF($0)) }
        let day = try #require(CalendarDate(iso: "2022-07-13"))
        let months = try #require(Histogram(of: dates, upTo: day))
        #expect(months.unit == .month)
        #expect(months.counts.last == 1)
        #expect(months.earlier == 0 && months.later == 0)
        #expect(Histogram(of: dates)?.later == 1)
        let earlier = try #require(CalendarDate(iso: "2022-01-21"))
        #expect(Histogram(of: dates, upTo: earlier)?.counts == [1, 1, 1, 1])
    }

    @Test func `What is wider than a column is counted, not drawn`() throws {
        let days = try #require(
            try histogram(
                "2022-01-20", "2022-01-21", "2022-01-21", "2022-01-22", "2022", "/2022-01-21",
                "2022-01-20/2022-01-22"))
        #expect(days.unit == .day)
        #expect(days.counts == [1, 2, 1])
        #expect(days.wider == 3)
    }

    @Test func `Open ends alone cannot be drawn`() throws {
        #expect(try histogram("/2022-01-21", "2022-01-20/..") == nil)
        #expect(try histogram() == nil)
    }

    @Test func `Of one day, one column is all there is`() throws {
        let days = try #require(try histogram("2022-01-20", "2022-01-20"))
        #expect(days.unit == .day)
        #expect(days.counts == [2])
    }

    @Test func `The ends of the calendar are dates too`() throws {
        let days = try #require(try histogram("0001-01-01", "9999-12-30", "9999-12-31"))
        #expect(days.counts == [1, 1])
        #expect(days.earlier == 1)
        #expect(days.end.description == "9999-12-31")
        let years = try #require(try histogram("0001", "0002-02-03"))
        #expect(years.start(of: 0).description == "0001-01-01")
        #expect(years.end.description == "0002-12-31")
        let months = try #require(try histogram("9999-11", "9999-12"))
        #expect(months.end.description == "9999-12-31")
    }
}
