/// "The Senate" means that of the United States where no other state is spoken of: in an article
/// about Poland it is Poland's.
struct NationalBodies {
    private let gazetteer: Gazetteer
    private let tokens: [Token]

    init(_ gazetteer: Gazetteer, _ document: Document) {
        self.gazetteer = gazetteer
        tokens = document.tokens
    }

    /// Leaves names of American bodies that do not say so to the article, where that names other
    /// states and nothing of America.
    func leaveForeign(in candidates: inout [Candidate]) {
        let entities = candidates.compactMap { candidate -> Gazetteer.Entity? in
            guard case .gazetteer(let number) = candidate.basis, !isLoose(candidate) else {
                return nil
            }
            return gazetteer.entities[number]
        }
        guard entities.contains(where: { $0.isCountry || $0.isCapital }),
            !entities.contains(where: { Self.american.contains($0.slug) })
        else { return }
        for index in candidates.indices where isLoose(candidates[index]) {
            candidates[index].basis = .tagged
        }
    }

    /// "Senate", but not "US Senate".
    private func isLoose(_ candidate: Candidate) -> Bool {
        guard case .gazetteer(let number) = candidate.basis else { return false }
        return gazetteer.entities[number].name.hasPrefix("US ")
            && !Self.owners.contains(tokens[candidate.tokens.lowerBound].key)
    }

    private static let owners = WordHash.keys("us u.s united american")
    private static let american: Set<String> = [
        "united-states", "washington", "white-house", "congress", "pentagon", "republicans",
        "democrats",
    ]
}
