/// The word nearest to a misspelt one, if one is near: one letter differs, or up to a third of
/// them.
package func suggestion(for word: String, among words: [String]) -> String? {
    let letters = Array(word.lowercased().unicodeScalars)
    let limit = max(1, letters.count / 3)
    var nearest: (distance: Int, word: String)?
    for candidate in words {
        let others = Array(candidate.lowercased().unicodeScalars)
        guard abs(others.count - letters.count) <= limit else { continue }
        let distance = editDistance(letters, others)
        if distance <= limit, distance < nearest?.distance ?? Int.max {
            nearest = (distance, candidate)
        }
    }
    return nearest?.word
}

/// The optimal string alignment: insertions, deletions, replacements, and neighbours that changed
/// places.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
        let last = row
        var diagonal = row[0]
        row[0] = i + 1
        for (j, y) in b.enumerated() {
            let replaced = diagonal + (x == y ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(replaced, diagonal + 1, row[j] + 1)
            if i > 0, j > 0, x == b[j - 1], a[i - 1] == b[j] {
                row[j + 1] = min(row[j + 1], before[j - 1] + 1)
            }
        }
        before = last
    }
    return row[b.count]
}
