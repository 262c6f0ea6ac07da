/// Numbers words from 0 in the order they come, each once: a hash table with open addressing.
struct SearchWordTable {
    private var entries: [Entry] = []
    /// The bytes from the 16th on of those words that have so many.
    private var rests: [UInt8] = []
    /// A word's number plus one; 0 for a free place. Its count is a power of two.
    private var places: [UInt32]

    private struct Entry {
        let first: UInt64
        let second: UInt64
        /// Where its further bytes begin in `rests`.
        let rest: Int32
        let count: Int32
    }

    /// - Parameter room: words that fit before the table grows.
    init(room: Int) {
        var size = 2
        while size < 2 * room { size *= 2 }
        places = [UInt32](repeating: 0, count: size)
        entries.reserveCapacity(room)
    }

    /// How many words there are.
    var count: Int { entries.count }

    /// The number of a word, which is added if need be.
    @inline(__always)
    mutating func number(of word: SearchWord) -> Int {
        let mask = places.count &- 1
        var place = firstPlace(of: word)
        while places[place] != 0 {
            let number = Int(places[place] &- 1)
            if isWord(number, word) { return number }
            place = (place &+ 1) & mask
        }
        return add(word, at: place)
    }

    /// Where a word is looked for first: as many of the upper bits of its hash as there are places
    /// for, since only they depend on all of the word.
    @inline(__always)
    private func firstPlace(of word: SearchWord) -> Int {
        Int(word.hash >> UInt64(UInt64.bitWidth - places.count.trailingZeroBitCount))
    }

    @inline(never)
    private mutating func add(_ word: SearchWord, at place: Int) -> Int {
        entries.append(
            Entry(
                first: word.first, second: word.second, rest: Int32(rests.count),
                count: Int32(word.count)))
        if word.count > 16 { rests.append(contentsOf: word.rest) }
        places[place] = UInt32(entries.count)
        if entries.count * 2 > places.count { grow() }
        return entries.count - 1
    }

    @inline(__always)
    private func isWord(_ number: Int, _ word: SearchWord) -> Bool {
        let entry = entries[number]
        return entry.first == word.first && entry.second == word.second
            && Int(entry.count) == word.count && (word.count <= 16 || isRest(of: entry, word))
    }

    @inline(never)
    private func isRest(of entry: Entry, _ word: SearchWord) -> Bool {
        rest(of: entry).elementsEqual(word.rest)
    }

    private func rest(of entry: Entry) -> ArraySlice<UInt8> {
        rests[Int(entry.rest)..<Int(entry.rest) + max(0, Int(entry.count) - 16)]
    }

    private mutating func grow() {
        places = [UInt32](repeating: 0, count: places.count * 2)
        for number in entries.indices {
            let mask = places.count - 1
            var place = withWord(number) { firstPlace(of: $0) }
            while places[place] != 0 { place = (place + 1) & mask }
            places[place] = UInt32(number + 1)
        }
    }

    /// Looks at a word.
    @inline(__always)
    func withWord<Result>(_ number: Int, _ body: (SearchWord) -> Result) -> Result {
        let entry = entries[number]
        guard entry.count > 16 else {
            return body(
                SearchWord(first: entry.first, second: entry.second, count: Int(entry.count)))
        }
        return rest(of: entry).withUnsafeBufferPointer {
            body(SearchWord(first: entry.first, second: entry.second, rest: $0))
        }
    }

    /// The words' numbers in the byte order of the words.
    func order() -> [Int] {
        entries.indices.sorted { a, b in
            let (a, b) = (entries[a], entries[b])
            if a.first != b.first { return a.first.byteSwapped < b.first.byteSwapped }
            if a.second != b.second { return a.second.byteSwapped < b.second.byteSwapped }
            return rest(of: a).lexicographicallyPrecedes(rest(of: b))
        }
    }
}
