import Bytes

/// Cuts a block into its sentences: in order, trimmed of spaces, covering all text that is no
/// space. One that goes on for thousands of words is cut into several.
///
/// One scan over the bytes; only `.`, `!`, `?` and `…` are looked at any closer.
/// `range` must lie inside `utf8`; a part outside it is ignored.
package func sentenceRanges(in utf8: [UInt8], range: Range<Int>) -> [Range<Int>] {
    utf8.withUnsafeBufferPointer { bytes in
        SentenceScanner(bytes: bytes, range: range.clamped(to: 0..<bytes.count)).sentences()
    }
}

/// The scan of one block.
private struct SentenceScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let range: Range<Int>

    /// Bytes; a few sentences more or fewer than that makes of a block do no harm.
    private static let usualLength = 128
    /// Bytes.
    private static let longest = 6_000

    func sentences() -> [Range<Int>] {
        var found: [Range<Int>] = []
        found.reserveCapacity(1 + range.count / SentenceScanner.usualLength)
        var start = afterSpaces(range.lowerBound)
        var at = start
        let end = range.upperBound
        while at < end {
            let byte = bytes[at]
            // Letters and most of the rest leave here: bit n of the mask stands for byte n.
            if byte >= 0x40 {
                if byte != 0xE2 || !isEllipsis(at) {
                    at += 1
                    continue
                }
            } else if (0x8000_4002_0000_0000 as UInt64) &>> UInt64(byte) & 1 == 0 {
                at += 1
                continue
            }
            let close = afterTerminator(at)
            if endsSentence(terminator: at, close: close) {
                found.append(start..<close)
                start = afterSpaces(close)
                at = start
            } else {
                at = max(close, at + 1)
            }
        }
        if start < end {
            let trimmed = beforeSpaces(end, from: start)
            if trimmed > start { found.append(start..<trimmed) }
        }
        let isUsual = found.allSatisfy { $0.count <= SentenceScanner.longest }
        return isUsual ? found : found.flatMap(pieces)
    }

    /// A sentence that nobody has written, cut between words: rules that look through a sentence
    /// for each of its names or dates would not come to an end.
    private func pieces(of sentence: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = sentence.lowerBound
        while sentence.upperBound - start > SentenceScanner.longest,
            let space = (start + SentenceScanner.longest..<sentence.upperBound).first(where: {
                bytes[$0].isASCIIWhitespace
            })
        {
            pieces.append(start..<beforeSpaces(space, from: start))
            start = afterSpaces(space)
        }
        return start < sentence.upperBound ? pieces + [start..<sentence.upperBound] : pieces
    }

    private func afterSpaces(_ index: Int) -> Int {
        var at = index
        while at < range.upperBound, bytes[at].isASCIIWhitespace { at += 1 }
        return at
    }

    private func beforeSpaces(_ index: Int, from start: Int) -> Int {
        var at = index
        while at > start, bytes[at - 1].isASCIIWhitespace { at -= 1 }
        return at
    }

    private func isEllipsis(_ at: Int) -> Bool {
        at + 2 < range.upperBound && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xA6
    }

    /// Past the terminators, the closing quotes and brackets and the marks of notes, "[12]", after
    /// them.
    private func afterTerminator(_ index: Int) -> Int {
        var at = index
        while at < range.upperBound {
            switch bytes[at] {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""),
                UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"):
                at += 1
            case 0xE2 where at + 2 < range.upperBound && bytes[at + 1] == 0x80:
                // ’ ” …
                let last = bytes[at + 2]
                guard last == 0x99 || last == 0x9D || last == 0xA6 else { return at }
                at += 3
            case UInt8(ascii: "[") where at > index:
                guard let end = afterNoteMark(at) else { return at }
                at = end
            case 0xC2 where at + 1 < range.upperBound && bytes[at + 1] == 0xBB:
                at += 2
            default: return at
            }
        }
        return at
    }

    /// Past "[12]" or "[a]".
    private func afterNoteMark(_ index: Int) -> Int? {
        let label = bytes[index + 1..<min(index + 5, range.upperBound)].prefix {
            $0.isASCIIDigit || $0.isASCIILetter
        }
        guard !label.isEmpty, label.endIndex < range.upperBound,
            label.allSatisfy(\.isASCIIDigit) || label.count == 1,
            bytes[label.endIndex] == UInt8(ascii: "]")
        else { return nil }
        return label.endIndex + 1
    }

    private func endsSentence(terminator: Int, close: Int) -> Bool {
        guard close < range.upperBound else { return true }
        guard bytes[close].isASCIIWhitespace else { return false }
        let next = afterSpaces(close)
        guard next < range.upperBound else { return true }
        guard canOpenSentence(next) else { return false }
        // A single period is the only terminator an abbreviation has.
        guard bytes[terminator] == UInt8(ascii: "."), close == terminator + 1 else { return true }
        return !isAbbreviation(endingAt: terminator, next: next)
    }

    /// Not a small letter, and no dash or comma that carries the sentence on.
    private func canOpenSentence(_ at: Int) -> Bool {
        switch bytes[at] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: ","), UInt8(ascii: ";"),
            UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "&"):
            false
        case 0xE2 where at + 2 < range.upperBound && bytes[at + 1] == 0x80:
            bytes[at + 2] != 0x93 && bytes[at + 2] != 0x94
        default: true
        }
    }

    private func isAbbreviation(endingAt period: Int, next: Int) -> Bool {
        var first = period
        var letters = 0
        var dots = 0
        while first > range.lowerBound {
            let byte = bytes[first - 1]
            if byte.isASCIILetter {
                letters += 1
            } else if byte == UInt8(ascii: ".") {
                dots += 1
            } else {
                // A digit, an apostrophe or a letter beyond ASCII: an ordinary word.
                // "AT&T" is no initial.
                if byte >= 0x80 || byte.isASCIIDigit || byte == 0x27
                    || byte == UInt8(ascii: "&")
                {
                    return false
                }
                break
            }
            if period - first > 8 { return false }
            first -= 1
        }
        guard letters > 0 else { return false }
        let isCapital = bytes[first] < 0x60
        // "George W. Bush" goes on, "Plan B. The company" ends.
        if letters == 1, dots == 0, isCapital {
            return bytes[first] != UInt8(ascii: "I") && !isStarter(next)
        }
        if dots > 0 {
            // "U.S. Treasury" and "9 a.m. Tuesday" go on, "in the U.S. The" and "at 9 a.m. Police"
            // end.
            if !isCapital {
                return isDay(next) || isAside(next)
                    || Abbreviations.grades.contains(packed(first..<period))
            }
            return letters <= dots + 2 && !isStarter(next)
        }
        let key = packed(first..<period)
        if Abbreviations.titles.contains(key) { return true }
        if Abbreviations.numbered.contains(key) { return bytes[next].isASCIIDigit }
        // "on 1 Jan. Police left"; "1 Jan. 2022" goes on.
        if Abbreviations.months.contains(key) {
            return isAfterNumber(first) ? bytes[next].isASCIIDigit : !isStarter(next)
        }
        if Abbreviations.others.contains(key) { return !isStarter(next) }
        return false
    }

    /// Whether a number and a space stand before a word.
    private func isAfterNumber(_ word: Int) -> Bool {
        word - 2 >= range.lowerBound && bytes[word - 1] == 0x20 && bytes[word - 2].isASCIIDigit
    }

    /// Whether the word at `index` is one that opens sentences and seldom follows inside a name.
    private func isStarter(_ index: Int) -> Bool {
        var end = index
        while end < range.upperBound, end - index < 8, bytes[end].isASCIILetter { end += 1 }
        return end > index && Abbreviations.starters.contains(packed(index..<end))
    }

    /// "(2214 GMT": another clock's time.
    private func isAside(_ index: Int) -> Bool {
        bytes[index] == UInt8(ascii: "(") && index + 1 < range.upperBound
            && bytes[index + 1].isASCIIDigit
    }

    /// Whether the word at `index` names a day or a time zone, as far as eight letters tell.
    private func isDay(_ index: Int) -> Bool {
        var end = index
        while end < range.upperBound, end - index < 8, bytes[end].isASCIILetter { end += 1 }
        return end > index && Abbreviations.days.contains(packed(index..<end))
    }

    private func packed(_ word: Range<Int>) -> UInt64 {
        var key: UInt64 = 0
        for index in word { key = key << 8 | UInt64(bytes[index]) }
        return key
    }

}

