/// The word nearest to a misspelt one, if one is near: at most a third of its letters differ.
public func suggestion(for word: String, among words: [String]) -> String? {
    let ranked = words.map { (editDistance(word.lowercased(), $0.lowercased()), $0) }
    guard let nearest = ranked.min(by: { $0.0 < $1.0 }) else { return nil }
    return nearest.0 <= max(1, word.count / 3) ? nearest.1 : nil
}

/// Levenshtein's distance: insertions, deletions and replacements of characters.
private func editDistance(_ a: String, _ b: String) -> Int {
    let b = Array(b)
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, y) in b.enumerated() {
            let replaced = diagonal + (x == y ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(replaced, diagonal + 1, row[j] + 1)
        }
    }
    return row[b.count]
}
