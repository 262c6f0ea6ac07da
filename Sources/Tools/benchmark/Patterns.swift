/// The sentences of the stories, with slots that a `Storyteller` fills.
enum Patterns {
    static let titles = patterns(
        """
        {organization} reopens the question of the {project}
        Who will pay for {place}’s {quality} {project}
        The {crowd} of {place} ask {organization} about {topics}
        The {quality} {project} that nobody at {organization} expected
        {person} and the long argument over {topics}
        How the {project} at {place} became a matter of {topics}
        """)

    static let headings = patterns(
        """
        A question of {topics}
        What the {crowd} want
        The {quality} {project}
        How the {project} began
        Money for the {project}
        Nobody asked the {crowd}
        The bill so far
        Next steps for the {project}
        """)

    /// Without people or things by name.
    static let plain = patterns(
        """
        {crowd} had counted on the {quality} {project} since the first drawings were pinned to a \
        wall.
        The {project} was meant to cost {amount} million, and nobody now believes that figure.
        A survey of {count} streets found that {topics} mattered more to people than the \
        {project} did.
        About {share} percent of the {crowd} asked said that they would rather wait another year.
        The {quality} plan runs to {count} pages and mentions {topics} on only two of them.
        For {crowd}, the trouble with {topics} began long before anyone drew a map.
        Nothing in the minutes shows who first proposed the {project}, or why it was {deed} {time}.
        The sums set aside for {topics} fell by {share} percent while those for the {project} rose.
        Old ledgers kept in a cellar tell the story of a {quality} {project} that failed for want \
        of {topics}.
        Rain held up the work for {count} weeks, and a strike held it up for longer.
        Those who wrote the report admit that their figures on {topics} are {quality} at best.
        The contract has {count} clauses, and {crowd} have objected to most of them.
        Two earlier attempts ended in court, and a third was dropped {time}.
        Nobody can say what became of the {count} samples that were taken before the {project} \
        was {deed}.
        A model of the {quality} {project} stands in a glass case, {share} times smaller than life.
        The {crowd} know the figures by heart: {amount} million at first, and {share} percent \
        more since.
        What looked like a dispute about {topics} turned out to be one about who keeps the keys.
        The next report is due in {count} weeks, and {crowd} have little hope that it will \
        mention {topics}.
        It took {count} meetings to agree on the name of the {project}, and none to agree on its \
        price.
        {crowd} remember when {topics} were nobody’s business, and some would have it so again.
        Photographs from that year show {crowd} on ladders, and no sign of the {project}.
        Every spring the same {crowd} write the same letter about {topics}, and every autumn it \
        is answered.
        """)

    /// With people or things by name.
    static let named = patterns(
        """
        {organization} {deed} the {project} {time}, and {crowd} learned of it from a notice on a \
        door.
        {person} would not discuss the {project}, but did not deny that {topics} had been raised.
        In {place}, {crowd} have begun to keep records of {topics} for themselves.
        The accounts of {organization} show {amount} million for a {quality} {project} that was \
        never begun.
        {person} told {crowd} that the {project} could be finished for {amount} million if \
        {topics} were left out.
        Letters between {organization} and {organization} suggest that the {project} was {deed} \
        {time}.
        The road from {place} to {place} has been closed for {count} weeks, which has not helped \
        the {project}.
        A hall in {place} was too small for the {crowd} who came to hear about {topics}.
        {organization} expects the {quality} {project} to carry {share} percent of the traffic \
        within {count} years.
        {person} left the room {time}, and the {crowd} of {place} took it as an answer.
        Without {organization}, the {project} would have to find {amount} million elsewhere.
        {crowd} say that {person} understood {topics} better than the experts did.
        """)

    static let roles = patterns(
        """
        {person}, {role}, has kept a diary of the dispute about {topics} from its first week.
        {person}, {role}, asked for the {project} to be looked at again {time}.
        Much depends on {person}, {role}, who has never hidden a dislike of the {project}.
        The warning came from {person}, {role}, whose figures on {topics} were right before.
        """)

    static let events = patterns(
        """
        On {day}, {organization} {deed} the {project} and told {crowd} to expect a decision \
        within {count} weeks.
        {person} signed for {amount} million on {day}, the last day on which the old rules held.
        The {quality} {project} opened in {place} on {day} with a brass band and very few {crowd}.
        In {month}, {crowd} in {place} voted to keep {topics} as they were.
        {organization} published its first figures on {topics} in {month}, {count} weeks late.
        A fire at {place} on {day} destroyed {share} percent of the drawings.
        {person} and {organization} agreed on {day} to share the cost of the {project}.
        The court ruled on {day} that the {project} had been {deed} without the consent of the \
        {crowd}.
        """)

    static let speeches = patterns(
        """
        The {project} was never ours to give away, and it is not theirs to sell,
        We have {count} letters about {topics} and not one of them asks for a {project},
        Anyone who has stood on that bridge in winter knows what {topics} cost,
        I would sign it again tomorrow, but I would read it twice,
        It is a {quality} plan, and it will be judged by what it does for the {crowd},
        You can have the {project} or you can have {amount} million in the bank,
        There is nothing wrong with {topics} that {count} good engineers could not put right,
        """)

    static let quotations = patterns(
        """
        “{speech}” {speaker} said {time}.
        “{speech}” said {speaker}, who had come from {place} to say it.
        “{speech}” {speaker} told {organization}.
        “{speech}” {speaker} wrote in a note to the {crowd}.
        """)

    static let posts = patterns(
        """
        The {project} is open to visitors today, and the {crowd} would like a word about {topics}.
        Thanks to everyone who came. {count} people, one {quality} {project}, and no more talk of \
        {topics}.
        We have read the report on {topics}. All {count} pages of it. More soon.
        """)

    private static func patterns(_ lines: String) -> [Pattern] {
        lines.split(separator: "\n").map { Pattern($0) }
    }
}

/// A sentence with slots.
struct Pattern {
    /// A stretch of a pattern.
    enum Part {
        case words(String)
        case slot(Slot)
    }

    /// What may fill a gap.
    enum Slot: String {
        case person, organization, place, project, quality, deed, crowd, topics, time
        case amount, count, share, role, day, month, speech, speaker
    }

    let parts: [Part]

    /// Reads `words {slot} words`; braces around anything else are words.
    init(_ text: Substring) {
        var parts: [Part] = []
        for piece in text.split(separator: "{", omittingEmptySubsequences: false) {
            if let end = piece.firstIndex(of: "}"),
                let slot = Slot(rawValue: String(piece[..<end]))
            {
                parts.append(.slot(slot))
                parts.append(.words(String(piece[piece.index(after: end)...])))
            } else {
                parts.append(.words(String(piece)))
            }
        }
        self.parts = parts
    }
}
