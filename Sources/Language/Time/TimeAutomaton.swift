/// The patterns of all rules, compiled once to a deterministic automaton over kinds of tokens.
///
/// A token is of one kind, which stands for the set of symbols it matches; one step is one look
/// into a table. The construction is the subset construction over a nondeterministic automaton
/// without empty steps (Aho, Lam, Sethi and Ullman, "Compilers", section 3.7).
struct TimeAutomaton: Sendable {
    static let shared = TimeAutomaton(TimeRules.all, parts: TimeRules.parts)

    let kinds: TokenKinds
    /// The state after each state and kind; 0 is the end of all matching.
    private let steps: [UInt16]
    /// The rules that each state completes, in the table's order.
    private let completed: [[Rule]]

    typealias Rule = TimeRules.Meaning

    /// Where matching begins.
    static let start = 1

    func step(_ state: Int, _ kind: UInt16) -> Int {
        Int(steps[state * kinds.count + Int(kind)])
    }

    /// The number of states.
    var count: Int { completed.count }

    func rules(_ state: Int) -> [Rule] { completed[state] }

    init(_ rules: [(Rule, String)], parts: [String: String]) {
        var graph = Graph()
        for (meaning, notation) in rules {
            graph.add(TimePattern(notation, parts: parts), meaning)
        }
        kinds = TokenKinds(graph.symbols)
        (steps, completed) = graph.determined(kinds)
    }
}

/// The nondeterministic automaton: state 0 begins, every symbol of a pattern leads to a new state.
private struct Graph {
    private(set) var symbols: [String: Int] = [:]
    private var edges: [[(symbol: Int, target: Int)]] = [[]]
    /// Indices into `meanings` by state.
    private var ends: [Int: Int] = [:]
    private var meanings: [TimeRules.Meaning] = []

    mutating func add(_ pattern: TimePattern, _ meaning: TimeRules.Meaning) {
        let number = meanings.count
        meanings.append(meaning)
        for state in grow(pattern, from: [0]) where state > 0 { ends[state] = number }
    }

    /// Adds the pattern behind the states; the states after it.
    private mutating func grow(_ pattern: TimePattern, from starts: [Int]) -> [Int] {
        switch pattern {
        case .symbol(let name):
            let symbol = symbols[name] ?? symbols.count
            symbols[name] = symbol
            let state = edges.count
            edges.append([])
            for start in starts { edges[start].append((symbol, state)) }
            return [state]
        case .sequence(let items): return items.reduce(starts) { grow($1, from: $0) }
        case .choice(let options): return options.flatMap { grow($0, from: starts) }
        case .optional(let item): return starts + grow(item, from: starts)
        }
    }

    /// The tables of the deterministic automaton.
    func determined(_ kinds: TokenKinds) -> (steps: [UInt16], completed: [[TimeRules.Meaning]]) {
        var numbers: [[Int]: UInt16] = [[]: 0, [0]: UInt16(TimeAutomaton.start)]
        var sets: [[Int]] = [[], [0]]
        var steps = [UInt16](repeating: 0, count: kinds.count)
        /// The targets of each kind, emptied after each state.
        var targets = [[Int]](repeating: [], count: kinds.count)
        var at = 1
        while at < sets.count {
            let row = steps.count
            steps.append(contentsOf: repeatElement(0, count: kinds.count))
            for kind in collect(&targets, from: sets[at], kinds) {
                let set = targets[kind].sorted()
                targets[kind].removeAll(keepingCapacity: true)
                if let number = numbers[set] {
                    steps[row + kind] = number
                } else {
                    // A table of the program's own: too many states are a fault of its rules.
                    let number = UInt16(sets.count)
                    numbers[set] = number
                    sets.append(set)
                    steps[row + kind] = number
                }
            }
            at += 1
        }
        let completed = sets.map { set in
            Set(set.compactMap { ends[$0] }).map { meanings[$0] }.sorted()
        }
        return (steps, completed)
    }

    /// Adds the targets for each kind of token; the kinds that have some.
    private func collect(
        _ targets: inout [[Int]], from set: [Int], _ kinds: TokenKinds
    ) -> [Int] {
        var touched: [Int] = []
        for state in set {
            for edge in edges[state] {
                for kind in kinds.kinds(of: edge.symbol) {
                    if targets[kind].isEmpty { touched.append(kind) }
                    targets[kind].append(edge.target)
                }
            }
        }
        return touched
    }
}
