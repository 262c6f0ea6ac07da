import Bytes

extension EDTF {
    /// Whether words name another year, month, day or weekday than this date: "on Dec. 7" for
    /// 2021-12-08. Words that count from another day, and dates that are no single day, month or year,
    /// are not judged.
    /// - Parameter words: the words that the date rests on, in a text in English.
    package func disagrees(with words: String) -> Bool {
        guard case .point(let point) = value else { return false }
        let named = NamedDate(Array(words.utf8))
        guard !named.isCounted else { return false }
        switch point.unit {
        case .year(let year): return named.years.isOther(than: year)
        case .month(let year, let month):
            return named.years.isOther(than: year) || named.months.isOther(than: month)
        case .day(let day):
            if named.years.isOther(than: day.year) || named.months.isOther(than: day.month) {
                return true
            }
            // A weekday beside a day is the source's own, and may be wrong.
            return named.months.isEmpty
                ? named.weekdays.isOther(than: day.weekday.rawValue)
                : named.days.isOther(than: day.day)
        }
    }

    /// Whether the words are a weekday, "last Monday", and the date lies further from the day they are
    /// counted from than those reach.
    package func isOutOfReach(of words: String, from date: CalendarDate) -> Bool {
        guard case .point(let point) = value, case .day(let day) = point.unit else { return false }
        let named = NamedDate(Array(words.utf8))
        let isOfOtherWeek = words.split(separator: " ").contains {
            EDTF.otherWeek.contains($0.lowercased())
        }
        let reach = isOfOtherWeek ? EDTF.farReach : EDTF.nearReach
        return named.weekdays.count == 1 && named.months.isEmpty && named.years.isEmpty
            && !named.isCounted && !reach.contains(day.dayNumber - date.dayNumber)
    }

    /// Days: "Friday", and "next Friday", which may be that of the next week.
    private static let nearReach = -6...7
    private static let farReach = -13...13
    private static let otherWeek: Set = ["next", "last", "following", "previous", "week", "coming"]
}

extension EDTF {
    /// Whether words such as "last month", counted from a day, mean a time that lies apart from this
    /// one, by more than the words leave open.
    ///
    /// Only words that say which way they count are judged, and read by themselves.
    /// - Parameters:
    ///   - words: the words that the date rests on, in a text in English.
    ///   - date: the article's.
    package func isCountedOtherwise(from date: CalendarDate, by words: String) -> Bool {
        let utf8 = Array(words.utf8)
        guard let lower = lowerBound, let upper = upperBound,
            utf8.split(whereSeparator: { !$0.isASCIILetter }).contains(where: EDTF.isCounting),
            case let times = Reading.times(in: Document(.words(utf8, on: date))).joined(),
            times.count == 1, let read = times.first?.edtf, let first = read.lowerBound,
            let last = read.upperBound
        else { return false }
        let isDayOrWeek = last.dayNumber - first.dayNumber < EDTF.week
        let open = isDayOrWeek ? EDTF.week : 0
        return lower.dayNumber - last.dayNumber > open || first.dayNumber - upper.dayNumber > open
    }

    /// In days. "Last week" is said of the week before that one, too.
    private static let week = 7

    private static func isCounting(_ word: ArraySlice<UInt8>) -> Bool {
        let word = word.map { $0 | 0x20 }
        return countingWords.contains(word)
    }

    private static let countingWords = Set(
        ["last", "next", "this", "ago", "yesterday", "today", "tomorrow", "tonight"]
            .map { Array($0.utf8) })
}

extension SourceText {
    /// A paragraph of its own, of some day.
    fileprivate static func words(_ utf8: [UInt8], on date: CalendarDate?) -> SourceText {
        let block = Block(kind: .paragraph, range: utf8.indices, number: 1)
        return SourceText(utf8: utf8, blocks: [block], date: date)
    }
}

private let fall = WordHash.key("fall")

/// Whether words can say a time: "on Friday", "that summer", "25", "at Christmas".
/// - Parameter words: a few words of a text in English.
package func saysTime(_ words: String) -> Bool {
    let utf8 = Array(words.utf8)
    // From some day: without one, "yesterday" is none.
    let text = SourceText.words(utf8, on: CalendarDate(year: 2000, month: 1, day: 1))
    let document = Document(text)
    let isOfTime = document.tokens.contains { token in
        token.isNumber || utf8[token.range].first?.isASCIIDigit == true
            || !token.classes.isDisjoint(with: [.month, .weekday, .timeUnit])
            || token.key == fall
    }
    return isOfTime || Reading.times(in: document).contains { !$0.isEmpty }
}

extension [Int] {
    /// Whether there is one number, and it is not that; several may mean anything.
    fileprivate func isOther(than number: Int) -> Bool { count == 1 && self[0] != number }
}

/// What the words of a date name, by a look at each word.
private struct NamedDate {
    var years: [Int] = []
    var months: [Int] = []
    var days: [Int] = []
    var weekdays: [Int] = []
    /// "the day before Thursday": something else counts.
    var isCounted = false

    init(_ words: [UInt8]) {
        for word in words.split(whereSeparator: { !$0.isASCIIAlphanumeric }) {
            if let number = Self.number(word) {
                note(number, isPlain: word.count <= 4)
            } else if let month = (1...12).first(where: { EDTF.isName(word, ofMonth: $0) }) {
                months.append(month)
            } else if let weekday = Self.weekdays.firstIndex(of: word.map(\.asciiLowercased)) {
                weekdays.append(weekday + 1)
            } else if Self.counts.contains(word.map(\.asciiLowercased)) {
                isCounted = true
            }
        }
    }

    /// A year or a day; "the 1990s" and "100" are neither.
    private mutating func note(_ number: Int, isPlain: Bool) {
        switch number {
        case 1...31: days.append(number)
        case 1000...9999 where isPlain: years.append(number)
        default: isCounted = true
        }
    }

    /// "7", "07", "7th", "2021".
    private static func number(_ word: ArraySlice<UInt8>) -> Int? {
        let digits = word.prefix(while: \.isASCIIDigit)
        guard (1...5).contains(digits.count), word.count - digits.count <= 2 else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private static let weekdays = Weekday.allCases.map { Array($0.name.lowercased().utf8) }
    private static let counts = ["before", "after", "later", "earlier", "eve", "ago", "and", "or"]
        .map { Array($0.utf8) }
}
