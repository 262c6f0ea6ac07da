import Testing

@testable import evaluate

@Suite struct RougeTests {
    @Test(arguments: [
        ("the cat sat", "the cat sat", 1, 1.0), ("the cat sat", "the cat sat", 2, 1.0),
        ("a dog ran", "the cat sat", 1, 0.0), ("the cat", "the cat sat there", 1, 2.0 / 3),
        ("the cat sat", "cat the sat", 2, 0.0), ("", "the cat", 1, 0.0), ("cat", "cat", 2, 0.0),
        ("cat cat cat", "cat", 1, 0.5),
    ])
    func overlapIsCountedInSequences(
        _ text: String, _ reference: String, _ length: Int, _ wanted: Double
    ) {
        let f = Rouge(Rouge.words(text), reference: Rouge.words(reference), length: length).f
        #expect(abs(f - wanted) < 1e-9)
    }

    @Test func wordsAreSmallLettersAndDigits() {
        #expect(
            Rouge.words("The U.S. won 3-2, “again”.") == [
                "the", "u", "s", "won", "3", "2", "again",
            ])
    }
}
