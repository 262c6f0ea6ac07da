import Briefings
import HTML
import Language
import Markdown
import Site

/// What the dates of a briefing rest on: a card for each thing that dates are counted from, which
/// the words of a date open.
struct DateBases {
    private let metadata: BriefingMetadata
    /// For each event the `id` of its basis's card; `nil` where its words say the date themselves,
    /// or nothing is known of it.
    private let cards: [HTML?]
    /// The anchors, each with a card of its own; that of the n-th, counted from 1, has the `id`
    /// `whyN`.
    private let anchors: [DateAnchor]
    private let isCountedFrom: Bool
    /// The last `¶n` there is.
    private let lastBlock: Int

    /// The `id` of the card about the article's own date.
    private static let article: HTML = "why0"

    init(_ page: BriefingPage) {
        metadata = page.briefing.metadata
        lastBlock = page.blockCount
        var anchors: [DateAnchor] = []
        var isCountedFrom = false
        cards = page.events.map { event in
            switch event.entry.basis(articleDate: page.date) {
            case .stated, nil: return nil
            case .article:
                isCountedFrom = true
                return DateBases.article
            case .told(let anchor):
                if !anchors.contains(anchor) { anchors.append(anchor) }
                return "why\((anchors.firstIndex(of: anchor) ?? 0) + 1)"
            }
        }
        self.anchors = anchors
        self.isCountedFrom = isCountedFrom
    }

    /// Whether the article does not state its date.
    private var isInferred: Bool { metadata.dateBasis?.hasPrefix(DateBases.mark) ?? false }

    private static let mark = "inferred"

    /// Appends the article's day, with a button that tells what it is inferred from, if it is.
    func appendArticleDate(to html: inout HTML) {
        guard let date = metadata.date else { return }
        html.append(literal: "\n<li>")
        DateText.append(date, .long, to: &html)
        if isInferred {
            html.append(literal: " <button class=\"why\" popovertarget=\"")
            html.append(DateBases.article)
            html.append(literal: "\">inferred</button>")
        }
        html.append(literal: "</li>")
    }

    /// Appends the words that an event's date rests on, before what the event says or within it.
    /// - Parameter event: its index.
    func append(words: String, event: Int, isWithin: Bool, to html: inout HTML) {
        guard let card = cards[event] else {
            if isWithin { html.append(escaping: words) } else { html.append(dateWords: words) }
            return
        }
        html.append(
            literal: isWithin
                ? "<button class=\"why\" popovertarget=\""
                : "<button class=\"words why\" popovertarget=\"")
        html.append(card)
        html.append(literal: isWithin ? "\">" : "\">“")
        html.append(escaping: words)
        html.append(literal: isWithin ? "</button>" : "”</button> ")
    }

    // MARK: Cards

    func appendCards(to html: inout HTML) {
        if let date = metadata.date, isInferred || isCountedFrom {
            append(article: date, to: &html)
        }
        for (index, anchor) in anchors.enumerated() {
            html.append(
                """
                <div class="card basis" id="why\(index + 1)" popover><p>Counted from “\(anchor.words)”, see <a class="ref" href="#p\(anchor.block)">¶\(anchor.block)</a></p></div>

                """)
        }
    }

    private func append(article date: CalendarDate, to html: inout HTML) {
        html.append(literal: "<div class=\"card basis\" id=\"")
        html.append(DateBases.article)
        html.append(literal: "\" popover>")
        html.append(literal: "<p><b>")
        DateText.append(date, .weekday, to: &html)
        html.append(literal: isInferred ? "</b> is taken for" : "</b> is")
        html.append(
            literal: isCountedFrom
                ? " the date of the article; words such as “Thursday” are counted from it.</p>"
                : " the date of the article.</p>")
        if isInferred, let basis = metadata.dateBasis {
            html.append(literal: "<p>It is inferred from: ")
            let words = basis.dropFirst(DateBases.mark.count).drop { $0 == ":" || $0 == " " }
            append(linking: words, to: &html)
            html.append(literal: "</p>")
        }
        html.append(literal: "</div>\n")
    }

    /// Appends words whose `¶3` lead to paragraph 3, if there is one.
    func append(linking words: Substring, to html: inout HTML) {
        let parts = words.split(separator: "¶", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            let digits = part.prefix { $0.isASCII && $0.isNumber }
            if index > 0, let block = Int(digits), block > 0, block <= lastBlock {
                html.append("<a class=\"ref\" href=\"#p\(block)\">¶\(block)</a>")
                html.append(escaping: part.dropFirst(digits.count))
            } else {
                if index > 0 { html.append(literal: "¶") }
                html.append(escaping: part)
            }
        }
    }
}
