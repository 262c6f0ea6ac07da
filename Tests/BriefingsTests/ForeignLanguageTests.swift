import Diagnostics
import Testing

@testable import Briefings

@Suite struct ForeignLanguageTests {
    private func ids(_ text: String) -> [String] {
        ForeignLanguage.diagnostics(
            of: ArticleReader.read(Array(text.utf8)), file: "articles/a.txt"
        ).map(\.id)
    }

    @Test(arguments: [
        "Die Brücke über den Fluss wurde am Montag nach zwei Jahren Bauzeit für den Verkehr geöffnet, "
            + "obwohl die Rampen noch immer nicht fertig sind und niemand weiß, wann sie es werden "
            + "oder wer dafür bezahlen soll.",
        "Мост через реку открыли в понедельник после двух лет строительства, хотя съезды ещё не "
            + "готовы и никто не знает, когда они будут построены и кто за это заплатит.",
    ])
    func anotherLanguageIsNoted(_ text: String) {
        #expect(ids(text) == ["article/not-english"])
    }

    @Test(arguments: [
        "The bridge over the river was opened to traffic on Monday after two years of work, though "
            + "the ramps are still not ready and nobody knows when they will be, or who is to pay.",
        "Brücke offen",
        "Smith 12, Jones 14, Brown 3, Green 5, White 7, Black 1, Gray 2, Holm 9, Ruiz 11, Fox 4",
    ])
    func englishAndWhatIsTooShortIsNot(_ text: String) {
        #expect(ids(text) == [])
    }
}
