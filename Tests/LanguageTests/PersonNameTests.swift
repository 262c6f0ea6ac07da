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
        ("Tom Becker (head chef)", "Tom", "Becker", "Becker"), ("(chef)", "", "(chef)", "(chef)"),
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

    @Test(arguments: [
        ("Gabriel García Márquez wrote it. García Márquez was born here.", "García Márquez"),
        ("Ana Ruiz, also known as La Paz, sang. La Paz left.", "La Paz"),
        (
            "Zélia Monteiro dos Anjos died. Her daughter Ana Monteiro wept. Ms. Monteiro sang.",
            "Monteiro"
        ),
        ("Senator Adetokunbo Abiru (APC, Lagos East) spoke. Senator Abiru left.", "Abiru"),
    ])
    func whoIsMeantByAPartOfAName(_ text: String, _ part: String) throws {
        let mentions = Read(text).mentions
        let slug = try #require(mentions.first?.split(separator: "=").last)
        #expect(mentions.contains("\(part)=\(slug)"))
    }

    @Test(arguments: ["Panfilo \"Ping\" Lacson", "Vicente “Tito” Sotto"])
    func aNicknameStandsWithinTheName(_ name: String) {
        let mentions = Read("Sen. \(name) spoke in Manila.").mentions
        #expect(mentions.first?.hasPrefix(name + "=") == true)
    }

    @Test func nobodyKnowsWhoTheYoungerOneIs() {
        let read = Read(
            "Dick Eastland died, his grandson George Eastland wrote. “It was the only way,” the "
                + "younger Eastland wrote.")
        #expect(read.speakers == [nil])
        #expect(read.quotations == ["“It was the only way,”=the younger Eastland>-"])
    }

    @Test func aWholeSurnameGoesBeforeAPartOfOne() {
        let read = Read(
            """
            Michael Harcourt-Bligh was convicted. His former wife, Dr Eleanor Bligh, wept. Ms Bligh was \
            never there. Edward Harcourt-Bligh was released.
            """)
        #expect(read.mentions.contains("Bligh=eleanor-bligh"))
    }
}
