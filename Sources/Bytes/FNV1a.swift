/// FNV-1a of Fowler, Noll and Vo, 64 bits: a hash that is the same in every run and on every
/// machine. It does not protect against an attacker, who can find two words of one hash at will.
package struct FNV1a: Sendable {
    /// The hash of what has been added.
    package var value: UInt64

    /// The hash of nothing.
    @inlinable package init() { self.init(value: 0xCBF2_9CE4_8422_2325) }

    /// A hash that goes on from another one.
    @inlinable package init(value: UInt64) { self.value = value }

    /// Adds a byte.
    @inlinable package mutating func add(_ byte: UInt8) { add(word: UInt64(byte)) }

    /// Adds eight bytes in one step, which gives another hash than one by one.
    @inlinable package mutating func add(word: UInt64) { value = (value ^ word) &* 0x100_0000_01B3 }

    /// The hash of bytes.
    @inlinable package static func hash(of bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = FNV1a()
        for byte in bytes { hash.add(byte) }
        return hash.value
    }
}
