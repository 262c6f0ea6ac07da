/// Names behind a form of address are people's, whatever the tagger takes them for: "Ms O’Leary",
/// "Mrs Justice Adeyemi"; and so are the titles that some people are called by: "Duke of Sussex".
struct AddressedNames {
    let document: Document

    private var tokens: [Token] { document.tokens }

    /// The names with those people among them, disjoint and in order.
    func revised(_ names: [TaggedName]) -> [TaggedName] {
        var revised: [TaggedName] = []
        var rest = names[...]
        for (index, token) in tokens.enumerated() where token.isCapital && token.isWord {
            guard let (person, end) = addressed(at: index) ?? peer(at: index) else { continue }
            while let name = rest.first, name.tokens.upperBound <= index {
                revised.append(name)
                rest.removeFirst()
            }
            // What the tagger has found of the name, and perhaps the form of address with it.
            let parts = rest.prefix { $0.tokens.lowerBound < person.upperBound }
            if let first = parts.first, let last = parts.last,
                first.tokens.lowerBound < index || last.tokens.upperBound > end
            {
                continue
            }
            rest.removeFirst(parts.count)
            revised.append(TaggedName(tokens: person, kind: .person))
        }
        return revised + rest
    }

    /// The tokens of the name that a form of address leads to, and the end of what follows it.
    private func addressed(at form: Int) -> (name: Range<Int>, end: Int)? {
        guard let address = addressEnd(form) else { return nil }
        var start = address
        // "Mr Justice Nicol"; "Lord Mayor" and "Mr Speaker" are no names.
        while start < tokens.count, isName(start), !isFree(of: [.office, .officePart], start) {
            start += 1
        }
        var end = start
        while end < tokens.count, end - start < Self.longest, isName(end) {
            let isPatronymic =
                end + 2 < tokens.count && Self.patronymics.contains(tokens[end + 1].key)
                && isName(end + 2)
            end += isPatronymic ? 2 : 1
        }
        let whole = end
        while end > start, Self.letters.contains(tokens[end - 1].key) { end -= 1 }
        return end > start && isFree(of: [.weekday, .month], start) ? (start..<end, whole) : nil
    }

    /// The end of "Mr.", "Prof", "Datuk Seri".
    private func addressEnd(_ form: Int) -> Int? {
        if let end = MalayTitle.end(from: form, in: tokens) { return end }
        guard !isFree(of: [.honorific, .office], form), Self.forms.contains(tokens[form].key),
            !tokens[form].flags.contains(.allCapitals)
        else { return nil }
        let period = form + 1
        let isAbbreviated =
            period < tokens.count && tokens[period].isMark(".") && tokens[period].isGlued
        return isAbbreviated ? period + 1 : period
    }

    /// "Duke of Sussex", "Prince of Wales", and no "Prince of Wales Hospital".
    private func peer(at title: Int) -> (name: Range<Int>, end: Int)? {
        guard NobleTitle.isNoble(tokens[title...].prefix(2).map(\.key)) else { return nil }
        var end = title + 2
        while end < tokens.count, end - title < Self.longest, isName(end) { end += 1 }
        return end - title == 3 ? (title..<end, end) : nil
    }

    private func isName(_ index: Int) -> Bool {
        tokens[index].isWord && tokens[index].isCapital && !tokens[index].isOpening
            && !tokens[index].flags.contains(.titleCase)
    }

    private func isFree(of classes: WordClass, _ index: Int) -> Bool {
        tokens[index].classes.isDisjoint(with: classes)
    }

    /// Tokens.
    private static let longest = 4
    private static let forms = WordHash.keys(
        """
        mr mrs ms sir lord lady dame dr prof professor baroness baron cllr coun clr \
        councillor
        """)
    /// "Son of", "daughter of".
    private static let patronymics = WordHash.keys("bin binti")
    /// What stands behind the names of some people.
    static let letters = WordHash.keys("kc qc sc mp msp mep obe mbe cbe kbe dbe phd md")
}
