/// Whether a text is English, the one language that names, dates and speakers are read in; `nil`
/// for one that is too short to tell.
///
/// Told by its small words: of English prose at least every tenth word without a capital is one of
/// these, hardly one in fifty of other languages that are written in Latin letters.
package func isEnglish(_ text: SourceText) -> Bool? {
    let words = Document(text).tokens.lazy.filter { $0.isWord && !$0.isCapital }
    let count = words.count
    guard count >= fewestWords else { return nil }
    return words.count { functionWords.contains($0.key) } * 10 >= count
}

/// Whether a name would be nothing but an ordinary word such as "the" or "his": it would mean
/// something wherever that stands. "WHO" and "US" in capitals are names.
package func isOrdinary(_ name: String) -> Bool {
    name != name.uppercased()
        && Lexicon.shared.classes(of: WordHash.key(name.lowercased())).contains(.stop)
}

/// Whether a word is a verb of saying in a form that tells: "said", "announced", "tells".
/// - Parameter word: UTF-8, in small letters.
package func isSaying(_ word: ArraySlice<UInt8>) -> Bool {
    var hash = WordHash()
    for byte in word { hash.add(byte) }
    return Lexicon.shared.classes(of: hash.key).contains(.speech)
}

private let fewestWords = 60

/// Words that few other languages share.
private let functionWords = WordHash.keys(
    """
    the of and to that with from has have had were which would their this they it by his her not \
    been who said
    """)
