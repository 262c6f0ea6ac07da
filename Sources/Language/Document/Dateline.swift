import Bytes

/// Where the words begin of a paragraph that begins with a dateline; `nil` where it does not.
package func wordsBehindDateline(of utf8: [UInt8]) -> Int? {
    let block = SourceText.Block(kind: .paragraph, range: utf8.indices, number: 1)
    let sentences = Document(SourceText(utf8: utf8, blocks: [block], date: nil)).sentences
    guard let first = sentences.first, first.isDateline else { return nil }
    return sentences.dropFirst().first?.range.lowerBound
}

/// Datelines: "KYIV, Jan. 19 (Agency) —" before an article's first words, and what agencies sign
/// with.
extension Document {
    /// Whether a sentence says who made the article: "(Reporting by Ida Holm; Editing by Bo Lund)".
    func isSignature(_ sentence: Sentence) -> Bool {
        let first = sentence.tokens.lowerBound
        guard sentence.tokens.count > 3, tokens[first].isMark("(") else { return false }
        return tokens[first + 1].isWord && Self.makers.contains(tokens[first + 1].key)
            && (first + 2..<min(first + 4, sentence.tokens.upperBound)).contains {
                tokens[$0].key == SmallWords.by
            }
    }

    private static let makers = WordHash.keys("reporting editing writing additional compiled")

    /// No dateline is longer. Tokens.
    private static let longestDateline = 20

    /// Past the dash of the dateline that some tokens begin with; `nil` where they do not.
    ///
    /// A place in capitals, then other names of places, a date and an agency in brackets as there
    /// are, then a dash. Capitals and a dash alone are one only if they name a listed place or
    /// something long that is not listed; so are a listed place and another one, a date or an
    /// agency without capitals, and a listed place with a colon, "Mumbai: The police said so.",
    /// alone or with the others: "Washington, June 26 (ANI): The study".
    static func datelineEnd(_ tokens: [Token], _ range: Range<Int>) -> Int? {
        guard let first = range.first else { return nil }
        if tokens[first].isMark("(") { return bracketedEnd(tokens, range) }
        if let end = labelEnd(tokens, range) { return end }
        guard tokens[first].isCapital else { return nil }
        var head = DatelineHead(isShouted: tokens[first].flags.contains(.allCapitals))
        for index in range.prefix(longestDateline) {
            let token = tokens[index]
            if head.isShouted, token.isMark("."), isBetweenSlashes(tokens, index - 2, from: first) {
                return index + 1 < range.upperBound ? index + 1 : nil
            }
            if token.isMark("|"), isAgency(tokens, index + 1..<min(index + 2, range.upperBound)) {
                continue
            }
            if index > first, isDash(token) || token.isMark(":") {
                let end = afterDash(tokens, index, limit: range.upperBound)
                guard end < range.upperBound else { return nil }
                let isOne =
                    token.isMark(":")
                    ? isDateline(tokens, range, colon: index, end, head)
                    : isDateline(tokens, range, dash: index, end, head)
                return isOne ? end : nil
            }
            if head.isShouted, head.hasAgency, let end = wireEnd(tokens, index, range) {
                return end
            }
            guard head.takes(token, isFirst: index == first) else { return nil }
            if token.isMark(")"), let end = undashedEnd(tokens, range, close: index) { return end }
        }
        return nil
    }

    /// What has been read of a dateline up to a token.
    private struct DatelineHead {
        /// Whether its first word is in capitals.
        let isShouted: Bool
        private var isInBrackets = false
        /// Whether a date, a comma or an agency shows that it is one.
        private(set) var isSure = false
        private(set) var hasAgency = false

        init(isShouted: Bool) { self.isShouted = isShouted }

