import Language

/// Tells invented stories. A story depends on nothing but its number, so that the first N of any
/// number of them are the same.
struct Storyteller {
    private let people = EntityPool(.person, growth: 8)
    private let organizations = EntityPool(.organization, growth: 6)
    private let places = EntityPool(.place, growth: 6)

    /// The story of a number, counted from 0.
    func story(_ number: Int) -> Story {
        var random = SplitMix(seed: number)
        let people = people.draw(random.number(in: 4...6), story: number, from: &random)
        let organizations = organizations.draw(4, story: number, from: &random)
        let places = places.draw(random.number(in: 2...4), story: number, from: &random)
        let date = CalendarDate(dayNumber: 17_000 + random.below(3_000))
        var sentences = SentenceMaker(
            random: random, date: date, people: people, organizations: organizations,
            places: places)
        let title = sentences.words(sentences.random.pick(Patterns.titles))
        let summary = sentences.words(sentences.random.pick(Patterns.plain))
        return Story(
            number: number, title: title, summary: summary, date: date,
            cast: people + organizations + places, blocks: blocks(&sentences))
    }

    /// Three parts of four paragraphs, the later two under headings, and one embedded post.
    private func blocks(_ sentences: inout SentenceMaker) -> [Story.Block] {
        var blocks: [Story.Block] = []
        let headings = sentences.random.shuffled(Patterns.headings)
        var plain = sentences.random.shuffled(Patterns.plain)
        for part in 0..<3 {
            if part > 0 {
                let words = sentences.words(headings[part])
                let heading = Story.Sentence(text: words, note: .nothing)
                blocks.append(.init(kind: .heading, sentences: [heading]))
            }
            for plan in plans[part] {
                var paragraph = plan.map { sentences.sentence($0) }
                for pattern in plain.suffix(2) {
                    plain.removeLast()
                    let place = sentences.random.below(paragraph.count + 1)
                    let text = sentences.words(pattern)
                    paragraph.insert(.init(text: text, note: .nothing), at: place)
                }
                blocks.append(.init(kind: .paragraph, sentences: paragraph))
            }
            if part == 1 { blocks.append(sentences.post()) }
        }
        return blocks
    }

    private let plans: [[[SentenceMaker.Form]]] = [
        [[.named], [.role, .event], [.named, .quotation]],
        [[.event], [.role, .quotation], [.named, .event]],
        [[.event, .role], [.quotation], [.named, .event]],
    ]
}
