/// Where the names of people begin and end: nicknames, maiden names, hyphens.
extension NameBounds {
    /// "Ana Ruiz KC"; in "Hartshill MP Ana Ruiz" Hartshill is no person.
    func withoutLetters(_ name: TaggedName) -> TaggedName {
        guard name.tokens.count > 1,
            AddressedNames.letters.contains(tokens[name.tokens.upperBound - 1].key)
        else { return name }
        let end = name.tokens.upperBound
        let isSeat = name.tokens.count == 2 && end < tokens.count && isName(end)
        return TaggedName(tokens: name.tokens.dropLast(), kind: isSeat ? .place : .person)
    }

    /// "Will Ajaero buy it?": the verb of a question before a name.
    func withoutWill(_ name: TaggedName) -> TaggedName {
        let (first, next) = (name.tokens.lowerBound, name.tokens.upperBound)
        guard name.kind == .person, name.tokens.count > 1, tokens[first].key == Self.will,
            tokens[first].isOpening || first > 0 && !tokens[first - 1].isWord,
            next < tokens.count, tokens[next].isWord, !tokens[next].isCapital,
            tokens[next].classes.isDisjoint(with: .stop) || tokens[next].key == Self.be,
            tokens[(next + 1)...].prefix(Self.longestQuestion).first(where: {
                $0.isMark("?") || $0.isMark(".")
            })?.isMark("?") == true
        else { return name }
        return TaggedName(tokens: name.tokens.dropFirst(), kind: .person)
    }

    /// Tokens.
    private static let longestQuestion = 40
    private static let will = WordHash.key("will")
    private static let be = WordHash.key("be")

    /// "A" of "Chief minister A Revanth Reddy", "A." of "A. Raja left": an initial, and no article.
    func initialStart(of name: TaggedName) -> Int? {
        let a = name.tokens.lowerBound - 1
        if a > 0, tokens[a].isMark("."), tokens[a].isGlued, name.kind == .person,
            name.tokens.count == 1, tokens[a - 1].isOpening, tokens[a - 1].isCapital,
            tokens[a - 1].end - tokens[a - 1].start == 1,
            tokens[a + 1].classes.isDisjoint(with: .firstName)
        {
            return a - 1
        }
        guard a > 0, tokens[a].isCapital, !tokens[a].isOpening,
            tokens[a].classes.contains(.article),
            tokens[a].end - tokens[a].start == 1, tokens[a - 1].classes.contains(.office),
            !tokens[a].flags.contains(.titleCase)
        else { return nil }
        return a
    }

    /// "Theodore" of "Theodore “Ted” Holm", of whom the tagger has but "Ted” Holm".
    func givenStart(of name: TaggedName) -> Int {
        let start = name.tokens.lowerBound
        guard name.tokens.count > 2, start > 1, isMark(start + 1, closing: true),
            isMark(start - 1, closing: false), tokens[start - 2].isCapital,
            tokens[start - 2].classes.isDisjoint(with: [.office, .honorific, .stop, .common])
        else { return start }
        return start - 2
    }

    /// "Holm" behind "Theodore “Ted”".
    func surnameEnd(of name: TaggedName, _ next: TaggedName?) -> Int {
        let end = name.tokens.upperBound
        if let end = maidenEnd(of: name) ?? nicknameEnd(of: name, next) { return end }
        guard end + 3 < tokens.count, isMark(end, closing: false), tokens[end + 1].isCapital,
            isMark(end + 2, closing: true)
        else { return end }
        if let next, next.kind == .person, next.tokens.lowerBound == end + 3 {
            return next.tokens.upperBound
        }
        // "Duong “Danny” Pham", whatever the last word was taken for.
        return tokens[end + 1].classes.contains(.firstName) && isPlainName(end + 3) ? end + 4 : end
    }

    /// "Duong “Danny” Pham" where only the nickname was found.
    func nicknamed(_ name: TaggedName) -> TaggedName? {
        let (first, end) = (name.tokens.lowerBound, name.tokens.upperBound)
        guard name.tokens.count == 1, first > 1, end + 1 < tokens.count,
            isMark(first - 1, closing: false), isMark(end, closing: true),
            tokens[first].classes.contains(.firstName), isPlainName(first - 2),
            isPlainName(end + 1)
        else { return nil }
        return TaggedName(tokens: first - 2..<end + 2, kind: .person)
    }

