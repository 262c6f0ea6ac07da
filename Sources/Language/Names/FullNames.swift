/// Full names that the tagger passed over, of people whose surnames it found by themselves:
/// "Substitute Mamadou Diallo scored. Diallo was pleased."
struct FullNames {
    private let document: Document
    /// The keys of single words that are people's names.
    private let surnames: Set<UInt64>

    init(_ document: Document, _ candidates: [Candidate]) {
        self.document = document
        surnames = Set(
            candidates.lazy.filter { candidate in
                guard candidate.kind == .person, candidate.count == 1 else { return false }
                switch candidate.basis {
                case .tagged: return true
                // Whoever has been named by this article, or by another.
                case .known: return candidate.form == .short
                case .gazetteer, .unclear, .title: return false
                }
            }.map { document.tokens[$0.tokens.lowerBound].key })
    }

    /// Makes a name of each stretch of unclear words that ends in a first name and such a surname.
    func reveal(in candidates: inout [Candidate]) {
        if surnames.isEmpty { return }
        for index in candidates.indices where candidates[index].basis == .unclear {
            guard let name = fullName(in: candidates[index].tokens) else { continue }
            candidates[index].tokens = name
            candidates[index].basis = .tagged
        }
    }

    private func fullName(in words: Range<Int>) -> Range<Int>? {
        let tokens = document.tokens
        let surname = words.last { tokens[$0].isWord && !Self.generations.contains(tokens[$0].key) }
        guard let surname, surnames.contains(tokens[surname].key), surname > words.lowerBound,
            isGiven(surname - 1)
        else { return nil }
        var start = surname - 1
        while start > words.lowerBound, tokens[start - 1].classes.contains(.firstName) {
            start -= 1
        }
        return start..<words.upperBound
    }

    /// A first name, or a word that nothing but a name is written so.
    private func isGiven(_ index: Int) -> Bool {
        let token = document.tokens[index]
        guard token.isWord, token.isCapital else { return false }
        return token.classes.contains(.firstName)
            || !token.isOpening
                && token.classes.isDisjoint(with: [
                    .office, .officePart, .honorific, .stop, .common, .weekday, .month,
                    .organizationHead, .placeHead,
                ])
    }

    private static let generations = WordHash.keys("jr sr ii iii iv")
}
