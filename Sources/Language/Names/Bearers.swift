/// People of one surname, by their full names.
struct Bearers<Target: Hashable> {
    private struct Bearer {
        let target: Target
        var gender: Gender?
        /// The last word of the office before the full name.
        var office: UInt64?
        let rank: Rank
        /// The sentence that the full name stood in last.
        var sentence: Int
        /// Greater for whom the text named later.
        var turn: Int
    }

    /// How well the surname alone fits somebody.
    enum Rank: Comparable {
        /// It is the second half of theirs: "Cole" of Ana Ashdown-Cole.
        case half
        /// Nothing but kinship brings them in, "her father, X": the surname alone is another's.
        case aside
        /// It is the first one of two.
        case middle
        case plain
    }

    /// In the order of their first mention.
    private var people: [Bearer] = []
    private var turns = 0
    /// A family of more is no family, but a list.
    private static var most: Int { 32 }

    mutating func note(
        _ target: Target, _ gender: Gender?, office: UInt64?, rank: Rank, in sentence: Int
    ) {
        turns += 1
        if let known = people.firstIndex(where: { $0.target == target }) {
            people[known].sentence = sentence
            people[known].turn = turns
            people[known].office = people[known].office ?? office
        } else {
            if people.count == Self.most { people.removeLast() }
            let rank = people.isEmpty && rank == .aside ? .middle : rank
            people.append(
                Bearer(
                    target: target, gender: gender, office: office, rank: rank,
                    sentence: sentence, turn: turns))
        }
    }

    /// Notes what a form of address before the surname says of somebody.
    mutating func settle(_ target: Target, _ gender: Gender) {
        guard let known = people.firstIndex(where: { $0.target == target }) else { return }
        people[known].gender = people[known].gender ?? gender
    }

    /// Whom the surname alone means in a sentence: the one just named, or else the first, for
    /// the news calls others of a family by their full names; but nobody whom the title before
    /// it cannot be said of. "Prime Minister Modi" is the one who was called that.
    /// - Parameters:
    ///   - isMarried: whether it is "Mrs", whom the text may have as somebody's wife or mother.
    ///   - isMeant: of whom alone it is asked.
    func meant(
        in sentence: Int, as gender: Gender?, office: UInt64? = nil, isMarried: Bool = false,
        among isMeant: (Target) -> Bool = { _ in true }
    ) -> Target? {
        var people = people.filter {
            (gender == nil || $0.gender == nil || $0.gender == gender) && isMeant($0.target)
        }
        // "Mrs Lund" is who is known to be a woman, if anybody is.
        if isMarried, people.contains(where: { $0.gender == gender }) {
            people.removeAll { $0.gender != gender }
        }
        let holders = people.filter { office != nil && $0.office == office }
        if !holders.isEmpty { people = holders }
        let best = people.map(\.rank).max()
        people.removeAll { $0.rank != best }
        guard let last = people.max(by: { $0.turn < $1.turn }) else { return nil }
        return sentence - last.sentence <= 1 ? last.target : people.first?.target
    }
}