/// Words with a period that does not end a sentence, each packed into one number.
private enum Abbreviations {
    /// Always before a name.
    static let titles = table(
        """
        Mr Mrs Ms Dr Prof Gen Sen Rep Gov Lt Col Maj Capt Cmdr Adm Sgt Cpl Pvt Rev Hon Msgr Fr St \
        Pres Amb Mt Messrs Supt Insp Sens Reps Govs Gens Drs Revs Atty Brig Cllr Cllrs Ald Det Const \
        Barr Engr Alh Adv Arc Rt
        """)
    /// With periods within them, before a name: "Lt. j.g. Ana Ruiz".
    static let grades = table("j.g s.g")
    /// Only before a number.
    static let numbered = table("No Nos no nos Art Sec Vol Fig p pp Nr")
    /// Before a name or a number, or at a sentence's end.
    static let others = table(
        """
        Inc Corp Co Ltd Bros Jr Sr v vs etc cf al \
        Ave Blvd Rd Dept Univ Assn approx est Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Calif Fla Mass \
        Pa Va Wash Conn Ill Mich Minn Ariz Tex Tenn Wis Ga Md Mo Ore Colo Ala Ark Del Ind Kan Ky La \
        Miss Mont Neb Nev Okla Vt Wyo ft
        """)
    static let months = table(
        "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec "
            + "JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC")
    static let starters = table(
        """
        The He She It They We You In On At But And A An This That These Those There When While If \
        After Before As His Her Its Their Our Some Many Most However For Since What Who How No Not \
        Now So To With Also Both I Then Yet Such
        """)

    /// What goes on after "a.m."; eight letters at most.
    static let days = table(
        """
        Monday Tuesday Wednesda Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sep \
        Sept Oct Nov Dec January February March April May June July August Septembe October \
        November December EST EDT CST CDT MST MDT PST PDT ET CT PT GMT UTC BST CET MSK Eastern
        """)

    private static func table(_ words: String) -> Set<UInt64> {
        Set(words.utf8.split(separator: 0x20).map { $0.reduce(0) { $0 << 8 | UInt64($1) } })
    }
}
