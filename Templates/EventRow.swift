import Briefings
import HTML
import Language
import Markdown
import Site

extension Shell {
    /// Appends a dated event with its briefing, as timelines list it.
    /// - Parameters:
    ///   - month: year and month that stand over the row.
    ///   - choices: the filters that keep the row, see `ChoiceFilter`; `nil` where there are none.
    func append(
        _ event: Site.DatedEvent, under month: (year: Int, month: Int)? = nil,
        choices: ChoiceFilter.Choices? = nil, to list: inout MarkupRenderer
    ) {
        let briefing = site.briefings[event.briefing]
        let line = briefing.events[event.event]
        list.html.append(literal: "<li class=\"row")
        choices?.append(to: &list.html)
        list.html.append(literal: "\"><p class=\"when\">")
        DateText.append(compact: line.date, under: month, to: &list.html)
        list.html.append(literal: "</p><div><p class=\"said\">")
        if let words = line.words, line.entry.wordsInLine == nil {
            list.html.append(dateWords: words)
        }
        list.render(line.statement.text)
        if briefing.marks(line.statement) { list.html.appendEditorMark() }
        if briefing.marksDate(of: line.entry) { list.html.appendDateMark() }
        list.html.append(literal: "</p><p class=\"from\"><a href=\"")
        append(briefing.path, to: &list.html)
        if let anchor = briefing.anchor(ofEvent: event.event) {
            list.html.append(literal: "#")
            list.html.append(anchor)
        }
        list.html.append(literal: "\">")
        list.html.append(escaping: briefing.title)
        list.html.append(literal: "</a></p></div></li>\n")
    }
}

extension HTML {
    /// Appends the words a date rests on, before what happened then.
    mutating func append(dateWords words: String) {
        append(literal: "<span class=\"words\">“")
        append(escaping: words)
        append(literal: "”</span> ")
    }
}
