/// What rules see of a document's tokens: beyond its ends there is nothing.
///
/// Both are asked for at every word, and stored for that.
protocol TokenWindow {
    /// The document's.
    var tokens: [Token] { get }
    /// Those to be seen.
    var window: Range<Int> { get }
}

extension TokenWindow {
    /// The key of a word; 0 for what is none.
    func word(_ index: Int) -> UInt64 {
        guard window.contains(index), case let token = tokens[index], token.isWord else { return 0 }
        return token.key
    }

    func isWord(_ index: Int, _ key: UInt64) -> Bool { word(index) == key }

    func isWord(_ index: Int, _ words: WordSet) -> Bool {
        guard window.contains(index), case let token = tokens[index] else { return false }
        return token.isWord && words.contains(token.key)
    }

    func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
        window.contains(index) && tokens[index].isMark(mark)
    }

    func hasClass(_ index: Int, _ wordClass: WordClass) -> Bool {
        window.contains(index) && tokens[index].classes.contains(wordClass)
    }
}
