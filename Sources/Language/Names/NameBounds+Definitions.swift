/// What letters in brackets tell of the name before them.
extension NameBounds {
    /// "Intergovernmental Panel on Climate Change (IPCC)", "Directorate of Vigilance and
    /// Anti-Corruption (DVAC)", "African Union Transition Mission in Somalia (ATMIS)": a body's
    /// name goes up to the letters that stand for it.
    func definedEnd(of name: TaggedName) -> Int? {
        let end = name.tokens.upperBound
        var bracket = end
        while bracket < tokens.count, bracket - end < Self.longestTail, isTail(bracket) {
            bracket += 1
        }
        guard bracket > end + 1, bracket + 2 < tokens.count, isPurpose(bracket - 1),
            tokens[bracket].isMark("("), tokens[bracket + 2].isMark(")"),
            tokens[bracket + 1].flags.contains(.allCapitals)
        else { return nil }
        let letters = text.document.source.utf8[tokens[bracket + 1].range]
        let isSpelled = initials(name.tokens.lowerBound..<bracket).elementsEqual(letters)
        return isSpelled || isMission(name, until: bracket, letters) ? bracket : nil
    }

    private func isTail(_ index: Int) -> Bool {
        isPurpose(index) || Self.tailLinks.contains(tokens[index].key)
            || tokens[index].isMark(",") || tokens[index].isMark("-") && tokens[index].isGlued
    }

    /// "Mission in Mali": its letters are of another language, but its own first letter and the
    /// place's are among them.
    private func isMission(
        _ name: TaggedName, until bracket: Int, _ letters: ArraySlice<UInt8>
    ) -> Bool {
        guard let first = letters.first, let head = name.tokens.last, letters.count > 2,
            Self.missions.contains(tokens[head].key), tokens[head + 1].key == Self.in,
            let place = initials(bracket - 1..<bracket).last
        else { return false }
        return initials(name.tokens).contains(first) && letters.dropFirst().contains(place)
    }

    /// The first letters of the words with a capital.
    private func initials(_ range: Range<Int>) -> [UInt8] {
        range.filter { tokens[$0].isWord && tokens[$0].isCapital }.map {
            text.document.source.utf8[Int(tokens[$0].start)]
        }
    }

    /// Tokens.
    private static let longestTail = 10
    private static let `in` = WordHash.key("in")
    private static let tailLinks = WordHash.keys("in on of for and the to against")
    private static let missions = WordHash.keys("mission force operation command programme program")
}
