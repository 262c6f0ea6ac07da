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
            + "oder wer dafür bezahlen soll, denn die Stadt hat kein Geld mehr und das Land will "
            + "nichts geben, weil es schon die alte bezahlt hat, die nun doch nicht mehr gebraucht "
            + "wird, auch wenn viele sie gern behalten hätten, die jeden Tag über sie gegangen sind, "
            + "um zu ihren Gärten zu kommen.",
        "Мост через реку открыли в понедельник после двух лет строительства, хотя съезды ещё не "
            + "готовы и никто не знает, когда они будут построены и кто за это заплатит, потому что "
            + "у города больше нет денег, а область ничего не хочет давать, так как она уже заплатила "
            + "за старый, который теперь никому не нужен, хотя многие хотели бы его сохранить, ведь "
            + "они каждый день ходили по нему к своим садам и не хотят идти в обход через весь город, "
            + "как им советуют.",
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
