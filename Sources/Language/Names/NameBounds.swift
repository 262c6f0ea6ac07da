/// Where names begin and end, where rules know better than the tagger: names it cut in two are
/// joined, and two that it took for one are parted.
struct NameBounds {
    let text: TaggerText
    let gazetteer: Gazetteer
    /// The keys of all tagged names, and of those that no capital follows.
    private var named: Set<UInt64> = []
    private var alone: Set<UInt64> = []

    init(_ text: TaggerText, gazetteer: Gazetteer, names: [TaggedName]) {
        self.text = text
        self.gazetteer = gazetteer
        let tokens = text.document.tokens
        for name in names {
            let key = NameIndex.key(of: tokens[name.tokens])
            let end = name.tokens.upperBound
            named.insert(key)
            if end >= tokens.count || !tokens[end].isCapital { alone.insert(key) }
        }
    }

    var tokens: [Token] { text.document.tokens }

    /// The names, disjoint and in order.
    func revised(_ names: [TaggedName]) -> [TaggedName] {
        var revised: [TaggedName] = []
        revised.reserveCapacity(names.count)
        for (number, name) in names.enumerated() {
            if let last = revised.last, name.tokens.lowerBound < last.tokens.upperBound { continue }
            let next = number + 1 < names.count ? names[number + 1] : nil
            for part in parts(of: joined(name, next)) {
                // A name that grew backwards takes the place of what it covers.
                while let last = revised.last, last.tokens.lowerBound >= part.tokens.lowerBound {
                    revised.removeLast()
                }
                revised.append(part)
            }
        }
        return revised
    }

    // MARK: Joining

    private func joined(_ name: TaggedName, _ next: TaggedName?) -> TaggedName {
        var name = withoutTail(name)
        name.tokens = wordStart(of: name)..<wordEnd(of: name)
        if let start = compoundStart(of: name) {
            let kind = name.kind == .person ? EntityKind.place : name.kind
            name = TaggedName(tokens: start..<name.tokens.upperBound, kind: kind)
        }
        if let start = initialStart(of: name) {
            name = TaggedName(tokens: start..<name.tokens.upperBound, kind: .person)
        }
        if let whole = nicknameInside(name) { return whole }
        if name.kind == .person {
            if let whole = nicknamed(name) { return whole }
            name.tokens = givenStart(of: name)..<surnameEnd(of: name, next)
            if let thing = namesake(of: name) { return thing }
            if let end = hyphenEnd(of: name, next) ?? syllableEnd(of: name) {
                name.tokens = name.tokens.lowerBound..<end
            }
            return withoutWill(withoutLetters(name))
        }
        if let end = policeEnd(of: name) {
            return TaggedName(tokens: name.tokens.lowerBound..<end, kind: .organization)
        }
        guard name.kind == .organization else { return name }
        if let start = fieldStart(of: name) ?? remitStart(of: name) {
            name.tokens = start..<name.tokens.upperBound
        }
        let end =
            listedEnd(of: name) ?? courtEnd(of: name) ?? purposeEnd(of: name, next)
            ?? branchEnd(of: name) ?? definedEnd(of: name)
        if let end { name.tokens = name.tokens.lowerBound..<end }
        if let end = remitEnd(of: name) { name.tokens = name.tokens.lowerBound..<end }
        return name
    }

    /// "“Park": no name begins with a quotation mark.
    private func wordStart(of name: TaggedName) -> Int {
        name.tokens.dropLast().first { !tokens[$0].flags.contains(.punctuation) }
            ?? name.tokens.upperBound - 1
    }

    /// "James Webb Space Telescope": a thing that is called after somebody.
    private func namesake(of name: TaggedName) -> TaggedName? {
        let end = name.tokens.upperBound
        guard name.tokens.count > 1,
            let head = (end..<min(end + 3, tokens.count)).first(where: {
                !isPurpose($0) || namesakeKind($0) != nil
            }), isPurpose(head), let kind = namesakeKind(head)
        else { return nil }
        return TaggedName(tokens: name.tokens.lowerBound..<head + 1, kind: kind)
    }

    private func namesakeKind(_ index: Int) -> EntityKind? {
        Self.namesakes.first { $0.words.contains(tokens[index].key) }?.kind
    }

    private static let namesakes: [(kind: EntityKind, words: WordSet)] = [
        (.work, WordHash.keys("telescope prize award medal trophy")),
        (.place, WordHash.keys("bridge airport stadium park arena")),
        (
            .organization,
            WordHash.keys(
                "hospital museum library foundation institute school university center centre college"
            )
        ),
    ]

