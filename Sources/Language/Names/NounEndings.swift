/// Endings of ordinary English nouns and adjectives, which names of people seldom have.
enum NounEndings {
    private static let endings: [[UInt8]] = """
        tion tions ment ments ing ings ity ities ness ence ance ism isms ive ives ics ous ful ship \
        ware ology graphy ights ected ers ors ary ory ical ional ental
        """.split(separator: " ").map { Array($0.utf8) }

    /// Whether a word has such an ending and something before it.
    static func fits(_ word: ArraySlice<UInt8>) -> Bool {
        endings.contains { word.count > $0.count + 2 && word.suffix($0.count).elementsEqual($0) }
    }
}
