/// Dates that say how something compares, and not when it happened.
extension EventDates {
    /// "more than in 2019", "compared with January": what something else is measured by.
    func isCompared(_ words: Range<Int>) -> Bool {
        var before = words.lowerBound - 1
        if before > 0,
            Self.places.contains(tokens[before].key) || Self.withs.contains(tokens[before].key)
        {
            before -= 1
        }
        // "an increase from 2008".
        if before > 0, tokens[before].isWord, tokens[before].key == SmallWords.from,
            tokens[before - 1].isWord, Self.changes.contains(tokens[before - 1].key)
        {
            return true
        }
        // "from 2019 levels".
        let after = words.upperBound
        if after < tokens.count, tokens[after].isWord, Self.levels.contains(tokens[after].key) {
            return true
        }
        return before >= 0 && tokens[before].isWord && Self.comparisons.contains(tokens[before].key)
            || isOfFormerFigure(before + 1)
    }

    /// "from 21.88 per cent in July", "down from $98bn at the end of May": what a figure was before.
    private func isOfFormerFigure(_ end: Int) -> Bool {
        let near = Range.before(end, from: 0, count: Self.longestFigure).reversed()
        let figure = near.prefix {
            !tokens[$0].isMark(",") && !reading.document.isVerb($0)
                && tokens[$0].key != SmallWords.from
        }
        guard let from = figure.last.map({ $0 - 1 }), from >= 0, tokens[from].isWord,
            tokens[from].key == SmallWords.from, figure.contains(where: { tokens[$0].isNumber })
        else { return false }
        // "withdrew from 12 towns in July".
        return figure.allSatisfy {
            !tokens[$0].isWord || Self.units.contains(tokens[$0].key)
                || !tokens[$0].classes.isDisjoint(with: [.numeral, .article])
        }
    }

    /// Tokens.
    private static let longestFigure = 9
    private static let units = WordHash.keys(
        """
        per cent percent percentage point points million millions billion trillion bn m mn crore lakh \
        barrels bpd tonnes tons dollars euros pounds yen naira rupees at the end of in
        """)

    private static let levels = WordHash.keys("level levels")

    /// "the best since 1993", "not seen since October": how far back nothing like it is found.
    func isRecord(_ words: Range<Int>, _ number: Int) -> Bool {
        let first = reading.document.sentences[number].tokens.lowerBound
        var since =
            tokens[words.lowerBound].key == Self.since
            ? words.lowerBound : words.lowerBound - 1
        if since > first, tokens[since].classes.contains(.article) { since -= 1 }
        guard since > first, tokens[since].isWord, tokens[since].key == Self.since else {
            return false
        }
        // "the deadliest since 2017, when 11 people died" tells what happened then.
        let comma = words.upperBound
        let clause = comma + 1..<max(comma + 1, min(comma + 10, tokens.count))
        if clause.count > 1, tokens[comma].isMark(","), tokens[comma + 1].isWord,
            tokens[comma + 1].key == Self.when,
            // "when they met on 13 May" has its own day.
            !clause.contains(where: { tokens[$0].classes.contains(.month) })
        {
            return false
        }
        // "their first final since", "the first time it fell since"; but "first built by monks, it has
        // been closed since".
        let near = max(first, since - 10)..<since
        if let ranked = near.last(where: {
            Self.firsts.contains(tokens[$0].key) || isSuperlative(tokens[$0])
        }),
            Self.times.contains(tokens[ranked + 1].key)
                || !(ranked + 1..<since).contains(where: reading.document.isVerb)
        {
            return true
        }
        // "High winds have battered the coast since": such a word says so only right before.
        return near.contains { index in
            tokens[index].isWord && Self.records.contains(tokens[index].key)
                && (index >= since - 4 || !Self.ordinary.contains(tokens[index].key))
        }
    }

    private static let when = WordHash.key("when")
    private static let ordinary = WordHash.keys("high low lows highs most least record")

    /// "the second-biggest loss of 2007": the stretch among whose things one is ranked.
    func isRanked(_ words: Range<Int>, _ number: Int) -> Bool {
        let first = reading.document.sentences[number].tokens.lowerBound
        let of = words.lowerBound - 1
        // "the third-hottest July".
        if of >= first, endsInEst(tokens[of]), tokens[words.lowerBound].classes.contains(.month) {
            return true
        }
        // "the deadliest disaster this century".
        if of >= first, tokens[words.lowerBound].isWord, tokens[words.lowerBound].key == Self.this,
            words.count == 2
        {
            return tokens[max(first, of - 3)...of].contains { isSuperlative($0) }
        }
        guard of > first, tokens[of].isWord, tokens[of].key == SmallWords.of else { return false }
        return tokens[max(first, of - 4)..<of].contains {
            $0.isWord && Self.records.contains($0.key)
        }
    }

    private func isSuperlative(_ token: Token) -> Bool {
        token.isWord
            && (Self.records.contains(token.key)
                || token.end - token.start > 6 && !token.isCapital && endsInEst(token))
    }

    private func endsInEst(_ token: Token) -> Bool {
        reading.document.source.utf8[token.range].suffix(3).elementsEqual("est".utf8)
    }

    private static let this = WordHash.key("this")

    /// "for the second time this year": the stretch in which something is counted.
    func isCounted(_ words: Range<Int>) -> Bool {
        let time = words.lowerBound - 1
        guard time > 0, tokens[time].isWord, Self.times.contains(tokens[time].key) else {
            return false
        }
        return !tokens[time - 1].classes.isDisjoint(with: [.ordinal, .numeral])
            || tokens[time - 1].isNumber
    }

    private static let times = WordHash.keys("time times")

    private static let records = WordHash.keys(
        """
        not never no nothing best worst lowest highest low high lows highs biggest largest \
        smallest strongest weakest steepest sharpest fastest slowest longest most least record
        """)
    private static let firsts = WordHash.keys("first worse better")
    private static let changes = WordHash.keys(
        "increase decrease rise fall drop decline gain improvement change up down jump growth high low "
            + "record peak")
    private static let comparisons = WordHash.keys("than compared comparing versus unlike")
    private static let withs = WordHash.keys("with to")
    private static let since = WordHash.key("since")
}
