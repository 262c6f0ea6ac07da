/// A document as the tagger reads it: the words' shapes, the runs of capitals, what each word does
/// elsewhere in the document, and the few stretches that can hold names at all.
package struct TaggerText {
    /// What the tagger needs to know of a token beyond what the document says.
    struct Form {
        /// Hashes of the full and the short shape.
        var fullShape: UInt32 = 0
        var shape: UInt32 = 0
        /// Index into `runs`, or -1.
        var run: Int32 = -1
        /// Index into `words`, or -1 for a word that never has a capital.
        var word: Int32 = -1
        /// The kind and form of a listed name that the token is part of, and its place in it.
        var listed: UInt16 = 0
        /// What the public lists have it as, alone or as part of a longer name.
        var listing: NameLists.Listing = []
        /// Whether a capital stands anywhere in it.
        var hasCapital = false
    }

    /// What the letters of a sentence say about its capitals.
    enum Casing: UInt64 {
        case ordinary, title, capitals
    }

    /// A word that stands with a capital somewhere: how often, and where.
    struct Word {
        /// With a capital that is not the sentence's, and without a capital.
        var capitalised: UInt8 = 0
        var small: UInt8 = 0
        /// The last token noted for it; earlier ones by `earlier`.
        var latest: Int32 = -1
        /// The hash of the last word of the long name it abbreviates: "(IAEA)".
        var longName: UInt64 = 0
    }

    /// A maximal sequence of capitalised words, with what joins them.
    struct Run {
        /// Token indices.
        let tokens: Range<Int>
        /// What any of its words is.
        let classes: WordClass
    }

    let document: Document
    private(set) var forms: [Form] = []
    private(set) var runs: [Run] = []
    private(set) var words: [Word] = []
    /// For each token that is noted for its word, the one noted before it, or -1.
    private(set) var earlier: [Int32] = []
    /// By sentence.
    private(set) var casings: [Casing] = []
    /// The stretches of tokens that can hold names, in order, each inside one sentence.
    package private(set) var islands: [Island] = []

    /// A stretch of tokens of one sentence.
    package struct Island: Sendable {
        /// Token indices.
        package let tokens: Range<Int>
        /// Index of the sentence.
        package let sentence: Int
    }

    /// The text of an article, cut and looked over.
    package init(_ source: SourceText) {
        self.init(Document(source), gazetteer: .shared)
    }

    init(_ document: Document, gazetteer: Gazetteer) {
        self.document = document
        forms = [Form](repeating: Form(), count: document.tokens.count)
        earlier = [Int32](repeating: -1, count: document.tokens.count)
        readShapes()
        let lists = NameLists.shared
        for sentence in document.sentences {
            casings.append(casing(of: sentence.tokens))
            findRuns(in: sentence.tokens)
            findListed(in: sentence.tokens, gazetteer: gazetteer)
            if let lists { findListings(in: sentence.tokens, lists) }
        }
        noteWords()
        for number in document.sentences.indices { findIslands(in: number) }
    }

    /// UTF-8 offsets of the tokens, in order.
    package var tokenRanges: [Range<Int>] { document.tokens.map(\.range) }

    /// Whether a token is a form of address or an office, with which no person's name begins.
    package func isTitle(_ index: Int) -> Bool {
        let classes = document.tokens[index].classes
        return !classes.isDisjoint(with: [.honorific, .office])
            && classes.isDisjoint(with: [.firstName, .surname])
    }

    private mutating func readShapes() {
        document.source.utf8.withUnsafeBufferPointer { bytes in
            for (index, token) in document.tokens.enumerated() {
                let shape = WordShape(bytes, token.range)
                forms[index].fullShape = shape.full
                forms[index].shape = shape.short
                forms[index].hasCapital = token.isWord && (shape.hasCapital || token.isCapital)
            }
        }
    }

    private func casing(of range: Range<Int>) -> Casing {
        var words = 0
        var shouted = 0
        var capitals = 0
        var small = 0
        for index in range where document.tokens[index].isWord {
            let token = document.tokens[index]
            words += 1
            if token.flags.contains(.allCapitals) || token.flags.contains(.initial) { shouted += 1 }
            guard index > range.lowerBound, token.end - token.start > 3 else { continue }
            if token.isCapital { capitals += 1 } else { small += 1 }
        }
        if words > 2, shouted == words { return .capitals }
        return capitals >= 3 && small <= capitals / 4 ? .title : .ordinary
    }

    /// Maximal sequences of capitalised words, with the small words and marks that join names.
    private mutating func findRuns(in range: Range<Int>) {
        var at = range.lowerBound
        while at < range.upperBound {
            guard forms[at].hasCapital else {
                at += 1
                continue
            }
            var end = at + 1
            while let next = joined(after: end, limit: range.upperBound) { end = next }
            var classes: WordClass = []
            for index in at..<end {
                forms[index].run = Int32(runs.count)
                classes.formUnion(document.tokens[index].classes)
            }
            runs.append(Run(tokens: at..<end, classes: classes))
            at = end
        }
    }

    /// Past the next capitalised word of a run, if it goes on at `index`.
    private func joined(after index: Int, limit: Int) -> Int? {
        guard index < limit else { return nil }
        if forms[index].hasCapital { return index + 1 }
        guard index + 1 < limit, forms[index + 1].hasCapital else { return nil }
        let token = document.tokens[index]
        let isJoint =
            Self.joints.contains(token.key) && token.isWord
            || token.isMark("&") || token.isGlued && token.isMark("-")
            || token.isGlued && token.isMark(".")
                && document.tokens[index - 1].flags.contains(.initial)
        return isJoint ? index + 2 : nil
    }

    private static let joints = WordHash.keys("of de al bin del da la el von van")

    private mutating func findListed(in range: Range<Int>, gazetteer: Gazetteer) {
        var at = range.lowerBound
        while at < range.upperBound {
            guard document.tokens[at].isWord,
                let match = gazetteer.index.match(document.tokens, at: at, limit: range.upperBound)
            else {
                at += 1
                continue
            }
            let kind = gazetteer.entities[Int(match.entry.entity)].kind
            let place = EntityKind.allCases.firstIndex(of: kind) ?? 0
            let isName: UInt16 = match.entry.form == .name ? 1 : 0
            let isLong: UInt16 = match.end - at > 1 ? 1 : 0
            for index in at..<match.end {
                let isFirst: UInt16 = index == at ? 1 : 0
                forms[index].listed = UInt16(place + 1) << 3 | isName << 2 | isLong << 1 | isFirst
            }
            at = match.end
        }
    }

    /// The longest listed names, of up to four words.
    private mutating func findListings(in range: Range<Int>, _ lists: NameLists) {
        var at = range.lowerBound
        while at < range.upperBound {
            guard forms[at].hasCapital else {
                at += 1
                continue
            }
            var key = FeatureHash.join(0, document.tokens[at].key)
            var listing = lists.listing(of: key)
            var end = at + 1
            if listing.contains(.opening) {
                for index in (at + 1)..<max(at + 1, min(at + 4, range.upperBound)) {
                    key = FeatureHash.join(key, document.tokens[index].key)
                    let longer = lists.listing(of: key)
                    guard !longer.isEmpty else { continue }
                    listing = longer.union(.inner)
                    end = index + 1
                }
            }
            for index in at..<end { forms[index].listing = listing.subtracting(.opening) }
            at = end
        }
    }

    /// Counts how each word is written, and notes its places in ordinary sentences.
    private mutating func noteWords() {
        var numbers = WordNumbers(capacity: forms.lazy.filter(\.hasCapital).count)
        for (sentence, casing) in zip(document.sentences, casings) {
            for index in sentence.tokens where forms[index].hasCapital {
                let word = numbers.number(adding: document.tokens[index].key)
                if word == words.count { words.append(Word()) }
                forms[index].word = Int32(word)
                if index > sentence.tokens.lowerBound {
                    words[word].capitalised = min(words[word].capitalised + 1, 3)
                }
                guard casing == .ordinary,
                    document.tokens[index].end - document.tokens[index].start > 1
                else { continue }
                earlier[index] = words[word].latest
                words[word].latest = Int32(index)
                noteLongName(index, word: word, in: sentence.tokens)
            }
        }
        for (index, token) in document.tokens.enumerated()
        where token.isWord && !forms[index].hasCapital {
            guard let word = numbers.number(of: token.key) else { continue }
            words[word].small = min(words[word].small + 1, 2)
        }
    }

    /// "International Atomic Energy Agency (IAEA)".
    private mutating func noteLongName(_ index: Int, word: Int, in range: Range<Int>) {
        guard index - 2 >= range.lowerBound, index + 1 < range.upperBound,
            document.tokens[index - 1].isMark("("), document.tokens[index + 1].isMark(")"),
            forms[index - 2].run >= 0, document.tokens[index].flags.contains(.allCapitals)
        else { return }
        words[word].longName = document.tokens[index - 2].key
    }
}

