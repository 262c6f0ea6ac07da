import Bytes
import Language

/// What a line of a pasted article is, as far as the line alone tells.
enum ArticleLine {
    /// `— Name (@handle) Month D, YYYY`, with any dash.
    static func isAttribution(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count < 200, dashes.contains(where: line.starts) else { return false }
        guard let at = line.firstIndex(of: UInt8(ascii: "@")), at > line.startIndex else {
            return false
        }
        return line[at - 1] == UInt8(ascii: "(") && line[at...].contains(UInt8(ascii: ")"))
    }

    private static let dashes = ["— ", "– ", "- ", "-- "].map { Array($0.utf8) }

    /// A byline or a date on a line of its own.
    static func isCredit(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 120, !line.isEmpty else { return false }
        let words = words(of: line)
        if let by = words.prefix(2).firstIndex(where: bylineWords.contains),
            by == 0 || bylineDeeds.contains(words[0].lowercased())
        {
            // "by simongalton on 9 March, 2011".
            let isDated =
                words.count <= 8 && words.contains(where: isYear) && words.contains(where: isMonth)
            return (isDated || isByline(words.dropFirst(by + 1))) && !endsSentence(line)
        }
        guard line.contains(where: \.isASCIIDigit) else {
            return isAgencyLine(line) || isReporter(words)
        }
        // "On Sep 24, 2025 By A Bello & C Dada".
        if let by = words.firstIndex(where: bylineWords.contains), isDateLine(Array(words[..<by])),
            isByline(words[(by + 1)...])
        {
            return true
        }
        // "Last updated on 2 February 2022. From the section Africa".
        if isStamp(words) { return true }
        // "Published … updated …" is twice as long.
        let dates = words.count { isYear($0) || isInFigures($0) }
        return words.count <= (dates > 1 ? 18 : 9) && isDateLine(words) || isSignature(line)
            || isParted(line)
            || isAgencyLine(line) || isReporter(words)
    }

    /// Begins with "Published" or the like and a date.
    private static func isStamp(_ words: [Substring]) -> Bool {
        guard let first = words.first?.lowercased(), stamps.contains(first), words.count <= 14
        else { return false }
        let date = words.prefix { isOfDate($0) || stamps.contains($0.lowercased()) }
        return date.contains(where: isMonth) && date.contains { $0.contains(where: \.isNumber) }
    }

    private static let stamps: Set<String> = [
        "published", "updated", "posted", "last", "first", "aired", "issued", "modified",
    ]

    /// "Words by", "Photos by".
    private static let bylineDeeds: Set<String> = [
        "words", "written", "text", "story", "report", "analysis", "opinion", "comment",
        "commentary",
        "review", "interview", "posted", "edited", "compiled", "photos", "photographs",
        "photography",
        "pictures", "video", "graphics", "illustration", "illustrations",
    ]

    private static let bylineWords: [Substring] = [
        "By", "BY", "by", "By:", "Byline:", "Author:", "Authors:",
    ]

    private static func words(of line: ArraySlice<UInt8>) -> [Substring] {
        withPlainSpaces(line).split(whereSeparator: isWordEnd).filter { word in
            // "10:02 AM / 3 years ago": a mark by itself is no word.
            word.contains { $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80 }
        }.map { Substring(decoding: withoutDashes($0), as: UTF8.self) }
    }

    /// "CHICAGO" of "CHICAGO--(BUSINESS WIRE)--Aug. 8, 2023--".
    private static func withoutDashes(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let dash = Array("--".utf8)
        let start = word.starts(with: dash) ? word.dropFirst(dash.count) : word
        return start.suffix(dash.count).elementsEqual(dash) ? start.dropLast(dash.count) : start
    }