        /// Whether a token that ends no dateline can stand in one.
        mutating func takes(_ token: Token, isFirst: Bool) -> Bool {
            if token.isMark("(") {
                isInBrackets = true
            } else if token.isMark(")") {
                (isInBrackets, isSure, hasAgency) = (false, true, true)
            } else if token.isNumber || token.classes.contains(.month) || token.isMark(",") {
                isSure = true
            } else {
                // "Paris/London", "New Delhi [India]", "Dar es Salaam".
                let isJoint =
                    token.isMark("-") && token.isGlued || token.isMark("/") || token.isMark("[")
                    || token.isMark("]") || !isFirst && Document.particles.contains(token.key)
                // "KINSHASA, Democratic Republic of Congo —".
                let isLink = isShouted && token.isWord && Document.links.contains(token.key)
                return isJoint || isLink || isInBrackets || token.isMark(".") || token.isCapital
            }
            return true
        }
    }

    /// "MUMBAI:", "Mumbai: The police said so.", "Washington, June 26 (ANI): The study".
    private static func isDateline(
        _ tokens: [Token], _ range: Range<Int>, colon: Int, _ end: Int, _ head: DatelineHead
    ) -> Bool {
        let place = range.lowerBound..<colon
        let isPlaced = (head.isShouted ? parts(tokens, place) : [place]).contains {
            isPlace(tokens, $0) && !isCountry(tokens, $0)
        }
        guard
            isPlaced || isPlaces(tokens, place)
                || head.isShouted && (head.hasAgency || isDated(tokens, place))
        else { return false }
        return head.isShouted
            || tokens[end].isCapital && tokens[range.upperBound - 1].isMark(".")
    }

    /// "MUMBAI —", "OAK HARBOR - The", "Mumbai, India —".
    private static func isDateline(
        _ tokens: [Token], _ range: Range<Int>, dash: Int, _ end: Int, _ head: DatelineHead
    ) -> Bool {
        let place = range.lowerBound..<dash
        guard head.isShouted else { return tokens[end].isCapital && isPlaces(tokens, place) }
        return head.isSure || place.count == 1 && agencies.contains(tokens[range.lowerBound].key)
            || parts(tokens, place).allSatisfy { isPlace(tokens, $0) }
            || isUnlisted(tokens, place, before: end)
    }

    /// "New Delhi, Feb 27 (IANS) The minister said": no dash at all.
    private static func undashedEnd(
        _ tokens: [Token], _ range: Range<Int>, close: Int
    ) -> Int? {
        let (place, end) = (range.lowerBound..<close + 1, close + 1)
        guard end < range.upperBound, tokens[end].isWord, tokens[end].isCapital,
            parts(tokens, place).count > 2, isPlaces(tokens, place)
        else { return nil }
        return end
    }

    /// Past the last dashes of "LIMA--(BUSINESS WIRE)--Feb. 3, 2022--Acme", between which no space
    /// is.
    private static func wireEnd(_ tokens: [Token], _ dash: Int, _ range: Range<Int>) -> Int? {
        guard dash + 2 < range.upperBound, tokens[dash].isMark("-"), tokens[dash + 1].isMark("-"),
            tokens[dash + 2].isCapital, !tokens[dash + 2].classes.contains(.month)
        else { return nil }
        return dash + 2
    }

    /// "(Bangkok) – The army", "(New York, May 22, 2023) –".
    private static func bracketedEnd(_ tokens: [Token], _ range: Range<Int>) -> Int? {
        guard let close = range.prefix(longestDateline).first(where: { tokens[$0].isMark(")") }),
            close + 1 < range.upperBound, isDash(tokens[close + 1])
        else { return nil }
        let end = afterDash(tokens, close + 1, limit: range.upperBound)
        let place = range.lowerBound + 1..<close
        guard end < range.upperBound, tokens[end].isCapital, !place.isEmpty,
            isPlace(tokens, place) || isPlaces(tokens, place)
        else { return nil }
        return end
    }

    private static func isDash(_ token: Token) -> Bool {
        token.isMark("\u{2014}") || token.isMark("\u{2013}") || token.isMark("_")
            || token.isMark("|")
            || token.isMark("-") && !token.isGlued
    }

