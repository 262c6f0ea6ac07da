extension Document {
    /// Whether a date in figures has its day first, "14/06/2024", and none has its month there,
    /// "06/14/2024": then "03/06/2024" is of June.
    func findsDayFirst() -> Bool {
        var isFirst = false
        for index in tokens.indices.dropFirst().dropLast(3)
        where tokens[index].isMark("/") && tokens[index + 2].isMark("/") {
            let ends = [index - 1, index + 1].map { decimal(source.utf8[tokens[$0].range]) ?? 0 }
            if ends[1] > 12, (1...12).contains(ends[0]) { return false }
            if ends[0] > 12, (1...12).contains(ends[1]) { isFirst = true }
        }
        return isFirst
    }
}