    /// The line with plain spaces for narrow and non-breaking ones.
    private static func withPlainSpaces(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard line.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return line }
        var text = String(decoding: line, as: UTF8.self)
        for space in ["\u{A0}", "\u{202F}", "\u{2009}"] { text = text.replacing(space, with: " ") }
        return Array(text.utf8)[...]
    }

    /// A line above an article that says what it is or where it is from: "OPINION", "Home > News >
    /// World", "New Delhi:".
    static func isKicker(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 60 else { return false }
        let words = line.split { !$0.isASCIILetter }.map { $0.map(\.asciiLowercased) }
        let name = String(decoding: Array(words.joined(separator: [space])), as: UTF8.self)
        return kickers.contains(name) || isPlaceLabel(line)
            || mostWords(in: line, between: [">", "/", "»", "›"]).map { $0 <= 4 } ?? false
            || mostWords(in: line, between: ["|"]).map { $0 <= 2 } ?? false
    }

    /// "New Delhi:".
    private static func isPlaceLabel(_ line: ArraySlice<UInt8>) -> Bool {
        line.last == UInt8(ascii: ":")
            && words(of: line).allSatisfy { $0.first?.isUppercase == true }
    }

    /// The most words between the marks of a line, where it has one.
    private static func mostWords(in line: ArraySlice<UInt8>, between marks: [Character]) -> Int? {
        guard line.contains(where: { sectionBytes.contains($0) }) else { return nil }
        let text = String(decoding: line, as: UTF8.self)
        guard let mark = marks.first(where: { text.contains(" \($0) ") }) else { return nil }
        return text.split(separator: mark).map { $0.split(separator: " ").count }.max()
    }

    private static let space = UInt8(ascii: " ")
    /// The first bytes of the marks between the sections of a site.
    private static let sectionBytes = Array(">/|".utf8) + [0xC2, 0xE2]

    /// "Press release": the headline follows, whatever stands above.
    static func isGenre(_ line: ArraySlice<UInt8>) -> Bool {
        genres.contains(String(decoding: line, as: UTF8.self).lowercased())
    }

    private static let genres: Set<String> = [
        "press release", "news release", "media release", "news story", "press statement",
        "for immediate release",
    ]

    private static let kickers = Set(
        """
        africa, agencies, americas, analysis, asia, asia pacific, australia, breaking, breaking \
        news, bureau, business, canada, comment, commentary, courts, cricket, crime, crime \
        courts, economy, editorial, education, elections, environment, europe, exclusive, \
        explainer, fact check, feature, football, for immediate release, headlines, health, \
        india, interview, latin america, letters, live, live blog, local news, long read, \
        markets, media release, media statement, middle east, money, national, new zealand, \
        news, news and communications, news desk, news release, news story, obituary, opinion, \
        our correspondent, politics, press release, press statement, profile, regional, review, \
        science, special correspondent, speech, sport, sports, staff reporter, staff writer, \
        statement, technology, tennis, the long read, top story, transcript, transcripts, uk \
        ireland, uk news, united states, updated, us news, web desk, world, world news
        """.split(separator: ", ").map(String.init))

    /// "Published - December 13, 2023 07:15 am IST", wherever it stands.
    static func isPublished(_ line: ArraySlice<UInt8>) -> Bool {
        let head = line.prefix(while: \.isASCIILetter).map(\.asciiLowercased)
        return publications.contains(head) && isCredit(line)
    }

    private static let publications = ["published", "updated", "posted"].map { Array($0.utf8) }

    /// "14 August 2023", "Berlin, 14 August 2023": a date, with no other words but a place.
    static func isDateAlone(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 80 else { return false }
        let words = words(of: line)
        let place = words.prefix { !isOfDate($0) }
        return words.count <= 6 && place.count <= 2
            && place.allSatisfy { $0.first?.isUppercase == true }
            && words[place.endIndex...].allSatisfy(isOfDate) && isDateLine(words)
    }

    /// "14 August 2023", but not "August 2023".
    static func isDayAlone(_ line: ArraySlice<UInt8>) -> Bool {
        isDateAlone(line) && words(of: line).contains { isDay($0) || isInFigures($0) }
    }

    /// "(Xinhua News Agency October 31, 2006)": an agency and a date in brackets.
    static func isSignature(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: "("), line.last == UInt8(ascii: ")") else { return false }
        let words = words(of: line)
        let agency = words.prefix { !isOfDate($0) }
        return agency.count <= 4 && agency.allSatisfy { $0.first?.isUppercase == true }
            && words[agency.endIndex...].allSatisfy(isOfDate)
            && words.contains(where: isYear) && words.contains(where: isMonth)
    }

    /// "Jane Doe | 27 October 2019 | 4 min read", "Oslo News · Posted: Sep 30, 2025": parts of a
    /// few words each, one of them a date.
    private static func isParted(_ line: ArraySlice<UInt8>) -> Bool {
        // The first bytes of the marks.
        guard line.contains(where: { sectionBytes.contains($0) }) else { return false }
        let text = String(decoding: line, as: UTF8.self).replacing(" / ", with: "|")
        let parts = text.split { "|·•".contains($0) }
            .map { words(of: Array($0.utf8)[...]) }
        return parts.count > 1 && parts.allSatisfy { $0.count <= 9 }
            && parts.contains(where: isDateLine)
    }

    /// "Jane Doe North of England correspondent": a name, and what the person does for the paper.
    private static func isReporter(_ words: [Substring]) -> Bool {
        guard (3...10).contains(words.count), let last = words.last?.lowercased() else {
            return false
        }
        return reporters.contains(last)
            && words.prefix(2).allSatisfy { $0.first?.isUppercase == true }
            && words.dropLast().count { $0.first?.isLowercase == true } < 3
    }

    private static let reporters: Set<String> = ["correspondent", "reporter", "editor", "writer"]

    /// `NEW YORK, Jan. 19 (Agency) —` on a line of its own: a city in capitals, no word in small
    /// letters, and a name in brackets.
    private static func isAgencyLine(_ line: ArraySlice<UInt8>) -> Bool {
        let dash = dashes.map { Array(trimmed($0[...])) }.first { ends(line, with: $0) } ?? []
        let line = trimmed(line.dropLast(dash.count))
        guard line.last == UInt8(ascii: ")"), let open = line.firstIndex(of: UInt8(ascii: "("))
        else {
            return false
        }
        let place = line[..<open].split(whereSeparator: isWordEnd)
        let agency = line[open...].split(whereSeparator: isWordEnd)
        guard let city = place.first, city.count > 2, city.allSatisfy(\.isASCIIUppercase) else {
            return false
        }
        return place.count <= 6
            && place.allSatisfy { $0[$0.startIndex].isASCIIUppercase || isNumber($0) }
            && (1...3).contains(agency.count) && !agency.joined().contains(where: \.isASCIIDigit)
    }

    private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
        word.allSatisfy(\.isASCIIDigit)
    }

    /// Whether words are mostly names, and no time: "By March 28, more than 300 ships" opens a
    /// sentence.
    private static func isByline(_ words: ArraySlice<Substring>) -> Bool {
        guard let first = words.first, words.count < 12 else { return false }
        // "political reporter Maani Truu".
        if words.count < 6, words.last?.first?.isUppercase == true,
            words.dropLast().contains(where: { reporters.contains($0.lowercased()) })
        {
            return true
        }
        if ["staff", "our"].contains(first.lowercased()) { return words.count < 7 }
        return first.first?.isUppercase == true && !dateLineWords.contains(first.lowercased())
            && !(isMonth(first) && words.dropFirst().first?.first?.isNumber == true)
            && words.count { $0.first?.isLowercase == true } <= words.count / 2
    }

    private static func isWordEnd(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: "("),
            UInt8(ascii: ")"),
            UInt8(ascii: "\t"):
            true
        default: false
        }
    }

    /// A year among the words, and a month or a date in figures; few other words.
    private static func isDateLine(_ words: [Substring]) -> Bool {
        let others = words.filter { !isOfDate($0) }
        // "The bridge on March 4, 2019", "Photo taken on March 4, 2019": the day of a picture.
        let isOfThing = others.contains {
            $0.first?.isLowercase == true || $0 == "The" || $0 == "A"
        }
        let isStamped = words.first.map { stamps.contains($0.lowercased()) } ?? false
        if isOfThing, !isStamped, words.contains(where: { $0 == "on" || $0 == "in" }) {
            return false
        }
        if words.contains(where: isInFigures) { return others.count <= 4 }
        // "KOUROU, French Guiana — June 28, 2024".
        let hasDay = words.contains(where: isDay)
        let isPlaced =
            hasDay && others.allSatisfy { $0.first?.isLowercase == false }
            && words.first.map { $0.utf8.count > 2 && $0.utf8.allSatisfy(\.isASCIIUppercase) }
                ?? false
        return words.contains(where: isYear) && words.contains(where: isMonth)
            && others.count <= (isPlaced ? 4 : hasDay ? 2 : 1)
    }

    /// Whether date lines have such a word: a number, a month, "Published", "GMT".
    private static func isOfDate(_ word: Substring) -> Bool {
        word.contains(where: \.isNumber) || isMonth(word) || isTimeZone(word)
            || dateLineWords.contains(word.lowercased().filter(\.isLetter))
    }

    /// "GMT", "AEDT".
    private static func isTimeZone(_ word: Substring) -> Bool {
        (2...4).contains(word.utf8.count) && word.utf8.allSatisfy(\.isASCIIUppercase)
    }

    /// "2022", and "20222", where the day that followed is run together with the year.
    private static func isYear(_ word: Substring) -> Bool {
        (4...6).contains(word.count) && word.allSatisfy(\.isNumber)
            && (word.hasPrefix("19") || word.hasPrefix("20"))
    }

    private static func isDay(_ word: Substring) -> Bool {
        Int(word).map((1...31).contains) ?? false
    }

    private static func isMonth(_ word: Substring) -> Bool {
        let letters = word.lowercased().filter(\.isLetter)
        return word.first?.isUppercase == true && letters.count >= 3
            && (letters == "sept" || months.contains { $0 == letters || $0.prefix(3) == letters })
    }

    /// "2023-08-14T10:15Z", "14/08/2023".
    private static func isInFigures(_ word: Substring) -> Bool {
        NumericDate(in: Array(word.utf8)[...]) != nil
    }

    private static let months = CalendarDate.monthNames.map { $0.lowercased() }

    private static let dateLineWords: Set<String> = [
        "published", "updated", "posted", "last", "date", "on", "at", "of", "by", "am", "pm", "utc",
        "gmt", "first", "modified", "created", "issued",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "mon", "tue", "wed", "thu", "fri", "sat", "sun", "est", "edt", "et",
        "eastern", "central", "mountain", "pacific", "greenwich", "daylight", "standard", "mean",
        "time",
    ]

    /// "Jane Doe": two to four words with capitals, as a byline without "By".
    static func isName(_ line: ArraySlice<UInt8>) -> Bool {
        let words = String(decoding: line, as: UTF8.self).split(separator: " ")
        return (2...4).contains(words.count) && !endsSentence(line)
            && words.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy { !$0.isNumber } }
    }

    /// "Tom Fenn in Hull and Jo Park in London", "Ann Lee for the Post": names, and where they are.
    static func areReporters(_ line: ArraySlice<UInt8>) -> Bool {
        let words = words(of: line)
        guard (4...14).contains(words.count), !endsSentence(line),
            let link = words.firstIndex(where: { $0.first?.isLowercase == true }),
            (2...3).contains(link)
        else { return false }
        return words.allSatisfy {
            $0.first?.isUppercase == true || reporterLinks.contains($0)
        }
    }

    private static let reporterLinks: Set<Substring> = [
        "in", "and", "with", "for", "the", "at", "of",
    ]

    /// "Crime", "NewsBite": a word by itself.
    static func isLabel(_ line: ArraySlice<UInt8>) -> Bool {
        (1...30).contains(line.count) && !line.contains(UInt8(ascii: " ")) && !endsSentence(line)
    }

    /// "War in Ukraine": three words at most that end no sentence and are nobody's byline.
    static func isShortLabel(_ line: ArraySlice<UInt8>) -> Bool {
        (1...40).contains(line.count) && !endsSentence(line) && words(of: line).count <= 3
            && !isCredit(line) && !line.contains(UInt8(ascii: ":"))
    }

    /// A line of five words or more that ends no sentence.
    static func isLongHeadline(_ line: ArraySlice<UInt8>) -> Bool {
        isHeadline(line) && words(of: line).count > 4 && !isCredit(line)
    }

    /// "By Night, Kyiv Repairs Its Grid", "Israel Kills Al Jazeera Reporter": what looks like a
    /// byline and is too long for most.
    static func canBeHeadline(_ line: ArraySlice<UInt8>) -> Bool {
        let words = words(of: line)
        return words.count > 4 && !words.contains(where: isMonth)
            && (isReporter(words) || words[0] == "By")
    }

    static func isHeadline(_ text: ArraySlice<UInt8>) -> Bool {
        (1...240).contains(text.count) && !endsSentence(text)
    }

    /// "217", "1.4M", "14:05" or a row of a table; no year, "2021" or "2019-2021".
    static func isFigures(_ text: ArraySlice<UInt8>) -> Bool {
        if text.count(where: { $0 == UInt8(ascii: "\t") }) > 1 { return true }
        let letters = text.count { $0.isASCIILetter || $0 >= 0x80 }
        let figures = text.split { !$0.isASCIIDigit }
        return letters < 2 && !figures.isEmpty && !figures.contains { $0.count == 4 }
    }

    /// A short line of few words that begins like a name or a sentence and ends like neither.
    static func isHeading(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count <= 100, !endsSentence(text), !isTurn(text), !isSigned(text) else {
            return false
        }
        let words = String(decoding: text, as: UTF8.self)
        // "'We lost everything'": somebody's words as a heading.
        if let mark = words.first, let closing = quotes[mark], words.last == closing {
            let inside = words.dropFirst().dropLast()
            return inside.first?.isUppercase == true && !inside.contains(mark)
                && !inside.contains(closing) && inside.split(separator: " ").count <= 8
        }
        guard let first = words.first else { return false }
        return (first.isUppercase || first.isNumber)
            && text.split(separator: UInt8(ascii: " ")).count <= 12
    }

    private static let quotes: [Character: Character] = [
        "'": "'", "\"": "\"", "‘": "’", "“": "”",
    ]

    /// "Q: Will it close?", "A: It will": a question or an answer of an interview.
    private static func isTurn(_ text: ArraySlice<UInt8>) -> Bool {
        ["Q: ", "A: "].contains { text.starts(with: $0.utf8) }
    }

    /// "Reporting by Ida Holm; Editing by Bo Lund": who made the article, at its end.
    private static func isSigned(_ text: ArraySlice<UInt8>) -> Bool {
        ["Reporting by ", "Additional reporting by "].contains { text.starts(with: $0.utf8) }
    }

    /// Closes with a full stop or another mark that a heading does not end in, before any closing
    /// quotes.
    static func endsSentence(_ text: ArraySlice<UInt8>) -> Bool { ends(text, withAny: finalMarks) }

    /// Closes with a full stop, an exclamation or a question mark, before any closing quotes.
    static func endsStatement(_ text: ArraySlice<UInt8>) -> Bool {
        ends(text, withAny: fullStops)
    }

    private static func ends(_ text: ArraySlice<UInt8>, withAny marks: [[UInt8]]) -> Bool {
        var rest = text
        while let mark = closingMarks.first(where: { ends(rest, with: $0) }) {
            rest = rest.dropLast(mark.count)
        }
        return marks.contains { ends(rest, with: $0) }
    }

    private static let fullStops = [".", "!", "?", "…"].map { Array($0.utf8) }

    private static let closingMarks = ["”", "’", "\"", "'", ")", "]"].map { Array($0.utf8) }
    private static let finalMarks = [".", "!", ",", ";", ":", "…", "—"].map { Array($0.utf8) }

    private static func ends(_ text: ArraySlice<UInt8>, with mark: [UInt8]) -> Bool {
        text.count >= mark.count && text.suffix(mark.count).elementsEqual(mark)
    }
}