    /// "EXCLUSIVE: The", "Why it matters: The": a label of the paper's.
    private static func labelEnd(_ tokens: [Token], _ range: Range<Int>) -> Int? {
        guard
            let colon = range.prefix(longestLabel).first(where: { tokens[$0].isMark(":") }),
            colon + 1 < range.upperBound,
            case let words = tokens[range.lowerBound..<colon].filter({ $0.isWord && !$0.isGlued }),
            labels.contains(words.map(\.key).reduce(0, WordHash.join))
        else { return nil }
        return colon + 1
    }

    /// Tokens.
    private static let longestLabel = 6
    /// Without "’s".
    private static let labels = Set(
        """
        exclusive, breaking, breaking news, just in, update, why it matters, the big picture, \
        driving the news, by the numbers, between the lines, what next, the bottom line, zoom in, \
        zoom out, state of play, catch up quick, how it works, yes but, what to watch, flashback, \
        the intrigue, the latest, the details, the other side, reality check, worth noting
        """.split(separator: ", ").map {
            $0.split(separator: " ").map { WordHash.key(String($0)) }.reduce(0, WordHash.join)
        })

    /// "/TASS/".
    private static func isBetweenSlashes(_ tokens: [Token], _ index: Int, from first: Int) -> Bool {
        index > first + 1 && tokens[index - 1].isMark("/") && tokens[index + 1].isMark("/")
            && isAgency(tokens, index..<index + 1)
    }

    /// "--" is one dash.
    private static func afterDash(_ tokens: [Token], _ dash: Int, limit: Int) -> Int {
        var end = dash + 1
        while end < limit, tokens[end].isMark("-"), tokens[end].isGlued { end += 1 }
        return end
    }

    fileprivate static let links = WordHash.keys("of and the")
    fileprivate static let particles = WordHash.keys("es de del la las los el al do da dos sur")

    /// What commas, slashes and brackets part.
    private static func parts(_ tokens: [Token], _ range: Range<Int>) -> [Range<Int>] {
        range.split { index in
            [",", "/", "|", "(", ")", "[", "]"].contains { tokens[index].isMark($0) }
        }
    }

    /// "Colombo, Sri Lanka", "Lisbon, 30 May 2024", "Paris/London, 9 August (Agency)": a place,
    /// then places and dates behind commas, then an agency.
    private static func isPlaces(_ tokens: [Token], _ range: Range<Int>) -> Bool {
        var parts = parts(tokens, range)
        if parts.count == 1, isAgency(tokens, range.dropFirst(range.count - 1)) {
            return isWirePlace(tokens, range.dropLast())
        }
        guard let first = parts.first, parts.count > 1 else { return false }
        // "Aug 29 (Agency) -": without a place.
        if parts.count == 2, isDate(tokens, first), isAgency(tokens, parts[1]) { return true }
        // "Belem, Brazil –", "Norhaven, March 14, 2024 -": no list has all towns.
        let isTown =
            first.count < 3 && tokens[first].allSatisfy { $0.isWord && $0.isCapital }
            && (isCountry(tokens, parts[1])
                || parts.count == 3 && isDate(tokens, parts[1])
                    && (isAgency(tokens, parts[2]) || isDate(tokens, parts[2]))
                    && !notices.contains(tokens[first.lowerBound].key))
        guard isPlace(tokens, first) || isTown else { return false }
        if let last = range.last, tokens[last].isMark(")") {
            guard let agency = parts.popLast(), isAgency(tokens, agency) else { return false }
        }
        return parts.dropFirst().allSatisfy { isPlace(tokens, $0) || isDate(tokens, $0) }
    }

    /// "Washington" of "Washington CNN —".
    private static func isWirePlace(_ tokens: [Token], _ place: Range<Int>) -> Bool {
        guard let agency = tokens[place.upperBound...].first, !place.isEmpty,
            agencies.contains(agency.key)
        else { return false }
        return isPlace(tokens, place)
    }

    /// "PATNA, June 12, 2025": no list has all towns; "UPDATED, June 12, 2025" is none.
    private static func isDated(_ tokens: [Token], _ range: Range<Int>) -> Bool {
        let parts = parts(tokens, range)
        guard let first = parts.first, parts.count > 1, first.count <= 2,
            !notices.contains(tokens[first.lowerBound].key)
        else { return false }
        return parts.dropFirst().allSatisfy { isDate(tokens, $0) }
    }

