/// "The Senate" means that of the United States where no other state is spoken of: in an article
/// about Poland it is Poland's, and in one about India Congress is a party.
struct NationalBodies {
    private let gazetteer: Gazetteer
    private let tokens: [Token]

    init(_ gazetteer: Gazetteer, _ document: Document) {
        self.gazetteer = gazetteer
        tokens = document.tokens
    }

    /// Leaves names of American bodies that do not say so to the article, where that names another
    /// state more often than anything of America.
    func leaveForeign(in candidates: inout [Candidate]) {
        let entities = candidates.compactMap { candidate -> Gazetteer.Entity? in
            guard case .gazetteer(let number) = candidate.basis, !isLoose(candidate) else {
                return nil
            }
            return gazetteer.entities[number]
        }
        // Where another state is spoken of more than America, the bodies are its own.
        let america = gazetteer.america
        let american = entities.count { gazetteer.states[$0.slug] == america }
        var others: [Int: Int] = [:]
        for entity in entities {
            if let state = gazetteer.states[entity.slug], state != america {
                others[state, default: 0] += 1
            }
        }
        guard let most = others.values.max(), most > american else { return }
        let indian = gazetteer.entities.firstIndex { $0.slug == Self.indianCongress }
        let india = gazetteer.countries[Self.india]
        let isIndian = entities.contains { gazetteer.states[$0.slug] == india }
        for index in candidates.indices where isLoose(candidates[index]) {
            let isCongress = tokens[candidates[index].tokens.lowerBound].key == Self.congress
            candidates[index].basis =
                if let indian, isIndian, isCongress { .gazetteer(indian) } else { .tagged }
        }
    }

    /// "Senate", but not "US Senate".
    private func isLoose(_ candidate: Candidate) -> Bool {
        guard case .gazetteer(let number) = candidate.basis else { return false }
        return gazetteer.entities[number].name.hasPrefix("US ")
            && !Self.owners.contains(tokens[candidate.tokens.lowerBound].key)
    }

    private static let owners = WordHash.keys("us united american")
    private static let congress = WordHash.key("congress")
    private static let indianCongress = "indian-national-congress"
    private static let india = "india"
}
