/// Readings of numbers of units.
extension TimeTagger {
    /// How many units the words before the unit count: digits or words; no number for "several".
    /// A fortnight counts as two weeks.
    func amount(_ words: Range<Int>) -> Amount? {
        var amount = counted(words)
        if let number = amount?.number, words.contains(where: { isWord($0, Self.fortnights) }) {
            amount?.number = 2 * number
        }
        return amount
    }

    private func counted(_ words: Range<Int>) -> Amount? {
        let end =
            index(of: TimeWords.units, in: words) ?? index(of: TimeWords.unitPlurals, in: words)
        let head = words.lowerBound..<(end ?? words.upperBound)
        let hasHalf = has(Self.half, in: words)
        if let at = head.first(where: { tokens[$0].isNumber }) { return digitAmount(at, head) }
        if has(Self.couple, in: head) { return Amount(number: 2) }
        if has(Self.few, in: head) || index(of: TimeWords.vague, in: head) != nil {
            return Amount(number: nil)
        }
        if let number = number(in: head) { return Amount(number: number, hasHalf: hasHalf) }
        // "half an hour", but "a year and a half".
        if hasHalf, let half = head.first(where: { isWord($0, Self.half) }), half < (end ?? half) {
            return Amount(number: 0, hasHalf: true)
        }
        return has(Self.indefinite, in: head) ? Amount(number: 1, hasHalf: hasHalf) : nil
    }

    /// "2", "1.5", "2 1/2", "1,500"; no number for "2 3/4" and "1.25", which halves do not make.
    private func digitAmount(_ at: Int, _ head: Range<Int>) -> Amount? {
        let bytes = document.source.utf8[tokens[at].range]
        if let slash = head.first(where: { isMark($0, "/") }) {
            guard digits(slash - 1) == 1, digits(slash + 1) == 2 else { return Amount(number: nil) }
            return Amount(number: slash - 1 == at ? 0 : digits(at), hasHalf: true)
        }
        if let point = bytes.firstIndex(of: UInt8(ascii: ".")) {
            guard let whole = decimal(bytes[..<point]) else { return nil }
            let isWhole = bytes[(point + 1)...].allSatisfy { $0 == UInt8(ascii: "0") }
            let hasHalf = bytes[(point + 1)...].elementsEqual("5".utf8)
            return isWhole || hasHalf
                ? Amount(number: whole, hasHalf: hasHalf) : Amount(number: nil)
        }
        let plain = bytes.filter { $0 != UInt8(ascii: ",") }
        guard let number = decimal(plain[...]), number < 10_000 else { return nil }
        return Amount(number: number, hasHalf: has(Self.half, in: head))
    }

    /// The number that words spell: "twenty-four", "a hundred", "two thousand".
    func number(in words: Range<Int>) -> Int? {
        var sum = 0
        var isNumber = false
        for index in words {
            let key = word(index)
            if let value = TimeWords.cardinals[key] ?? TimeWords.tens[key] {
                // "two to three": the first of two numbers.
                if isNumber, isWord(index - 1, Self.ranges) { return sum }
                sum += value
                isNumber = true
            } else if let scale = TimeWords.scales[key] {
                sum = max(sum, 1) * scale
                isNumber = true
            }
        }
        return isNumber && sum < 10_000 ? sum : nil
    }

    private static let fortnights = WordHash.keys("fortnight fortnights")
    private static let couple = WordHash.keys("couple")
    private static let few = WordHash.keys("few")
    static let indefinite = WordHash.keys("a an another additional")
    private static let ranges = WordHash.keys("to or")
}
