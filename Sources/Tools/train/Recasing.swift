/// Copies short sentences in capitals or in title case, so that headlines are learnt too.
struct Recasing {
    private var random: SplitMix

    init(seed: UInt64) {
        random = SplitMix(state: seed)
    }

    /// Some 15 % of a document's sentences of at most 18 tokens, recased.
    mutating func copy(of document: Corpus.Document) -> Corpus.Document {
        var sentences: [Corpus.Sentence] = []
        for sentence in document.sentences where sentence.tokens.count <= 18 {
            guard random.next() % 100 < 15 else { continue }
            let isShouted = random.next() % 2 == 0
            var copy = sentence
            copy.tokens = sentence.tokens.map { isShouted ? $0.uppercased() : titled($0) }
            sentences.append(copy)
        }
        return Corpus.Document(sentences: sentences)
    }

    private func titled(_ word: String) -> String {
        guard word.count > 3, let first = word.first, first.isLowercase else { return word }
        return first.uppercased() + word.dropFirst()
    }
}
