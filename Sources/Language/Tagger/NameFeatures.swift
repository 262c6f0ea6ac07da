import Bytes

/// The features of a token: the same code for training and for reading.
///
/// After the features that Ratinov and Roth (2009), "Design challenges and misconceptions in named
/// entity recognition", found to matter: the word and its shape in a window of two tokens to each
/// side, prefixes and suffixes, and what the same word does elsewhere in the document.
package struct NameFeatures {
    private let text: TaggerText
    private let document: Document

    /// Features of the words of a text.
    package init(_ text: TaggerText) {
        self.text = text
        document = text.document
    }

    /// Appends the features of the token at `index` of an island's sentence.
    package func append(_ index: Int, of island: TaggerText.Island, to list: inout FeatureList) {
        add(index, sentence: island.sentence, to: &list)
    }

    /// Hands the features of a token to a sink.
    func add(_ index: Int, sentence: Int, to sink: inout some FeatureSink) {
        let range = document.sentences[sentence].tokens
        addWord(index, to: &sink)
        addWindow(index, in: range, to: &sink)
        addPairs(index, in: range, to: &sink)
        let casing = text.casings[sentence]
        if casing != .ordinary { sink.add(feature(32, casing.rawValue)) }
        guard text.forms[index].hasCapital else { return }
        addCounts(index, in: range, to: &sink)
        if casing == .ordinary { addRun(index, in: range, to: &sink) }
        addElsewhere(index, to: &sink)
    }

    @inline(__always)
    private func feature(_ template: UInt64, _ value: UInt64) -> UInt64 {
        FeatureHash.join(template, value)
    }

    @inline(__always)
    private func word(_ index: Int, in range: Range<Int>) -> UInt64 {
        if index < range.lowerBound { return 2 }
        return index < range.upperBound ? document.tokens[index].key : 3
    }

    @inline(__always)
    private func shape(_ index: Int, in range: Range<Int>) -> UInt64 {
        range.contains(index) ? UInt64(text.forms[index].shape) : 9
    }

    /// The token by itself: shape, prefixes and suffixes of up to four bytes.
    private func addWord(_ index: Int, to sink: inout some FeatureSink) {
        let token = document.tokens[index]
        sink.add(feature(1, 0))
        sink.add(feature(2, UInt64(text.forms[index].fullShape)))
        if token.isOpening { sink.add(feature(33, 0)) }
        guard token.isWord || token.isNumber else { return }
        let bytes = document.source.utf8
        let start = Int(token.start)
        let end = Int(token.end)
        var prefix: UInt64 = 0
        var suffix: UInt64 = 0
        for length in 0..<min(4, end - start) {
            prefix = prefix << 8 | UInt64(bytes[start + length].asciiLowercased)
            suffix = suffix << 8 | UInt64(bytes[end - 1 - length].asciiLowercased)
            sink.add(feature(10 + UInt64(length), prefix))
            sink.add(feature(20 + UInt64(length), suffix))
        }
    }

    private func addWindow(_ index: Int, in range: Range<Int>, to sink: inout some FeatureSink) {
        for offset in -2...2 {
            let template = UInt64(100 + (offset + 2) * 20)
            let at = index + offset
            guard range.contains(at) else {
                sink.add(feature(template, 0))
                continue
            }
            let token = document.tokens[at]
            let form = text.forms[at]
            sink.add(feature(template + 1, token.key))
            sink.add(feature(template + 2, UInt64(form.shape)))
            if !token.classes.isEmpty {
                sink.add(feature(template + 3, UInt64(token.classes.rawValue)))
            }
            if form.listed > 0 { sink.add(feature(template + 4, UInt64(form.listed))) }
            if !form.listing.isEmpty {
                sink.add(feature(template + 6, UInt64(form.listing.rawValue)))
            }
            if offset == -1 || offset == 1, token.isWord, token.end - token.start > 3 {
                sink.add(feature(template + 5, ending(token)))
            }
        }
    }

    /// The last three bytes.
    private func ending(_ token: Token) -> UInt64 {
        let bytes = document.source.utf8
        let end = Int(token.end)
        return UInt64(bytes[end - 1].asciiLowercased) | UInt64(bytes[end - 2].asciiLowercased) << 8
            | UInt64(bytes[end - 3].asciiLowercased) << 16
    }

    private func addPairs(_ index: Int, in range: Range<Int>, to sink: inout some FeatureSink) {
        let before = word(index - 1, in: range)
        let here = document.tokens[index].key
        let after = word(index + 1, in: range)
        sink.add(FeatureHash.join(30, before, here))
        sink.add(FeatureHash.join(31, here, after))
        let shapes = FeatureHash.join(
            shape(index - 1, in: range), shape(index, in: range), shape(index + 1, in: range))
        sink.add(feature(46, shapes))
        sink.add(FeatureHash.join(47, shape(index, in: range), before))
        sink.add(FeatureHash.join(48, shape(index, in: range), after))
        sink.add(FeatureHash.join(34, before, after))
    }

    private func addCounts(_ index: Int, in range: Range<Int>, to sink: inout some FeatureSink) {
        let word = text.words[Int(text.forms[index].word)]
        let isFirst: UInt64 = index == range.lowerBound ? 1 : 0
        sink.add(feature(50, UInt64(word.capitalised)))
        sink.add(feature(51, UInt64(word.small)))
        let both = UInt64(word.small) << 8 | UInt64(min(word.capitalised, 2)) << 4 | isFirst
        sink.add(feature(52, both))
        if index > range.lowerBound, text.forms[index - 1].hasCapital { sink.add(feature(53, 0)) }
        if index + 1 < range.upperBound, text.forms[index + 1].hasCapital {
            sink.add(feature(54, 0))
        }
    }

    /// The run of capitals that the token stands in.
    private func addRun(_ index: Int, in range: Range<Int>, to sink: inout some FeatureSink) {
        let run = text.runs[Int(text.forms[index].run)]
        let first = run.tokens.lowerBound
        let last = run.tokens.upperBound - 1
        let place: UInt64 = (index == first ? 1 : 0) + (index == last ? 2 : 0)
        let firstToken = document.tokens[first]
        let lastToken = document.tokens[last]
        sink.add(FeatureHash.join(60, UInt64(min(last - first + 1, 5)), place))
        sink.add(FeatureHash.join(61, lastToken.key, place))
        sink.add(FeatureHash.join(62, firstToken.key, place))
        sink.add(FeatureHash.join(63, word(first - 1, in: range), place))
        sink.add(FeatureHash.join(64, word(last + 1, in: range), place))
        if last > first {
            sink.add(FeatureHash.join(FeatureHash.join(65, firstToken.key, lastToken.key), place))
        }
        let around = FeatureHash.join(word(first - 1, in: range), word(last + 1, in: range))
        sink.add(FeatureHash.join(66, around, place))
        let found = run.classes.intersection(Self.tellingClasses)
        if !found.isEmpty { sink.add(FeatureHash.join(70, UInt64(found.rawValue), place)) }
        if first > range.lowerBound {
            let title = document.tokens[first - 1].classes.intersection([.office, .honorific])
            if !title.isEmpty { sink.add(FeatureHash.join(71, UInt64(title.rawValue), place)) }
        }
        if text.forms[first].listed > 0 {
            sink.add(FeatureHash.join(72, UInt64(text.forms[first].listed), place))
        }
        if text.forms[last].listed > 0 {
            sink.add(FeatureHash.join(73, UInt64(text.forms[last].listed), place))
        }
        let listings =
            UInt64(text.forms[first].listing.rawValue) << 8
            | UInt64(text.forms[last].listing.rawValue)
        sink.add(FeatureHash.join(75, listings, place))
        sink.add(FeatureHash.join(74, UInt64(lastToken.classes.rawValue), place))
    }

    private static let tellingClasses: WordClass = [
        .organizationHead, .companySuffix, .placeHead, .placeOpening, .eventHead,
    ]

    /// The most places of a word that are looked at.
    private static let mostPlaces = 6

    /// What stands around the same word elsewhere in the document.
    private func addElsewhere(_ index: Int, to sink: inout some FeatureSink) {
        let word = text.words[Int(text.forms[index].word)]
        if word.longName != 0 {
            sink.add(feature(86, 0))
            sink.add(feature(87, word.longName))
        }
        var seen = RecentFeatures()
        var at = Int(word.latest)
        var count = 0
        while at >= 0, count < Self.mostPlaces {
            if at != index { addPlace(at, seen: &seen, to: &sink) }
            count += 1
            at = Int(text.earlier[at])
        }
    }

    private func addPlace(
        _ index: Int, seen: inout RecentFeatures, to sink: inout some FeatureSink
    ) {
        let run = text.runs[Int(text.forms[index].run)].tokens
        let first = run.lowerBound
        let last = run.upperBound - 1
        let long: UInt64 = last > first ? 1 : 0
        let all = document.tokens.startIndex..<document.tokens.endIndex
        for hash in [
            feature(80, word(index - 1, in: all)), feature(81, word(index + 1, in: all)),
            feature(82, word(first - 1, in: all)), feature(83, word(last + 1, in: all)),
            FeatureHash.join(84, document.tokens[last].key, long),
        ] where seen.isNew(hash) {
            sink.add(hash)
        }
    }
}

/// A handful of features, so that none is counted twice.
private struct RecentFeatures {
    private var slots: SIMD32<UInt64> = .zero
    private var count = 0

    mutating func isNew(_ feature: UInt64) -> Bool {
        for index in 0..<count where slots[index] == feature { return false }
        if count < slots.scalarCount {
            slots[count] = feature
            count += 1
        }
        return true
    }
}