    /// "Stow-on-the-" before "Wold Town Council": no person is called so.
    private func compoundStart(of name: TaggedName) -> Int? {
        var start = name.tokens.lowerBound
        while start > 1, name.tokens.lowerBound - start < 8, tokens[start].isGlued,
            tokens[start - 1].isMark("-"), tokens[start - 1].isGlued
        {
            start -= 2
        }
        let isLinked = (start..<name.tokens.lowerBound).contains {
            Self.compoundLinks.contains(tokens[$0].key)
        }
        return isLinked && tokens[start].isCapital ? start : nil
    }

    private static let compoundLinks = WordHash.keys("on upon in under by le la les sur en super")

    /// "Security and Co-" of "Co-operation": no name ends within a word.
    private func wordEnd(of name: TaggedName) -> Int {
        let end = name.tokens.upperBound
        // "Walter “": the mark belongs to what comes.
        if name.tokens.count > 1, isMark(end - 1, closing: false),
            !name.tokens.dropLast().contains(where: { isMark($0, closing: false) })
        {
            return end - 1
        }
        guard end < tokens.count, tokens[end - 1].isMark("-"), tokens[end - 1].isGlued,
            tokens[end].isGlued, tokens[end].isWord
        else { return end }
        return end + 1
    }

    /// "Permanent Council of the Organization for Security and Co-operation in Europe": a listed
    /// body that ends the name is there whole.
    private func listedEnd(of name: TaggedName) -> Int? {
        for start in name.tokens.dropFirst() where tokens[start].isCapital {
            if let match = listed(start), match.end > name.tokens.upperBound,
                match.end - start > 2, match.entry.form == .name,
                gazetteer.entities[Int(match.entry.entity)].kind == .organization
            {
                return match.end
            }
        }
        return nil
    }

    /// "Federal Service for the Financial Markets": what a body is for belongs to its name.
    private func purposeEnd(of name: TaggedName, _ next: TaggedName?) -> Int? {
        let head = name.tokens.upperBound - 1
        var at = head + 2
        guard at < tokens.count, tokens[head + 1].key == Self.for,
            !tokens[head].classes.isDisjoint(with: .purposeHead) || isPolity(head)
        else { return nil }
        if tokens[at].classes.contains(.article) { at += 1 }
        guard at < tokens.count, isPurpose(at) else { return nil }
        if let next, next.tokens.contains(at) {
            if next.kind == .person { return nil }
            return max(next.tokens.upperBound, runEnd(at))
        }
        return listed(at) == nil || isPolity(head) ? runEnd(at) : nil
    }

    /// "Environment and" of "the Environment and Land Court".
    private func fieldStart(of name: TaggedName) -> Int? {
        let start = name.tokens.lowerBound
        guard start > 2, tokens[start - 1].key == SmallWords.and,
            tokens[start - 3].classes.contains(.article), isPurpose(start - 2),
            tokens[start - 2].classes.isDisjoint(with: [.organizationHead, .surname]),
            tokens[name.tokens.upperBound - 1].classes.contains(.organizationHead),
            name.tokens.count > 1, isPurpose(start), listed(start - 2) == nil,
            listed(start) == nil, !named.contains(NameIndex.key(of: tokens[start - 2..<start - 1]))
        else { return nil }
        return start - 2
    }

    /// "Popular Front for the Liberation of Palestine", "Criminal Tribunal for Rwanda"; never a
    /// party, which people leave for another.
    private func isPolity(_ head: Int) -> Bool { Self.polities.contains(tokens[head].key) }

    func isPurpose(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isWord && token.isCapital && !token.isOpening
            && !token.flags.contains(.titleCase)
            && token.classes.isDisjoint(
                with: [.stop, .weekday, .month, .honorific, .office, .firstName])
    }

