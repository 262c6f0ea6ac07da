import Language
import Testing

struct PersonNameTests {
    @Test(arguments: [
        ("Antony Blinken", "Antony", "Blinken", "Blinken"),
        ("Jean-Yves Le Drian", "Jean-Yves", "Le Drian", "Drian"),
        ("Ursula von der Leyen", "Ursula", "von der Leyen", "Leyen"),
        ("Abdel Fattah el-Sisi", "Abdel Fattah", "el-Sisi", "Sisi"),
        ("Martin Luther King Jr.", "Martin Luther", "King", "King"),
        ("Elizabeth II", "", "Elizabeth", "Elizabeth"),
        ("Xi Jinping", "Jinping", "Xi", "Xi"),
        ("Kim Jong-un", "Jong-un", "Kim", "Kim"),
        ("Kim Kardashian", "Kim", "Kardashian", "Kardashian"),
        ("Ana Ruiz-Gil", "Ana", "Ruiz-Gil", "Ruiz-Gil"),
        ("Le Corbusier", "Le", "Corbusier", "Corbusier"),
        ("Webb", "", "Webb", "Webb"), ("", "", "", ""),
    ])
    func `A name is taken apart at the family name`(
        name: String, given: String, family: String, stem: String
    ) {
        let parts = PersonName(name)
        #expect(parts.given == given)
        #expect(parts.family == family)
        #expect(parts.familyStem == stem)
    }
}
