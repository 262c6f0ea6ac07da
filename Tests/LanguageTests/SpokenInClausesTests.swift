import Testing

@testable import Language

/// Whose words are quoted where a sentence has several people.
@Suite struct SpokenInClausesTests {
    private func speaker(_ text: String) -> String? {
        let read = Read(text)
        return read.analysis.quotations.last?.speaker.map { read.words($0) }
    }

    @Test(arguments: [
        (
            "Peru protested when Jan Novak, the Czech president, told them it was “a piece of paper”.",
            "Jan Novak"
        ),
        (
            "Peru summoned him after the Czech president, Eva Kral, said it was “a piece of paper”.",
            "Eva Kral"
        ),
        (
            "Peru summoned him after a minister in Lima said it was “a piece of paper”.",
            "a minister in Lima"
        ),
        ("After talks with Jan Novak, Eva Kral said it was “a piece of paper”.", "Eva Kral"),
        ("Eva Kral, whose lawyer called it “a piece of paper”, left.", "lawyer"),
        ("Ford met Tesla, whose founder, Jan Novak, said it was “a piece of paper”.", "Jan Novak"),
        ("Eva Kral, whose term ends in May, said it was “a piece of paper”.", "Eva Kral"),
        (
            "Eva Kral made a plan which one minister described as “a piece of paper”.",
            "one minister"
        ),
        ("Eva Kral, described by Jan Novak as “the last of them”, left.", "Jan Novak"),
        (
            "A White House official, who was not named, said it was late: “We have no time.”",
            "A White House official"
        ),
        ("Eva Kral told the court that her husband had said “I will go.”", "her husband"),
        ("Eva Kral quoted her rival, Jan Novak: “I will sell the port.”", "Jan Novak"),
        ("Peru rejected what a NATO expert described as “a piece of paper”.", "a NATO expert"),
        ("Ana Pires rejected Jan Novak's claim that it was “selling the country”.", "Jan Novak"),
        (
            "Ana Pires said that Jan Novak's claim that it is lost is “simply not true”.",
            "Ana Pires"
        ),
        (
            "Ana Pires was blunt. For Jan Novak, the matter is closed: “Nobody will come back.”",
            "Jan Novak"
        ),
        (
            "“Nobody asked,” Ana Pires said. “Please come to us now,” Hugo Lee begged the crowd.",
            "Hugo Lee"
        ),
        (
            "Ana Pires left. It was, said Hugo Lee, the head of the bank, “a rare piece of luck”.",
            "Hugo Lee"
        ),
        ("Ana Pires was furious. “It is never a second booking.”", "Ana Pires"),
    ])
    func whoSpeaksIsInTheClause(_ text: String, _ expected: String) {
        #expect(speaker(text) == expected)
    }

    @Test(arguments: [
        "A note read: “I am sorry.” His shirt bore the words “Make love not war”.",
        "Ana Pires praised Hugo Lee's “A Night in Lima and Other Tales” and left.",
    ])
    func titlesAndSlogansAreNobodys(_ text: String) { #expect(speaker(text) == nil) }

    @Test(arguments: [
        (
            "Ana Ruiz, 27, died. Ruiz’s father, Carl Ruiz, said it was late. “It is lost,” he said.",
            "carl-ruiz"
        ),
        (
            "His daughter, Jodie Holm, said she rang nine times. “It is lost,” she said.",
            "jodie-holm"
        ),
        (
            "For Mary Conneely, who was nine, it is no day like others. “It is lost,” she said.",
            "mary-conneely"
        ),
        (
            "Peadar Mannion, Patrick’s twin brother, has flown home. “It is lost,” he said.",
            "peadar-mannion"
        ),
    ])
    func aPronounIsWhoSpokeBefore(_ text: String, _ slug: String) {
        let read = Read(text)
        #expect(read.analysis.quotations.last?.entity.map { read.slugs[$0] } == slug)
    }
}
