import Bytes

/// A date in figures as date lines have it: "14/08/2023", "14.8.2023", "2023-08-14T10:15Z".
package struct NumericDate: Equatable, Sendable {
    /// Its figures, without a time of day.
    package let range: Range<Int>
    /// The same as text.
    package let words: String
    /// What it can mean: two days where the day and the month can change places, the one with the
    /// month first, as America writes it, before the other; with points it is one day.
    package let days: [CalendarDate]

    /// The first one of a line; years have four figures.
    package init?(in line: ArraySlice<UInt8>) {
        var start = line.startIndex
        while let first = line[start...].firstIndex(where: \.isASCIIDigit) {
            if let date = NumericDate(line, at: first) {
                self = date
                return
            }
            start = line[first...].firstIndex { !$0.isASCIIDigit } ?? line.endIndex
        }
        return nil
    }

    private init?(_ line: ArraySlice<UInt8>, at start: Int) {
        var rest = line[start...]
        guard let first = Self.number(&rest), let mark = rest.popFirst(),
            "/.-".utf8.contains(mark), let second = Self.number(&rest), rest.popFirst() == mark,
            let third = Self.number(&rest), Self.ends(before: rest),
            Self.begins(behind: line[..<start])
        else { return nil }
        // Where points stand between them the day is first.
        let orders: [(year: Int, month: Int, day: Int)] =
            if first > 31 {
                [(first, second, third)]
            } else if mark == UInt8(ascii: ".") {
                [(third, second, first)]
            } else {
                [(third, first, second), (third, second, first)]
            }
        let days = orders.compactMap { order in
            order.year > 999
                ? CalendarDate(year: order.year, month: order.month, day: order.day) : nil
        }
        guard let only = days.first else { return nil }
        self.days = only == days.last ? [only] : days
        range = start..<rest.startIndex
        words = String(decoding: line[range], as: UTF8.self)
    }

    private static func number(_ rest: inout ArraySlice<UInt8>) -> Int? {
        let digits = rest.prefix(while: \.isASCIIDigit)
        guard (1...4).contains(digits.count) else { return nil }
        rest = rest[digits.endIndex...]
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private static func begins(behind before: ArraySlice<UInt8>) -> Bool {
        guard let last = before.last else { return true }
        return !last.isASCIIAlphanumeric && !"/.-".utf8.contains(last)
    }

    /// Whether a date can end where something else begins: a time may follow, a fourth number not.
    private static func ends(before rest: ArraySlice<UInt8>) -> Bool {
        guard let next = rest.first else { return true }
        if next == UInt8(ascii: "T") { return rest.dropFirst().first?.isASCIIDigit == true }
        return !next.isASCIIAlphanumeric
            && !("/.-".utf8.contains(next) && rest.dropFirst().first?.isASCIIDigit == true)
    }
}
