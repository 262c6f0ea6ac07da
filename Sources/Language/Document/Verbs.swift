extension Document {
    /// Whether a word looks like a finite verb: a known form, or any with "-ed"; "a cut" is none.
    func isVerb(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isWord, !token.isCapital else { return false }
        if index > 0, tokens[index - 1].classes.contains(.article) { return false }
        if token.classes.contains(.verb) || token.classes.contains(.speech) { return true }
        return token.end - token.start > 4
            && source.utf8[token.range].suffix(2).elementsEqual("ed".utf8)
    }
}
