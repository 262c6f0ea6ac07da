import Bytes

extension EDTF {
    /// Whether words say the whole of this date themselves: "20 January 2022", "the 1990s", but not
    /// "Thursday", "last year" or "January 20", whose year comes from elsewhere.
    ///
    /// Most words are told by a look at their digits; what is left of coarse dates is read.
    /// - Parameter words: the words that the date rests on, in a text in English.
    package func isStated(by words: String) -> Bool {
        let utf8 = Array(words.utf8)
        let years = [lowerBound, upperBound].compactMap { $0?.year }
        if years.contains(where: { $0 > 999 && Self.holds($0, utf8) }) { return true }
        // A day without its year is stated in one form only: "1/20/22".
        if case .point(let point) = value, case .day = point.unit,
            !utf8.contains(UInt8(ascii: "/"))
        {
            return false
        }
        return isRead(from: utf8)
    }

    /// The year of a day or month whose words say all but that: "January 20", "in March".
    /// - Parameter words: the words that the date rests on, in a text in English.
    package func yearUnsaid(by words: String) -> Int? {
        guard case .point(let point) = value, point.qualifier == .exact else { return nil }
        let utf8 = Array(words.utf8)
        switch point.unit {
        case .day(let day)
        where Self.holds(day.day, utf8) && Self.names(month: day.month, utf8)
            && !Self.holds(day.year, utf8):
            return day.year
        case .month(let year, let month)
        where Self.names(month: month, utf8) && !Self.holds(year, utf8):
            return year
        case .day, .month, .year: return nil
        }
    }

    /// Whether a word of a text names a month.
    private static func names(month: Int, _ utf8: [UInt8]) -> Bool {
        utf8.split { !$0.isASCIILetter }.contains { isName($0, ofMonth: month) }
    }

    /// Whether a word is the name of a month, or what it is cut to: "January", "JAN", "Sept".
    static func isName(_ word: ArraySlice<UInt8>, ofMonth month: Int) -> Bool {
        word.count >= 3 && monthNames[month - 1].starts(with: word.lazy.map(\.asciiLowercased))
    }

    /// From January on, in UTF-8 and small letters.
    private static let monthNames = CalendarDate.monthNames.map { Array($0.lowercased().utf8) }

    /// Whether digits of a text are a number, and all of them: "2022" is not in "12022".
    private static func holds(_ number: Int, _ utf8: [UInt8]) -> Bool {
        var digits = 0
        var value = 0
        for byte in utf8 {
            if byte.isASCIIDigit {
                digits += 1
                if digits <= 4 { value = value * 10 + Int(byte - 0x30) }
            } else {
                if (1...4).contains(digits), value == number { return true }
                digits = 0
                value = 0
            }
        }
        return (1...4).contains(digits) && value == number
    }

    /// Whether the words give the date where no article's date is known: "the nineties".
    private func isRead(from utf8: [UInt8]) -> Bool {
        let block = SourceText.Block(kind: .paragraph, range: 0..<utf8.count, number: 1)
        let document = Document(SourceText(utf8: utf8, blocks: [block], date: nil))
        return document.sentences.contains { sentence in
            TimeTagger(document, range: sentence.tokens, anchor: TimeAnchor(date: nil)).matches()
                .contains { $0.basis == .words && $0.edtf?.sortKey == sortKey }
        }
    }
}
