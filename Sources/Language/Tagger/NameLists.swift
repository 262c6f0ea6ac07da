import NameModel

/// Names of places and people from public lists, as a table of fingerprints that is read where it
/// lies. A stranger passes about once in eight million times.
package struct NameLists: Sendable {
    /// What a name is listed as.
    package struct Listing: OptionSet, Sendable {
        /// A bit for each list.
        package let rawValue: UInt8

        /// A set by its bits.
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// A city of 100,000 people or more.
        package static let city = Listing(rawValue: 1)
        /// A smaller place.
        package static let town = Listing(rawValue: 1 << 1)
        /// A part of a state.
        package static let region = Listing(rawValue: 1 << 2)
        /// A given name.
        package static let firstName = Listing(rawValue: 1 << 3)
        /// A surname.
        package static let surname = Listing(rawValue: 1 << 4)
        /// One of the most frequent surnames.
        package static let frequent = Listing(rawValue: 1 << 5)
        /// Longer listed names begin with the word.
        package static let opening = Listing(rawValue: 1 << 6)
        /// No listing, but the mark of a token inside a longer listed name.
        static let inner = Listing(rawValue: 1 << 7)
    }

    /// The lists that are shipped; `nil` if their bytes are none.
    package static let shared = NameLists(
        UnsafeRawBufferPointer(start: name_lists_bytes(), count: name_lists_count()))

    /// "lists", version 1; a file begins with it and, in 64 bits, the number of slots.
    package static let magic: UInt64 = 0x0001_7374_7369_6C00
    /// Bytes.
    package static let headerSize = 16

    private let bytes: ModelBytes
    private let mask: Int

    /// A table in memory that outlives it, or `nil` where the bytes are none.
    package init?(_ memory: UnsafeRawBufferPointer) {
        let bytes = ModelBytes(memory)
        guard memory.count >= Self.headerSize, bytes.word64(at: 0) == Self.magic else { return nil }
        let slots = Int(truncatingIfNeeded: bytes.word64(at: 8))
        guard slots > 0, slots < 1 << 24, slots & (slots - 1) == 0,
            memory.count == Self.headerSize + slots * 4
        else { return nil }
        self.bytes = bytes
        mask = slots - 1
    }

    /// The slots of a table for these names, as many as a power of two: 24 bits of fingerprint and
    /// eight of listing; 0 is free.
    package static func slots(for content: [UInt64: Listing]) -> [UInt32] {
        var size = 16
        while size * 3 < content.count * 4 { size *= 2 }
        var slots = [UInt32](repeating: 0, count: size)
        for (key, listing) in content.sorted(by: { $0.key < $1.key }) {
            var slot = Int(truncatingIfNeeded: key) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = fingerprint(of: key) | UInt32(listing.rawValue)
        }
        return slots
    }

    /// The key of a name from the keys of its words.
    package static func key(_ words: [UInt64]) -> UInt64 {
        words.reduce(0) { FeatureHash.join($0, $1) }
    }

    /// The words' keys of a name.
    package static func words(of name: String) -> [UInt64] {
        let bytes = Array(name.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            var tokens: [Token] = []
            Tokenizer(bytes: buffer, lexicon: .shared).tokenize(0..<buffer.count, into: &tokens)
            return tokens.map(\.key)
        }
    }

    /// What a name is listed as; nothing for a name in no list.
    func listing(of key: UInt64) -> Listing {
        let fingerprint = Self.fingerprint(of: key)
        var slot = Int(truncatingIfNeeded: key) & mask
        // A full table has no free slot to stop at.
        for _ in 0...mask {
            let found = bytes.word32(at: Self.headerSize &+ slot &* 4)
            if found == 0 { return [] }
            if found & 0xFFFF_FF00 == fingerprint {
                return Listing(rawValue: UInt8(truncatingIfNeeded: found))
            }
            slot = (slot + 1) & mask
        }
        return []
    }

    private static func fingerprint(of key: UInt64) -> UInt32 {
        // Never 0: a free slot.
        UInt32(truncatingIfNeeded: key &>> 32) & 0xFFFF_FE00 | 0x100
    }
}
