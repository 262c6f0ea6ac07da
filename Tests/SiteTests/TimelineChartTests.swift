import Briefings
import Language
import Markdown
import Site
import TestSupport
import Testing

struct TimelineChartTests {
    private func date(_ text: String) throws -> EDTF { try #require(EDTF(text)) }

    private func chart(_ dates: String...) throws -> TimelineChart? {
        TimelineChart(try dates.map(date))
    }

    @Test func `Days of one week are columns, and events of a day stand in one`() throws {
        let chart = try #require(try chart("2022-01-19", "2022-01-20", "2022-01-20", "2022-01-21"))
        #expect(chart.scale.unit == .day)
        #expect(chart.stacks == [[1], [2, 3], [4]])
        #expect(chart.overview == nil)
        #expect(chart.stackHeight == 1)
    }

    @Test func `One day, or one event, is no drawing`() throws {
        #expect(try chart("2022-01-20", "2022-01-20") == nil)
        #expect(try chart("2022-01-20") == nil)
        #expect(try chart() == nil)
    }

    @Test func `A week that most of two years' events fall into is enlarged`() throws {
        let chart = try #require(
            try chart("2020", "2022-01-17/2022-01-23", "2022-01-19", "2022-01-20", "2022-01-21"))
        let overview = try #require(chart.overview)
        #expect(overview.scale.unit == .year)
        #expect(overview.scale.count == 3)
        #expect(overview.rows.map { $0.map(\.event) } == [[1]])
        #expect(overview.rows[0][0].range == 0..<3_333)
        #expect(chart.scale.count == 7)
        #expect(chart.bars.map(\.event) == [2])
        #expect(chart.bars[0].range == 0..<10_000)
        #expect(chart.stacks == [[], [], [3], [4], [5], [], []])
        // The week is a hundredth of three years, and lies behind two of them.
        #expect((6_800...6_900).contains(overview.lens.lowerBound))
        #expect(overview.lens.count < 100)
    }

    @Test func `An unknown start is open to the left, an unknown end to the right`() throws {
        let chart = try #require(
            try chart("/2022-01-20", "2022-01-18/..", "2022-01-18", "2022-01-21"))
        #expect(chart.bars.map(\.isOpen.start) == [true, false])
        #expect(chart.bars.map(\.isOpen.end) == [false, true])
        #expect(chart.bars.map(\.range) == [0..<7_500, 0..<10_000])
    }

    @Test func `Long stretches have coarser columns, at round years`() throws {
        let months = try #require(try chart("2021-11-05", "2022-03-01"))
        #expect(months.scale.unit == .month)
        #expect(months.stacks == [[1], [], [], [], [2]])
        let decades = try #require(try chart("1914-07-28", "1991-12-26"))
        #expect(decades.scale.start(of: 0).year == 1910)
        #expect(decades.scale.step == 10)
    }

    @Test func `Events of the upper axis that would touch stand in rows`() throws {
        let days = (1...9).map { "2022-01-0\($0)" }
        let dates = try (["1999-03-01", "1999-04-01", "2010-05-01"] + days).map(date)
        let chart = try #require(TimelineChart(dates))
        #expect(chart.overview?.rows.map { $0.map(\.event) } == [[1, 3], [2]])
    }

    @Test func `Where the widest stretch is too full, a part of it is enlarged`() throws {
        let days = (0..<36).map { EDTF(day: CalendarDate(dayNumber: 19_814 + $0)) }
        let others = ["1999", "2023-11", "/2024-05-01", "2024-04-02/2024-04-09"]
        let dates = try others.map(date) + days
        let chart = try #require(TimelineChart(dates))
        #expect(chart.overview?.rows.map { $0.map(\.event) } == [[1, 2]])
        #expect(chart.scale.unit == .week)
        #expect(chart.bars.map(\.event) == [3, 4])
        #expect(chart.stacks.map(\.count) == [7, 7, 7, 7, 7, 1])
    }

    @Test func `More than can be told apart is not drawn`() throws {
        let date = try date("2022-01-20")
        let other = try self.date("2022-01-21")
        #expect(TimelineChart([other] + Array(repeating: date, count: 20)) != nil)
        #expect(TimelineChart([other] + Array(repeating: date, count: 59)) == nil)
    }

    @Test func `Whatever the dates, every event stands once, within the drawing`() throws {
        var random = Seeded(state: 7)
        for _ in 0..<2_000 {
            let around = CalendarDate(
                dayNumber: Int.random(in: -719_162...2_932_896, using: &random))
            let width = [3, 40, 4_000, 4_000_000].randomElement(using: &random) ?? 3
            func day() -> EDTF.Bound {
                let day = around.adding(days: Int.random(in: -width...width, using: &random))
                return .point(EDTF(day: day).point)
            }
            let dates = (0..<Int.random(in: 2...30, using: &random)).compactMap { _ -> EDTF? in
                switch Int.random(in: 0..<5, using: &random) {
                case 0: EDTF(from: .unknown, to: day())
                case 1: EDTF(from: day(), to: .open)
                case 2: EDTF(from: day(), to: day())
                default:
                    EDTF(day: around.adding(days: Int.random(in: -width...width, using: &random)))
                }
            }
            guard let chart = TimelineChart(dates) else { continue }
            let bars = chart.bars + (chart.overview?.rows.flatMap { $0 } ?? [])
            let drawn = chart.stacks.flatMap { $0 } + bars.map(\.event)
            #expect(drawn.sorted() == Array(1...dates.count))
            #expect(
                bars.allSatisfy {
                    (0...10_000).contains($0.range.lowerBound) && $0.range.upperBound <= 10_001
                })
        }
    }
}

extension EDTF {
    /// The point that a single day is.
    fileprivate var point: Point {
        guard case .point(let point) = value else { preconditionFailure("an interval") }
        return point
    }
}