/// Where names can stand: at capitals and what lies between them.
extension TaggerText {
    /// Tokens between two capitalised words that a name may bridge.
    private static let longestGap = 3

    private mutating func findIslands(in number: Int) {
        let range = document.sentences[number].tokens
        var island: Range<Int>?
        for index in range where forms[index].hasCapital {
            let start = islandStart(index, from: max(range.lowerBound, island?.upperBound ?? 0))
            let end = islandEnd(index, limit: range.upperBound)
            if let open = island {
                if start - open.upperBound <= Self.longestGap {
                    island = open.lowerBound..<max(end, open.upperBound)
                    continue
                }
                islands.append(Island(tokens: open, sentence: number))
            }
            island = start..<end
        }
        if let island { islands.append(Island(tokens: island, sentence: number)) }
    }

    /// The number or the small particles before a capitalised word, "2012 Olympics", "al-Shabab".
    private func islandStart(_ index: Int, from first: Int) -> Int {
        var start = index
        while start > first, index - start < 3 {
            let token = document.tokens[start - 1]
            let belongs =
                token.isNumber || token.classes.contains(.particle)
                || token.isMark("-") && token.isGlued && document.tokens[start].isGlued
                || token.isWord && document.tokens[start].isMark("-")
            guard belongs else { break }
            start -= 1
        }
        return start
    }

    /// The period of "Corp.", the rest of "Dae-jung", and the number of "G-20" and "Apollo 11".
    private func islandEnd(_ index: Int, limit: Int) -> Int {
        var end = index + 1
        if end < limit, document.tokens[end].isGlued, document.tokens[end].isMark(".") {
            return end + 1
        }
        if end + 1 < limit, document.tokens[end].isGlued, document.tokens[end].isMark("-") {
            end += 1
            if document.tokens[end].isGlued, document.tokens[end].isWord { return end + 1 }
        }
        if end < limit, document.tokens[end].isNumber { return end + 1 }
        return index + 1
    }
}
