import Language

/// A document of a corpus as Language reads it: the text put together from its tokens, cut anew,
/// and the labels carried over to the new tokens.
struct LabelledText {
    let text: TaggerText
    /// The tag of each of the text's tokens; `nil` where nothing is known.
    private(set) var tags: [NameTag?]

    init(_ document: Corpus.Document, reading: Source.Reading) {
        var assembly = Assembly()
        for sentence in document.sentences {
            assembly.add(sentence, Labels(sentence, reading: reading))
        }
        text = TaggerText(
            SourceText(utf8: assembly.bytes, blocks: assembly.blocks, date: nil))
        tags = assembly.tags(of: text.tokenRanges)
        cutArticlesAndPossessives(assembly.bytes)
    }

    /// "the Hague" and "McDonald's" lose what the scorer takes off too.
    private mutating func cutArticlesAndPossessives(_ bytes: [UInt8]) {
        let ranges = text.tokenRanges
        let words = ranges.map { String(decoding: bytes[$0], as: UTF8.self).lowercased() }
        for index in tags.indices {
            guard let tag = tags[index], let kind = tag.kind else { continue }
            let next = index + 1 < tags.count ? tags[index + 1] : NameTag.outside
            let isLast = next.map { !$0.isLater || $0.kind != kind } ?? true
            let isTitle = kind == .person && (text.isTitle(index) || words[index] == ".")
            if !tag.isLater, !isLast, isTitle || ["the", "a", "an"].contains(words[index]) {
                tags[index] = .outside
                tags[index + 1] = NameTag(kind, isFirst: true)
            } else if isLast, tag.isLater, ["'s", "\u{2019}s"].contains(words[index]) {
                tags[index] = .outside
            }
        }
    }
}

/// Puts a text together, one sentence a block.
private struct Assembly {
    var bytes: [UInt8] = []
    var blocks: [SourceText.Block] = []
    private var starts: [Int] = []
    private var labels: [NameTag?] = []

    mutating func add(_ sentence: Corpus.Sentence, _ labels: Labels) {
        let start = bytes.count
        let first = self.labels.count
        for (token, isGlued) in zip(sentence.tokens, sentence.glue) {
            if !isGlued, bytes.count > start { bytes.append(0x20) }
            starts.append(bytes.count)
            bytes.append(contentsOf: Array(token.utf8))
            self.labels.append(NameTag.outside)
        }
        for name in labels.names {
            for index in name.range {
                self.labels[first + index] = NameTag(
                    name.kind, isFirst: index == name.range.lowerBound)
            }
        }
        for index in labels.unknown { self.labels[first + index] = nil }
        blocks.append(
            SourceText.Block(kind: .paragraph, range: start..<bytes.count, number: blocks.count + 1)
        )
        bytes.append(0x0A)
    }

    /// The tags of tokens that may be cut otherwise: a token takes its first byte's.
    func tags(of ranges: [Range<Int>]) -> [NameTag?] {
        var tags: [NameTag?] = []
        var current = 0
        var used = -1
        for range in ranges {
            while current + 1 < starts.count, starts[current + 1] <= range.lowerBound {
                current += 1
            }
            guard current < labels.count else { continue }
            var tag = labels[current]
            if used == current, let known = tag, let kind = known.kind {
                tag = NameTag(kind, isFirst: false)
            }
            used = current
            tags.append(tag)
        }
        return tags
    }
}
