import Testing

@testable import Bytes

struct FNV1aTests {
    /// The values of draft-eastlake-fnv, appendix C.
    @Test(arguments: [
        ("", 0xCBF2_9CE4_8422_2325 as UInt64), ("a", 0xAF63_DC4C_8601_EC8C),
        ("foobar", 0x8594_4171_F739_67E8),
    ])
    func `hashes are those of the draft`(_ text: String, _ hash: UInt64) {
        #expect(FNV1a.hash(of: text.utf8) == hash)
    }

    @Test func `a hash goes on from another`() {
        var hash = FNV1a(value: FNV1a.hash(of: "foo".utf8))
        for byte in "bar".utf8 { hash.add(byte) }
        #expect(hash.value == FNV1a.hash(of: "foobar".utf8))
    }
}
