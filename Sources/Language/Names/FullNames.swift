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

    /// "Unseeded Zheng stuns Sabalenka" of an article about Zheng Wushuang: a word that opens a
    /// headline, and is nobody's first name, is none of the name that stands in the text.
    func shorten(in candidates: inout [Candidate]) {
        let sentences = document.sentences
        let full = candidates.filter {
            $0.kind == .person && $0.count > 1 && sentences[$0.sentence].kind == .paragraph
        }
        let parts = Set(full.flatMap { document.tokens[$0.tokens].map(\.key) })
        for index in candidates.indices {
            let name = candidates[index].tokens
            guard candidates[index].kind == .person, candidates[index].basis == .tagged,
                sentences[candidates[index].sentence].kind == .heading, name.count == 2,
                document.tokens[name.lowerBound].isOpening,
                !document.tokens[name.lowerBound].classes.contains(.firstName),
                parts.contains(document.tokens[name.lowerBound + 1].key),
                !parts.contains(document.tokens[name.lowerBound].key)
            else { continue }
            candidates[index].tokens = name.dropFirst()
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
