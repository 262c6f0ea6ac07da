/// Joins the events that an article tells twice.
struct RetoldEvents {
    let document: Document

    /// An event and the words that it tells with.
    private struct Telling {
        var event: Analysis.Event
        let words: Set<UInt64>
    }

    /// Two tellings share this part of the shorter one's words.
    private static let likeness = 0.6
    /// Of fewer words nothing is said about likeness.
    private static let fewestWords = 4
    /// So many events of a date are compared with each new one, to stay linear.
    private static let compared = 16

    /// The events, each once: the first telling with the places of the others.
    func joined(_ events: [Analysis.Event]) -> [Analysis.Event] {
        var tellings: [EDTF: [Telling]] = [:]
        var order: [(date: EDTF, index: Int)] = []
        for event in events {
            let words = self.words(of: event)
            let count = tellings[event.date]?.count ?? 0
            if let same = telling(like: words, in: tellings[event.date]) {
                tellings[event.date]?[same].event.retold.append(event.words)
            } else {
                order.append((event.date, count))
                tellings[event.date, default: []].append(Telling(event: event, words: words))
            }
        }
        return order.compactMap { tellings[$0.date]?[$0.index].event }
    }

    private func telling(like words: Set<UInt64>, in known: [Telling]?) -> Int? {
        known?.indices.suffix(Self.compared).first { isAlike(known?[$0].words ?? [], words) }
    }

    private func isAlike(_ one: Set<UInt64>, _ other: Set<UInt64>) -> Bool {
        let fewest = min(one.count, other.count)
        guard fewest >= Self.fewestWords else { return false }
        return Double(one.intersection(other).count) >= Self.likeness * Double(fewest)
    }

    /// The words that say something: no function words and no times.
    private func words(of event: Analysis.Event) -> Set<UInt64> {
        var words: Set<UInt64> = []
        for fragment in event.fragments {
            for token in document.tokens(in: fragment)
            where token.isWord
                && token.classes.isDisjoint(with: [.stop, .weekday, .month, .timeWord])
            {
                words.insert(token.key)
            }
        }
        return words
    }
}

extension Document {
    /// The tokens that begin in a range of the text, in logarithmic time.
    func tokens(in range: Range<Int>) -> ArraySlice<Token> {
        let start = tokens.partitioningIndex { Int($0.start) >= range.lowerBound }
        let end = tokens.partitioningIndex { Int($0.start) >= range.upperBound }
        return tokens[start..<max(start, end)]
    }
}
