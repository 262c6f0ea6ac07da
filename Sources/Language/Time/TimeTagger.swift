/// Finds the time expressions of a sentence and their TIMEX3 values, in one pass over its tokens.
struct TimeTagger: TokenWindow {
    let document: Document
    let tokens: [Token]
    /// Those of the sentence.
    let window: Range<Int>
    private(set) var anchor: TimeAnchor
    /// Whether the sentence has named a date so far.
    private(set) var hasDate = false
    /// The day that the sentence named last: what "at noon" is a time of.
    private(set) var lastDay: CalendarDate?
    private let automaton = TimeAutomaton.shared

    init(_ document: Document, range: Range<Int>, anchor: TimeAnchor) {
        self.document = document
        tokens = document.tokens
        window = range
        self.anchor = anchor
    }

    /// The expressions in text order, disjoint.
    func matches() -> [TimeMatch] {
        var tagger = self
        return tagger.tag()
    }

    private mutating func tag() -> [TimeMatch] {
        var found: [TimeMatch] = []
        var at = window.lowerBound
        while at < window.upperBound {
            guard let (end, matches) = match(at: at) else {
                at += 1
                continue
            }
            at = end
            for match in matches {
                found.append(contentsOf: joined(found.popLast(), match))
                note(match)
            }
        }
        return found
    }

    private mutating func note(_ match: TimeMatch) {
        guard match.kind == .date || match.kind == .time else { return }
        anchor.note(match, words: document.bytes(of: match.tokens))
        hasDate = hasDate || match.kind == .date && match.edtf != nil
        if let day = match.day { lastDay = day }
    }

    /// The longest match whose reading holds, and its end.
    private func match(at start: Int) -> (end: Int, matches: [TimeMatch])? {
        var state = TimeAutomaton.start
        var ends: [(end: Int, state: Int)] = []
        var at = start
        while at < window.upperBound {
            state = automaton.step(
                state, automaton.kinds.kind(tokens[at], in: document.source.utf8))
            guard state != 0 else { break }
            at += 1
            if !automaton.rules(state).isEmpty { ends.append((at, state)) }
        }
        for (end, state) in ends.reversed() {
            for rule in automaton.rules(state) {
                if let matches = read(rule, start..<end) { return (end, matches) }
            }
        }
        return nil
    }
}

// MARK: Names

extension TimeTagger {
    /// "60 Minutes", "This Week": capitals within a sentence that no calendar gives.
    func isName(_ words: Range<Int>) -> Bool {
        words.contains { index in
            let token = tokens[index]
            return token.isWord && token.isCapital
                && token.flags.isDisjoint(with: [
                    .opening, .titleCase, .allCapitals, .dotted, .initial,
                ])
                && token.classes.isDisjoint(with: [.month, .weekday])
                && token.end - token.start > 2
        }
    }
}

// MARK: Reading tokens

extension TimeTagger {
    /// The value of a token of digits only.
    func digits(_ index: Int) -> Int? {
        guard window.contains(index), tokens[index].isNumber else { return nil }
        return decimal(document.source.utf8[tokens[index].range])
    }

    /// The digits a token begins with: 20 of "20th", 1990 of "1990s".
    func leadingDigits(_ index: Int) -> Int? {
        guard window.contains(index), tokens[index].isNumber else { return nil }
        return decimal(
            document.source.utf8[tokens[index].range].prefix { $0 <= 0x39 && $0 >= 0x30 })
    }

    func shape(_ index: Int) -> NumberShape {
        guard window.contains(index), tokens[index].isNumber else { return .other }
        return NumberShape(document.source.utf8[tokens[index].range])
    }

    /// The place of the first word of a class.
    func index(of words: TimeWords, in range: Range<Int>) -> Int? {
        range.first { tokens[$0].isWord && words[tokens[$0].key] != nil }
    }

    /// The number of the first word of a class.
    func value(_ words: TimeWords, in range: Range<Int>) -> Int? {
        index(of: words, in: range).flatMap { words[tokens[$0].key] }
    }

    func has(_ words: WordSet, in range: Range<Int>) -> Bool {
        range.contains { isWord($0, words) }
    }

    /// The first four-digit year.
    func year(in range: Range<Int>) -> Int? {
        range.first { shape($0) == .year }.flatMap(digits)
    }

    /// The unit that a word names.
    func unit(in range: Range<Int>) -> TimeUnit? {
        let index = range.last {
            TimeWords.units[word($0)] != nil || TimeWords.unitPlurals[word($0)] != nil
        }
        guard let index else { return nil }
        let number = TimeWords.units[word(index)] ?? TimeWords.unitPlurals[word(index)]
        return number.flatMap(TimeUnit.init(rawValue:))
    }

    /// How sure "early", "about" and their like leave a time.
    func qualifier(_ words: Range<Int>) -> EDTF.Qualifier {
        has(Self.blurs, in: words) ? .approximate : .exact
    }

    private static let blurs = WordHash.keys(
        "early late mid beginning start end middle close part about around nearly almost roughly "
            + "approximately over sometime turn so least most than")
}