    private static let notices = WordHash.keys(
        "updated update published posted note correction corrected revised issued released editor")

    /// "AFP", "dpa", "Reuters".
    private static func isAgency(_ tokens: [Token], _ words: Range<Int>) -> Bool {
        words.count == 1
            && (tokens[words.lowerBound].flags.contains(.allCapitals)
                || agencies.contains(tokens[words.lowerBound].key))
    }

    private static let agencies = WordHash.keys(
        "dpa reuters xinhua tass bloomberg kyodo yonhap ansa agency wire cnn afp ap ani pti")

    /// "ENGLAND: Scored 300 runs" is no dateline, but a label.
    private static func isCountry(_ tokens: [Token], _ words: Range<Int>) -> Bool {
        if words.count == 1, nations.contains(tokens[words.lowerBound].key) { return true }
        let match = Gazetteer.shared.index.match(
            tokens, at: words.lowerBound, limit: words.upperBound)
        return match.map {
            $0.end == words.upperBound && Gazetteer.shared.entities[Int($0.entry.entity)].isCountry
                && $0.entry.form == .name
        } ?? false
    }

    private static let nations = WordHash.keys("england scotland wales")

    private static func isDate(_ tokens: [Token], _ range: Range<Int>) -> Bool {
        range.allSatisfy { index in
            tokens[index].isNumber || tokens[index].isMark(".")
                || !tokens[index].classes.isDisjoint(with: [.month, .weekday])
        }
    }

    /// "CHARLOTTE - The", "OAK HARBOR - The": a word in capitals that no list knows, or two, and
    /// then a sentence.
    private static func isUnlisted(
        _ tokens: [Token], _ range: Range<Int>, before sentence: Int
    ) -> Bool {
        guard (1...2).contains(range.count), let first = range.first, let last = range.last,
            tokens[sentence].isCapital, tokens[range].allSatisfy(\.isWord)
        else { return false }
        return tokens[last].end - tokens[first].start > 2
            && Gazetteer.shared.index.match(tokens, at: first, limit: last + 1) == nil
    }

    private static func isPlace(_ tokens: [Token], _ range: Range<Int>) -> Bool {
        let gazetteer = Gazetteer.shared
        guard
            let match = gazetteer.index.match(
                tokens, at: range.lowerBound, limit: range.upperBound)
        else { return false }
        return match.end == range.upperBound
            && gazetteer.entities[Int(match.entry.entity)].kind == .place
    }
}

extension [Range<Int>] {
    /// Sentences with the head of an agency's text in one piece with the first, though it has full
    /// stops: "MOSCOW, June 3. /TASS/. The minister", "MOSCOW. June 3, 2024 (Interfax) - The
    /// minister".
    func joiningHead(in utf8: [UInt8]) -> [Range<Int>] {
        guard count > 1, let first, first.count < Self.longestHead,
            utf8[first.lowerBound].isASCIIUppercase,
            utf8[first.lowerBound + 1].isASCIIUppercase,
            // "NATO met." is a sentence.
            utf8[first].split(separator: UInt8(ascii: " ")).allSatisfy({
                $0.first?.isASCIILowercase == false
            })
        else { return self }
        let start = first.lowerBound
        let head = utf8[start..<Swift.min(start + Self.longestHead, self[count - 1].upperBound)]
        guard let end = Self.headEnds.compactMap({ head.firstOffset(of: $0) }).min(),
            end >= first.upperBound, let next = firstIndex(where: { $0.upperBound > end + 2 })
        else { return self }
        return [start..<self[next].upperBound] + self[(next + 1)...]
    }

    /// UTF-8 code units.
    private static let longestHead = 80
    private static let headEnds = ["/. ", ") - ", ") \u{2013} ", ") \u{2014} "].map {
        [UInt8]($0.utf8)
    }
}
