/// Chooses the sentences that say most: early ones, on what the article speaks of most, with dates.
struct KeyPoints {
    let reading: Reading

    /// What a sentence is worth before others are chosen.
    private struct Option {
        let sentence: Int
        let base: Double
        let entities: [Int]
    }

    /// Whole sentences in text order, at most five.
    func ranges() -> [Range<Int>] {
        let weights = entityWeights()
        var options = self.options(weights)
        let count = wanted(options.count)
        var covered: Set<Int> = []
        var chosen: [Int] = []
        while chosen.count < count, !options.isEmpty {
            var best = 0
            var bestScore = -Double.infinity
            for (index, option) in options.enumerated() {
                let score = score(option, weights, covered)
                if score > bestScore {
                    best = index
                    bestScore = score
                }
            }
            chosen.append(options[best].sentence)
            covered.formUnion(options[best].entities)
            options.remove(at: best)
        }
        return chosen.sorted().map { reading.document.sentences[$0].range }
    }

    private func wanted(_ options: Int) -> Int {
        switch options {
        case 14...: 5
        case 8...: 4
        case 4...: 3
        case 3: 2
        default: min(options, 1)
        }
    }

    /// An entity already spoken of counts half.
    private func score(_ option: Option, _ weights: [Double], _ covered: Set<Int>) -> Double {
        option.base
            + option.entities.reduce(0) { $0 + weights[$1] * (covered.contains($1) ? 0.4 : 1) }
    }

    /// An entity's share of the most mentioned one.
    private func entityWeights() -> [Double] {
        var counts = [Double](repeating: 0, count: reading.names.entities.count)
        for mention in reading.names.mentions { counts[mention.entity] += 1 }
        let most = counts.max() ?? 1
        return counts.map { $0 / most }
    }

    private func options(_ weights: [Double]) -> [Option] {
        var options: [Option] = []
        var position = 0
        for (number, sentence) in reading.document.sentences.enumerated() {
            guard sentence.kind == .paragraph, !sentence.isDateline else { continue }
            position += 1
            guard canStandAlone(sentence) else { continue }
            let mentions = reading.mentions[number].map { reading.names.mentions[$0].entity }
            var entities: [Int] = []
            for entity in mentions where !entities.contains(entity) && entities.count < 8 {
                entities.append(entity)
            }
            var base = 3 / (1 + 0.25 * Double(position - 1))
            if reading.times[number].contains(where: { $0.edtf != nil }) { base += 0.5 }
            if sentence.range.count > 300 { base -= 0.7 }
            options.append(Option(sentence: number, base: base, entities: entities))
        }
        return options
    }

    /// A whole statement that does not lean on the sentence before it.
    private func canStandAlone(_ sentence: Document.Sentence) -> Bool {
        let tokens = reading.document.tokens
        guard !sentence.isTitleCase, sentence.range.count >= 40, sentence.range.count <= 600,
            let first = sentence.tokens.first, let last = sentence.tokens.last,
            tokens[first].isWord && tokens[first].isCapital || tokens[first].isNumber,
            !tokens[first].classes.contains(.dangling)
                || tokens[first].flags.contains(.allCapitals),
            !tokens[first].classes.contains(.speech)
        else { return false }
        let closing = sentence.tokens.suffix(3)
        if closing.contains(where: { tokens[$0].isMark("?") }) { return false }
        return tokens[last].flags.contains(.punctuation)
    }
}
