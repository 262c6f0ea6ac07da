import Testing

@testable import Language

@Suite struct TimeAutomatonTests {
    private func matches(_ notation: String, _ text: String) -> Bool {
        let rule = (TimeRules.Meaning.nothing, notation)
        let automaton = TimeAutomaton([rule], parts: ["part": "early|late -?"])
        let document = Document(article(text))
        var state = TimeAutomaton.start
        for token in document.tokens {
            state = automaton.step(state, automaton.kinds.kind(token, in: document.source.utf8))
        }
        return !automaton.rules(state).isEmpty
    }

    @Test(arguments: [
        ("<month> .? <day>", "Jan. 5", true), ("<month> .? <day>", "Jan 5", true),
        ("<month> .? <day>", "Jan. 45", false), ("<month> .? <day>", "jan 5", false),
        ("(a|the)? @part <year>", "the late 1990", true),
        ("(a|the)? @part <year>", "late-1990", true),
        ("(a|the)? @part <year>", "early-1990", false), ("(a|the)? @part <year>", "1990", false),
        ("a (b (c)?)? d", "a b c d", true), ("a (b (c)?)? d", "a d", true),
        ("a (b (c)?)? d", "a c d", false), ("<weekday> 's", "Friday's", true),
        ("<num> - <unit>", "3-day", true), ("<num> - <unit>", "3 - day", false),
    ])
    func patternsMatchWhatTheyWrite(_ notation: String, _ text: String, _ wanted: Bool) {
        #expect(matches(notation, text) == wanted)
    }

    /// States are numbered in 16 bits.
    @Test func theTableIsSmall() {
        #expect(TimeAutomaton.shared.count < 20_000)
        #expect(TimeAutomaton.shared.kinds.count < 2_000)
    }

    @Test(arguments: [
        ("7", NumberShape.month), ("0", .zero), ("23", .hour), ("31", .day), ("64", .pair),
        ("640", .number), ("1,500", .number), ("1999", .year), ("2.5", .fraction), ("21st", .dayth),
        ("75th", .nth), ("5:30", .clock), ("9pm", .clockHour), ("1980s", .decades),
        ("80s", .decades),
        ("85s", .other), ("99999999999", .other), ("12a", .other),
    ])
    func digitsTellWhatANumberCanBe(_ text: String, _ wanted: NumberShape) {
        #expect(NumberShape(Array(text.utf8)[...]) == wanted)
    }
}