    /// "Panfilo “Ping” Lacson" where the tagger found "Panfilo" alone.
    func nicknameInside(_ name: TaggedName) -> TaggedName? {
        let open = name.tokens.upperBound
        guard name.kind == .person || name.kind == .place && name.tokens.count == 1,
            open + 3 < tokens.count, isMark(open, closing: false),
            let close = (open + 2..<min(open + Self.longestNickname, tokens.count - 1)).first(
                where: { isMark($0, closing: true) }),
            (open + 1..<close).allSatisfy({ tokens[$0].isWord && tokens[$0].isCapital }),
            tokens[close + 1].isCapital,
            tokens[close + 1].classes.isDisjoint(with: [
                .office, .officePart, .organizationHead, .eventHead, .thing, .stop, .weekday,
                .month, .speech,
            ])
        else { return nil }
        return TaggedName(tokens: name.tokens.lowerBound..<close + 2, kind: .person)
    }

    /// From the mark that opens it to the one that closes it: “The Rock”. Tokens.
    private static let longestNickname = 5

    /// "” Dalipe" behind "Manuel Jose “Mannix": no name ends within quotation marks.
    private func nicknameEnd(of name: TaggedName, _ next: TaggedName?) -> Int? {
        let mark = name.tokens.upperBound
        guard let open = name.tokens.last(where: { isMark($0, closing: false) }), mark - open < 4,
            mark + 1 < tokens.count, isMark(mark, closing: true), isPlainName(mark + 1)
        else { return nil }
        if let next, next.kind == .person, next.tokens.lowerBound == mark + 1 {
            return next.tokens.upperBound
        }
        return mark + 2
    }

    /// "-se" of "Kwon Young-se", a given name of two syllables; "Holm-led" is none.
    func syllableEnd(of name: TaggedName) -> Int? {
        let end = name.tokens.upperBound
        guard name.kind == .person, name.tokens.count > 1, end + 1 < tokens.count,
            tokens[end].isMark("-"), tokens[end].isGlued, tokens[end + 1].isGlued,
            tokens[end + 1].isWord, !tokens[end + 1].isCapital,
            case let count = tokens[end + 1].end - tokens[end + 1].start,
            count <= 4 || count == 5 && isSyllable(end + 1),
            !Self.suffixes.contains(tokens[end + 1].key)
        else { return nil }
        return end + 2
    }

    /// "shing" of "Li Ka-shing", "cheol" of "Kim Jong-cheol": no English word but "young" ends so.
    private func isSyllable(_ index: Int) -> Bool {
        let word = text.document.source.utf8[tokens[index].range]
        return ["ng", "eon", "eol"].contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    /// "(Crane) Tait" behind "Edith", "(Bob) Holm" behind "Robert"; "(Ohio)" and "(Labour)" are no
    /// part of a name.
    private func maidenEnd(of name: TaggedName) -> Int? {
        let end = name.tokens.upperBound
        guard end + 3 < tokens.count, tokens[end].isMark("("), isPlainName(end + 1),
            tokens[end + 2].isMark(")"), isPlainName(end + 3), listed(end + 1) == nil
        else { return nil }
        return end + 4
    }

    /// A capital that can be a part of somebody's name.
    private func isPlainName(_ index: Int) -> Bool {
        isName(index)
            && tokens[index].classes.isDisjoint(
                with: [.office, .officePart, .organizationHead, .stop, .weekday, .month, .speech])
    }

    /// "-Grant" of "Fiona Hyslop-Grant", a surname of two; in "the Joe Biden-Xi Jinping talks" it is
    /// another name, and in "Holm-backed" none.
    func hyphenEnd(of name: TaggedName, _ next: TaggedName?) -> Int? {
        let end = name.tokens.upperBound
        guard name.tokens.count > 1, end + 1 < tokens.count, tokens[end].isMark("-"),
            tokens[end].isGlued, tokens[end + 1].isGlued, tokens[end + 1].isCapital,
            !tokens[end + 1].flags.contains(.allCapitals),
            next.map({ $0.tokens.lowerBound > end + 1 || $0.tokens.upperBound == end + 2 }) ?? true
        else { return nil }
        return end + 2
    }

    func isMark(_ index: Int, closing: Bool) -> Bool {
        tokens[index].isMark("\"") || tokens[index].isMark(closing ? "\u{201D}" : "\u{201C}")
    }

    private static let suffixes = WordHash.keys(
        "led run era like born bred made held free wide aged type only rich area ally fan fans")
}
