/// Joins the events that an article tells twice.
///
/// Only those of the same words: “The court acquitted Popa on Monday” and “convicted” differ in one
/// word, and in everything.
struct RetoldEvents {
    let reading: Reading

    /// An event and the words that it tells with.
    private struct Telling {
        var event: Analysis.Event
        let words: [Word]
    }

    /// What a telling says; people and bodies are the same by whatever name.
    private enum Word: Equatable {
        case word(UInt64)
        case entity(Int)
    }

    /// A telling of fewer words is the same as another only where that has no others.
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

    private func telling(like words: [Word], in known: [Telling]?) -> Int? {
        known?.indices.suffix(Self.compared).first { isSame(known?[$0].words ?? [], words) }
    }

    /// Whether one telling has all words of the other, in their order, and denies nothing.
    private func isSame(_ one: [Word], _ other: [Word]) -> Bool {
        let (few, many) = one.count < other.count ? (one, other) : (other, one)
        guard few.count >= Self.fewestWords else { return !few.isEmpty && few == many }
        var left = few[...]
        for word in many {
            if word == left.first {
                left.removeFirst()
            } else if case .word(let key) = word, Self.denials.contains(key) {
                return false
            }
        }
        return left.isEmpty
    }

    /// The words that say something: names, verbs, numbers; no articles, and not the date.
    private func words(of event: Analysis.Event) -> [Word] {
        var words: [Word] = []
        for fragment in event.fragments {
            let tokens = reading.document.tokens(in: fragment)
            var next = tokens.startIndex
            for mention in reading.mentions(in: tokens.indices) {
                let name = reading.names.tokens[mention]
                words += plainWords(
                    tokens[next..<max(next, name.lowerBound)], except: event.words)
                words.append(.entity(reading.names.mentions[mention].entity))
                next = min(max(next, name.upperBound), tokens.endIndex)
            }
            words += plainWords(tokens[next...], except: event.words)
        }
        return words
    }

    private func plainWords(_ tokens: ArraySlice<Token>, except date: Range<Int>) -> [Word] {
        tokens.filter {
            ($0.isWord || $0.isNumber) && !$0.classes.contains(.article) && !date.overlaps($0.range)
        }.map { .word($0.key) }
    }

    private static let denials = WordHash.keys(
        "not never no nobody nothing without nearly almost deny denies denied fail failed fails"
    )
}
