extension EDTF {
    /// Whether words say the whole of this date themselves: "20 January 2022", "the 1990s", but not
    /// "Thursday", "last year" or "January 20", whose year comes from elsewhere.
    ///
    /// Most words are told by a look at their digits; what is left of coarse dates is read.
    /// - Parameter words: the words that the date rests on, in a text in English.
    public func isStated(by words: String) -> Bool {
        let utf8 = Array(words.utf8)
        let years = [lowerBound, upperBound].compactMap { $0?.year }
        if years.contains(where: { Self.holds($0, utf8) }) { return true }
        // A day without its year is stated in one form only: "1/20/22".
        if case .point(let point) = value, case .day = point.unit,
            !utf8.contains(UInt8(ascii: "/"))
        {
            return false
        }
        return isRead(from: utf8)
    }

    /// Whether digits of a text are a year, and all of them: "2022" is not in "12022".
    private static func holds(_ year: Int, _ utf8: [UInt8]) -> Bool {
        var digits = 0
        var value = 0
        for byte in utf8 {
            if byte >= 0x30, byte <= 0x39 {
                digits += 1
                if digits <= 4 { value = value * 10 + Int(byte - 0x30) }
            } else {
                if digits == 4, value == year { return true }
                digits = 0
                value = 0
            }
        }
        return digits == 4 && value == year
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