    /// Past the capitalised words that go on here and what joins them.
    private func runEnd(_ start: Int) -> Int {
        var end = start + 1
        while end < tokens.count, end - start < 8 {
            if isPurpose(end) {
                end += 1
            } else if Self.joints.contains(tokens[end].key), end + 1 < tokens.count,
                isPurpose(end + 1)
            {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    /// "Garuda Indonesia": a country ends the name of a body that is never named without it.
    private func branchEnd(of name: TaggedName) -> Int? {
        let end = name.tokens.upperBound
        guard end < tokens.count, tokens[end - 1].isCapital, tokens[end].isWord,
            !tokens[end].isGlued, !tokens[end].isOpening,
            !tokens[end].flags.contains(.titleCase), let place = listed(end),
            place.entry.form == .name,
            gazetteer.entities[Int(place.entry.entity)].kind == .place,
            tokens[end - 1].classes.isDisjoint(with: [.organizationHead, .companySuffix]),
            place.end >= tokens.count || !isName(place.end),
            !alone.contains(NameIndex.key(of: tokens[name.tokens]))
        else { return nil }
        return place.end
    }

    /// "Constitutional Court of South Africa": the state whose court it is belongs to the name.
    private func courtEnd(of name: TaggedName) -> Int? {
        let end = name.tokens.upperBound
        let of = tokens[end - 1].key == SmallWords.of ? end - 1 : end
        var at = of + 1
        guard of > 0, at + 1 < tokens.count, tokens[of].key == SmallWords.of,
            Self.courts.contains(tokens[of - 1].key)
        else { return nil }
        if tokens[at].classes.contains(.article) { at += 1 }
        guard let place = listed(at), place.entry.form == .name,
            gazetteer.entities[Int(place.entry.entity)].isCountry
        else { return nil }
        return place.end
    }

    /// "West Midlands Police": a force is called after its place.
    private func policeEnd(of name: TaggedName) -> Int? {
        var end = name.tokens.upperBound
        guard name.kind == .place else { return nil }
        if name.tokens.count > 1, Self.forces.contains(tokens[end - 1].key) { return end }
        guard end < tokens.count, isName(end), !tokens[end].flags.contains(.titleCase),
            Self.forces.contains(tokens[end].key)
        else { return nil }
        // "New York Police Department".
        repeat {
            end += 1
        } while end < tokens.count && isName(end)
            && tokens[end].classes.contains(.organizationHead)
        return end
    }

    func isName(_ index: Int) -> Bool {
        tokens[index].isCapital && !tokens[index].isOpening
    }

    func listed(_ index: Int) -> NameIndex.Match? {
        gazetteer.index.match(tokens, at: index, limit: tokens.count)
    }

    // MARK: Parting

    private func parts(of name: TaggedName) -> [TaggedName] {
        if let parts = bodyParts(of: name) { return parts }
        if name.kind == .organization,
            let parts = labelParts(of: name) ?? officeParts(of: name) ?? remitParts(of: name)
        {
            return parts
        }
        if name.kind == .person, let parts = memberParts(of: name) ?? holderParts(of: name) {
            return parts
        }
        if name.kind != .person, let parts = hyphenParts(of: name) { return parts }
        return [name]
    }

    /// "Deputy head of the Main Intelligence Directorate Vadym Skibitskyi", "Mayor of Kharkiv Ihor
    /// Terekhov": the body or place that an office is of, and who holds it.
    private func bodyParts(of name: TaggedName) -> [TaggedName]? {
        let start = name.tokens.lowerBound
        guard name.tokens.count > 2, isOfOffice(start),
            tokens[name.tokens].allSatisfy({ $0.isWord && $0.isCapital })
        else { return nil }
        let match = listed(start)
        let head = name.tokens.last { tokens[$0].classes.contains(.organizationHead) }
        let end = name.tokens.upperBound
        let holder =
            [match?.end, head.map { $0 + 1 }].compactMap(\.self).max()
            ?? (tokens[end - 2].classes.contains(.firstName) ? end - 2 : end)
        guard holder > start, (2...3).contains(end - holder),
            tokens[holder..<end].allSatisfy({
                $0.classes.isDisjoint(with: [
                    .organizationHead, .placeHead, .placeOpening, .thing, .office, .direction,
                ])
            })
        else { return nil }
        let listed = match.flatMap { $0.end == holder ? Int($0.entry.entity) : nil }
        let kind = listed.map { gazetteer.entities[$0].kind }
        return [
            TaggedName(
                tokens: start..<holder, kind: kind ?? (isOfTown(start) ? .place : .organization)),
            TaggedName(tokens: holder..<end, kind: .person),
        ]
    }

    /// "CNN" of "CNN HOST", "CNN NATIONAL" before "CORRESPONDENT": in capitals throughout, a body
    /// and what somebody is there.
    private func labelParts(of name: TaggedName) -> [TaggedName]? {
        let start = name.tokens.lowerBound
        guard name.tokens.count > 1, let body = listed(start), body.end < name.tokens.upperBound,
            tokens[name.tokens].allSatisfy({ $0.flags.contains(.allCapitals) }),
            (body.end..<name.tokens.upperBound).allSatisfy({
                !tokens[$0].classes.isDisjoint(with: [.office, .officePart])
                    || Self.staff.contains(tokens[$0].key)
            })
        else { return nil }
        return [TaggedName(tokens: start..<body.end, kind: name.kind)]
    }

    private static let staff = WordHash.keys("host anchor contributor commentator")

    /// "Secretary of the Air Force for Acquisition Ana Ruiz": the office goes on behind the body.
    private func officeParts(of name: TaggedName) -> [TaggedName]? {
        guard let cut = name.tokens.dropFirst().first(where: { tokens[$0].key == Self.for }),
            !tokens[cut - 1].classes.contains(.purposeHead), !isPolity(cut - 1),
            isOfOffice(name.tokens.lowerBound)
        else { return nil }
        var parts = [TaggedName(tokens: name.tokens.lowerBound..<cut, kind: name.kind)]
        let first = name.tokens.upperBound - 2
        if first > cut + 1, tokens[first].classes.contains(.firstName) {
            parts.append(TaggedName(tokens: first..<name.tokens.upperBound, kind: .person))
        }
        return parts
    }

    /// "Alexia Howard of Bernstein": somebody, and the body they are of.
    private func memberParts(of name: TaggedName) -> [TaggedName]? {
        guard let of = name.tokens.dropFirst(2).first(where: { tokens[$0].key == SmallWords.of }),
            of + 1 < name.tokens.upperBound,
            !NobleTitle.isNoble(tokens[name.tokens].prefix(2).map(\.key))
        else { return nil }
        return [
            TaggedName(tokens: name.tokens.lowerBound..<of, kind: .person),
            TaggedName(tokens: of + 1..<name.tokens.upperBound, kind: .organization),
        ]
    }

    /// "Daegu Mayor Hong Joon-pyo": a place, its office, and who holds it.
    private func holderParts(of name: TaggedName) -> [TaggedName]? {
        guard
            let office = name.tokens.dropFirst().first(where: {
                Self.offices.contains(tokens[$0].key)
            }),
            name.tokens.upperBound - office > 2
        else { return nil }
        return [
            TaggedName(tokens: name.tokens.lowerBound..<office, kind: .place),
            TaggedName(tokens: office + 1..<name.tokens.upperBound, kind: .person),
        ]
    }

    private func isOfOffice(_ start: Int) -> Bool {
        var at = start - 1
        if at >= 0, tokens[at].classes.contains(.article) { at -= 1 }
        return at > 0 && tokens[at].key == SmallWords.of && tokens[at - 1].classes.contains(.office)
    }

    /// "Mayor of" before a name.
    private func isOfTown(_ start: Int) -> Bool {
        start > 1 && Self.townOffices.contains(tokens[start - 2].key)
    }

    private static let townOffices = WordHash.keys("mayor governor bishop archbishop")

    /// "Boeing-Air Force": two names that stand elsewhere by themselves.
    private func hyphenParts(of name: TaggedName) -> [TaggedName]? {
        guard
            let hyphen = name.tokens.dropFirst().dropLast().first(where: { tokens[$0].isMark("-") })
        else { return nil }
        let halves = [name.tokens.lowerBound..<hyphen, (hyphen + 1)..<name.tokens.upperBound]
        // "UWP-Hachette" may be a third one.
        guard halves.contains(where: { $0.count > 1 }), halves.allSatisfy(standsAlone),
            listed(name.tokens.lowerBound)?.end != name.tokens.upperBound
        else { return nil }
        return halves.map { TaggedName(tokens: $0, kind: name.kind) }
    }

    private func standsAlone(_ range: Range<Int>) -> Bool {
        if named.contains(NameIndex.key(of: tokens[range])) { return true }
        guard let match = listed(range.lowerBound), match.end == range.upperBound else {
            return false
        }
        return gazetteer.entities[Int(match.entry.entity)].kind == .organization
    }

    private static let `for` = WordHash.key("for")
    private static let courts = WordHash.keys("court tribunal")
    private static let forces = WordHash.keys("police constabulary")
    private static let offices = WordHash.keys(
        "mayor governor senator minister president premier mp mla mna td sheriff commissioner")
    private static let joints = WordHash.keys("of and the")
    private static let polities = WordHash.keys(
        "tribunal court appeals union movement front alliance fund")
}
