/// Tags the tokens of a document: an averaged perceptron's weights, and Viterbi's algorithm for the
/// best sequence of tags (Collins 2002, "Discriminative training methods for hidden Markov
/// models").
package struct Tagger: Sendable {
    private let model: NameModel

    /// With the shipped model; `nil` if its bytes are none.
    static let shared = NameModel.shared.map(Tagger.init)

    /// A tagger with a model.
    package init(_ model: NameModel) {
        self.model = model
    }

    /// The tag of every token. Linear in the text.
    package func tags(of text: TaggerText) -> [NameTag] {
        var tags = [NameTag](repeating: .outside, count: text.forms.count)
        let features = NameFeatures(text)
        var path = BestPath(model)
        for island in text.islands {
            for index in island.tokens {
                var sink = ScoreSink(model: model)
                features.add(index, sentence: island.sentence, to: &sink)
                path.append(sink.scores)
            }
            path.finish(into: &tags, from: island.tokens.lowerBound)
        }
        return tags
    }
}

/// Sums the weights of features.
struct ScoreSink: FeatureSink {
    let model: NameModel
    var scores: NameModel.Scores = .zero

    @inline(__always)
    mutating func add(_ feature: UInt64) {
        model.add(feature, to: &scores)
    }
}

/// The best sequence of tags so far for each tag that it may end with.
private struct BestPath {
    private let transitions: [NameModel.Scores]
    private var best = [Int64](repeating: 0, count: NameTag.count)
    private var next = [Int64](repeating: 0, count: NameTag.count)
    /// For each token and tag, the tag before it.
    private var backward: [UInt8] = []

    init(_ model: NameModel) {
        transitions = model.transitions
    }

    mutating func append(_ scores: NameModel.Scores) {
        if backward.isEmpty {
            let start = transitions[NameTag.count]
            for tag in 0..<NameTag.count {
                // No name goes on at the start.
                let isLater = tag > 0 && tag % 2 == 0
                best[tag] = isLater ? Self.never : Int64(start[tag]) + Int64(scores[tag])
                backward.append(0)
            }
            return
        }
        for tag in 0..<NameTag.count {
            let isLater = tag > 0 && tag % 2 == 0
            var value = Self.never
            var before = 0
            for previous in isLater ? (tag - 1)..<(tag + 1) : 0..<NameTag.count {
                let sum = best[previous] + Int64(transitions[previous][tag])
                if sum > value {
                    value = sum
                    before = previous
                }
            }
            next[tag] = value + Int64(scores[tag])
            backward.append(UInt8(before))
        }
        swap(&best, &next)
    }

    /// Writes the best tags and begins anew.
    mutating func finish(into tags: inout [NameTag], from start: Int) {
        var tag = 0
        for other in 1..<NameTag.count where best[other] > best[tag] { tag = other }
        var index = backward.count / NameTag.count
        while index > 0 {
            index -= 1
            tags[start + index] = NameTag(rawValue: UInt8(tag))
            tag = Int(backward[index * NameTag.count + tag])
        }
        backward.removeAll(keepingCapacity: true)
    }

    /// Less than any sum of weights.
    private static let never = Int64.min / 4
}
