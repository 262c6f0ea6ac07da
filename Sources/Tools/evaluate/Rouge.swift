/// Overlap of a text with a reference in sequences of words: ROUGE-N (Lin, "ROUGE: A Package for
/// Automatic Evaluation of Summaries", 2004), small letters, no stemming, all words counted.
struct Rouge {
    /// The harmonic mean of precision and recall, 0 to 1; 0 where nothing is shared.
    let f: Double

    /// - Parameter length: words in a sequence, at least 1.
    init(_ text: [String], reference: [String], length: Int) {
        let found = Self.counts(text, length)
        let wanted = Self.counts(reference, length)
        let shared = found.reduce(0) { $0 + min($1.value, wanted[$1.key] ?? 0) }
        let precision = Double(shared) / Double(max(1, found.values.reduce(0, +)))
        let recall = Double(shared) / Double(max(1, wanted.values.reduce(0, +)))
        f = shared == 0 ? 0 : 2 * precision * recall / (precision + recall)
    }

    /// Runs of letters and digits, in small letters.
    static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func counts(_ words: [String], _ length: Int) -> [ArraySlice<String>: Int] {
        guard words.count >= length else { return [:] }
        return (0...(words.count - length)).reduce(into: [:]) { counts, start in
            counts[words[start..<start + length], default: 0] += 1
        }
    }
}
