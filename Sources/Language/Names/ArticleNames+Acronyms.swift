/// What the letters behind a name stand for: "International Criminal Court (ICC)".
extension ArticleNames {
    /// "International Criminal Court (ICC)", "European Space Agency, or ESA,": the letters mean the
    /// name before them, whatever others they mean elsewhere.
    mutating func defineAcronyms(_ candidates: inout [Candidate]) {
        var redefined: Set<UInt64> = []
        let repeated = repeatedAcronyms()
        for index in candidates.indices.dropFirst() {
            let acronym = candidates[index].tokens
            guard acronym.count == 1, acronym.lowerBound >= 2,
                let end = introduction(of: acronym.lowerBound),
                // "(NASDAQ: EA)": the exchange stands between.
                let long = [index - 1, index - 2].first(where: {
                    $0 >= 0 && candidates[$0].tokens.upperBound == end
                })
            else { continue }
            let token = document.tokens[acronym.lowerBound]
            let name = candidates[long].tokens
            let isTicker = isTicker(token, of: candidates[long])
            // "Bo Lund (APC, Lagos East)": the party of somebody.
            if candidates[long].kind == .person, !isLettered(token, by: name) { continue }
            guard name.count > 1 || isTicker,
                token.flags.contains(.allCapitals)
                    ? isInitials(token, of: name) || isTicker
                        || isCalled(candidates[index], candidates[long])
                            && (repeated.contains(token.key)
                                || document.tokens[name].contains {
                                    $0.classes.contains(.organizationHead)
                                })
                    : isSpelled(token, by: name)
            else { continue }
            if case .gazetteer = candidates[index].basis {
                guard
                    isSpelled(token, by: name)
                        || candidates[index].kind == .place && isOfInitials(token, of: name)
                else { continue }
                if candidates[long].basis != candidates[index].basis {
                    redefined.insert(token.key)
                }
            }
            if isListed(candidates[long]) {
                setShort([token.key], candidates[long])
                continue
            }
            switch candidates[long].basis {
            case .unclear, .tagged: break
            case .gazetteer, .known, .title: continue
            }
            candidates[long].basis = .tagged
            candidates[long].kind = .organization
            let entity = add(candidates[long])
            byName[token.key] = entity
            candidates[index].basis = .unclear
        }
        guard !redefined.isEmpty else { return }
        for index in candidates.indices where candidates[index].count == 1 {
            guard case .gazetteer = candidates[index].basis else { continue }
            let token = document.tokens[candidates[index].tokens.lowerBound]
            if redefined.contains(token.key) { candidates[index].basis = .unclear }
        }
    }

    /// Where the name ends that letters stand for: before "(ESA", "(NYSE: ESA" or ", or ESA".
    private func introduction(of acronym: Int) -> Int? {
        let tokens = document.tokens
        if acronym > 3, tokens[acronym - 1].isMark(":"), tokens[acronym - 3].isMark("(") {
            return acronym - 3
        }
        if tokens[acronym - 1].isMark("(") { return acronym - 1 }
        let isOther = tokens[acronym - 1].isWord && tokens[acronym - 1].key == Self.or
        return isOther && tokens[acronym - 2].isMark(",") ? acronym - 2 : nil
    }

    private static let or = WordHash.key("or")

    private func isInitials(_ acronym: Token, of name: Range<Int>) -> Bool {
        guard let first = name.first else { return false }
        let bytes = document.source.utf8
        let letter = bytes[Int(acronym.start)]
        return bytes[Int(document.tokens[first].start)] == letter
            && Int(acronym.end - acronym.start) <= name.count + 2
    }

    /// "MSFT" of "Microsoft (MSFT)": letters of the name, in their order.
    private func isTicker(_ acronym: Token, of name: Candidate) -> Bool {
        name.kind == .organization && acronym.flags.contains(.allCapitals)
            && (2...5).contains(acronym.end - acronym.start)
            && isWritten(acronym, in: document.source.utf8[document.bytes(of: name.tokens)])
    }

    /// "NICE" of "National Institute for Health and Care Excellence": first letters of the name's
    /// words, in their order.
    private func isOfInitials(_ acronym: Token, of name: Range<Int>) -> Bool {
        let words = name.lazy.filter { document.tokens[$0].isWord }
        let initials = words.map { document.source.utf8[Int(document.tokens[$0].start)] }
        return acronym.flags.contains(.allCapitals) && acronym.end - acronym.start > 2
            && isInitials(acronym, of: name) && isWritten(acronym, in: Array(initials)[...])
    }

    /// Whether the letters of a word in capitals are among others, in their order.
    private func isWritten(_ acronym: Token, in letters: ArraySlice<UInt8>) -> Bool {
        var letters = letters
        return document.source.utf8[acronym.range].allSatisfy { letter in
            guard let found = letters.firstIndex(where: { $0 & 0xDF == letter }) else {
                return false
            }
            letters = letters[(found + 1)...]
            return true
        }
    }

    /// "RFEF" of "Spanish Football Federation (RFEF)", "AFAD" of "Disaster Authority, or AFAD,":
    /// letters of another language.
    private func isCalled(_ acronym: Candidate, _ name: Candidate) -> Bool {
        let index = acronym.tokens.lowerBound
        let token = document.tokens[index]
        guard name.kind == .organization, index + 1 < document.tokens.count,
            case let (before, after) = (document.tokens[index - 1], document.tokens[index + 1]),
            before.isMark("(") && after.isMark(")") || before.key == Self.or && after.isMark(","),
            (3...8).contains(token.end - token.start)
        else { return false }
        if case .gazetteer = acronym.basis { return false }
        return true
    }

    /// Words in capitals that stand in the text more than once.
    private func repeatedAcronyms() -> Set<UInt64> {
        var seen: Set<UInt64> = []
        return document.tokens.reduce(into: []) { repeated, token in
            guard token.flags.contains(.allCapitals), !token.flags.contains(.titleCase) else {
                return
            }
            if !seen.insert(token.key).inserted { repeated.insert(token.key) }
        }
    }

    /// "Esa" of "European Space Agency", "BoA" of "Bank of America": each letter begins a word,
    /// those without a capital apart or not.
    private func isSpelled(_ acronym: Token, by name: Range<Int>) -> Bool {
        acronym.isCapital && acronym.end - acronym.start > 2 && isLettered(acronym, by: name)
    }

    private func isLettered(_ acronym: Token, by name: Range<Int>) -> Bool {
        let bytes = document.source.utf8
        let letters = bytes[acronym.range].map { $0 | 0x20 }
        let words = name.filter { document.tokens[$0].isWord }
        return [words, words.filter { document.tokens[$0].isCapital }].contains { words in
            letters == words.map { bytes[Int(document.tokens[$0].start)] | 0x20 }
        }
    }
}
