import Language

/// Stretches of tokens with their features and tags, in flat arrays.
struct Examples {
    /// One stretch of tokens.
    struct Example {
        /// Indices of its tokens.
        let tokens: Range<Int>
        /// Whether some tag is unknown.
        let isPartial: Bool
    }

    /// The tag of an unknown token.
    static let unknown: UInt8 = 255

    private(set) var all: [Example] = []
    /// By token.
    private(set) var tags: [UInt8] = []
    /// Where each token's features begin; one more for the end.
    private(set) var starts: [Int] = [0]
    /// Numbers of features, token by token.
    private(set) var features: [UInt32] = []

    func features(of token: Int) -> ArraySlice<UInt32> {
        features[starts[token]..<starts[token + 1]]
    }

    /// Adds the islands of a text; features that the table does not number are left out.
    mutating func add(_ labelled: LabelledText, _ table: FeatureTable) {
        let extractor = NameFeatures(labelled.text)
        var list = FeatureList()
        for island in labelled.text.islands {
            let first = tags.count
            var previous: NameTag? = NameTag.outside
            for index in island.tokens {
                list.features.removeAll(keepingCapacity: true)
                extractor.append(index, of: island, to: &list)
                for feature in list.features {
                    if let number = table.number(of: feature) { features.append(UInt32(number)) }
                }
                starts.append(features.count)
                let tag = Self.begun(labelled.tags[index], after: previous)
                tags.append(tag?.rawValue ?? Self.unknown)
                previous = tag
            }
            let range = first..<tags.count
            // Nothing is learnt where nothing is known.
            guard tags[range].contains(where: { $0 != Self.unknown }) else { continue }
            all.append(
                Example(tokens: range, isPartial: tags[range].contains(Self.unknown)))
        }
    }

    /// A name whose first token lies outside the island begins at its first one inside.
    private static func begun(_ tag: NameTag?, after previous: NameTag?) -> NameTag? {
        guard let tag, let previous, let kind = tag.kind, !tag.canFollow(previous) else {
            return tag
        }
        return NameTag(kind, isFirst: true)
    }
}
