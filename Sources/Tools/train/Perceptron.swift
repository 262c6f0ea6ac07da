import Language

/// An averaged structured perceptron with a margin (Collins 2002; margins after Crammer and others
/// 2006), for tags of which some may be unknown: there the best path through the known ones is the
/// goal.
struct Perceptron {
    typealias Row = SIMD16<Float>

    /// How training goes.
    struct Settings {
        var passes = 8
        /// What every wrong tag is ahead by.
        var margin: Float = 3
        var seed: UInt64 = 1
        /// The share of features that a token does without in one pass, in 1/256.
        var dropout: UInt64 = 0
    }

    private(set) var weights: [Row]
    private(set) var transitions: [Row]
    private var weightSums: [Row]
    private var transitionSums: [Row]
    private var updates: Float = 1
    private let settings: Settings
    private var random: SplitMix

    init(features: Int, settings: Settings) {
        weights = [Row](repeating: .zero, count: features)
        weightSums = weights
        transitions = [Row](repeating: .zero, count: NameTag.count + 1)
        transitionSums = transitions
        self.settings = settings
        random = SplitMix(state: settings.seed)
    }

    /// Trains, and leaves the averages in `weights` and `transitions`.
    /// - Parameter report: is given the number of the pass and the tokens it got wrong.
    mutating func train(_ examples: Examples, report: (Int, Int) -> Void) {
        var order = Array(examples.all.indices)
        for pass in 1...settings.passes {
            order.shuffle(using: &random)
            var wrong = 0
            for index in order { wrong += learn(examples.all[index], of: examples) }
            report(pass, wrong)
        }
        for index in weights.indices { weights[index] -= weightSums[index] / updates }
        for index in transitions.indices { transitions[index] -= transitionSums[index] / updates }
    }

    /// Adds the weights of another model of the same features.
    mutating func add(_ other: Perceptron) {
        for index in weights.indices { weights[index] += other.weights[index] }
        for index in transitions.indices { transitions[index] += other.transitions[index] }
    }

    private mutating func learn(_ example: Examples.Example, of examples: Examples) -> Int {
        updates += 1
        let kept = kept(example, of: examples)
        var scores = kept.map { features in
            features.reduce(into: Row.zero) { $0 += weights[Int($1)] }
        }
        var goal = Array(examples.tags[example.tokens])
        if example.isPartial {
            let known = goal
            goal = bestPath(scores, transitions, known: known)
        }
        for index in scores.indices
        where examples.tags[example.tokens.lowerBound + index] != Examples.unknown {
            let right = scores[index][Int(goal[index])]
            scores[index] += Row(repeating: settings.margin)
            scores[index][Int(goal[index])] = right
        }
        let guess = bestPath(scores, transitions, known: nil)
        guard guess != goal else { return 0 }
        return update(kept, goal: goal, guess: guess)
    }

    /// The features of an example's tokens, less those that are dropped this time.
    private mutating func kept(
        _ example: Examples.Example, of examples: Examples
    ) -> [ArraySlice<UInt32>] {
        example.tokens.map { token in
            let features = examples.features(of: token)
            guard settings.dropout > 0 else { return features }
            var kept: ArraySlice<UInt32> = []
            kept.reserveCapacity(features.count)
            for feature in features where random.next() & 255 >= settings.dropout {
                kept.append(feature)
            }
            return kept
        }
    }

    private mutating func update(
        _ kept: [ArraySlice<UInt32>], goal: [UInt8], guess: [UInt8]
    ) -> Int {
        var wrong = 0
        var before = (goal: NameTag.count, guess: NameTag.count)
        for index in goal.indices {
            let here = (goal: Int(goal[index]), guess: Int(guess[index]))
            if here.goal != here.guess {
                wrong += 1
                var step = Row.zero
                step[here.goal] = 1
                step[here.guess] = -1
                for feature in kept[index] {
                    weights[Int(feature)] += step
                    weightSums[Int(feature)] += step * updates
                }
            }
            if here != before || here.goal != here.guess,
                before.goal != before.guess
                    || here.goal != here.guess
            {
                transitions[before.goal][here.goal] += 1
                transitionSums[before.goal][here.goal] += updates
                transitions[before.guess][here.guess] -= 1
                transitionSums[before.guess][here.guess] -= updates
            }
            before = here
        }
        return wrong
    }
}

/// The best tags of a sequence, or the best of those that agree with the known ones.
/// - Parameter transitions: by tag, and by the start.
func bestPath(
    _ scores: [Perceptron.Row], _ transitions: [Perceptron.Row], known: [UInt8]?
) -> [UInt8] {
    let never = -Float.greatestFiniteMagnitude / 4
    var best = [Float](repeating: never, count: NameTag.count)
    var backward = [UInt8](repeating: 0, count: scores.count * NameTag.count)
    for index in scores.indices {
        var next = [Float](repeating: never, count: NameTag.count)
        for tag in 0..<NameTag.count {
            if let known, known[index] != Examples.unknown, known[index] != tag { continue }
            let isLater = tag > 0 && tag % 2 == 0
            if index == 0 {
                if !isLater { next[tag] = transitions[NameTag.count][tag] + scores[0][tag] }
                continue
            }
            var value = never
            for previous in isLater ? (tag - 1)..<(tag + 1) : 0..<NameTag.count {
                let sum = best[previous] + transitions[previous][tag]
                if sum > value {
                    value = sum
                    backward[index * NameTag.count + tag] = UInt8(previous)
                }
            }
            next[tag] = max(value + scores[index][tag], never)
        }
        best = next
    }
    var path = [UInt8](repeating: 0, count: scores.count)
    var tag = best.indices.max { best[$0] < best[$1] } ?? 0
    for index in scores.indices.reversed() {
        path[index] = UInt8(tag)
        tag = Int(backward[index * NameTag.count + tag])
    }
    return path
}

/// Steele and others 2014, "Fast splittable pseudorandom number generators": the same numbers
/// everywhere.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed &>> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed &>> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed &>> 31)
    }
}
