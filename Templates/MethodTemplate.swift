import Briefings
import HTML
import Language
import Markdown
import Site

/// How briefings are made, what the marks mean, how to correct something, whom to ask.
struct MethodTemplate {
    let shell: Shell

    func render() -> HTML {
        shell.page(
            title: "How this site is made",
            description:
                "How the briefings are made, what their marks mean, and how to correct something",
            part: .none, layout: "page method"
        ) { renderer in
            renderer.html.append(literal: MethodTemplate.making)
            appendMarks(to: &renderer.html)
            renderer.html.append(literal: MethodTemplate.corrections)
            appendContact(to: &renderer.html)
        }
    }

    private static let making: StaticString = """
        <header class="head">
        <h1>How this site is made</h1>
        <p class="notice">What a program did, what people did, and how to tell the one from the other.</p>
        </header>
        <section class="sec prose" aria-labelledby="h-made">
        <h2 class="label" id="h-made">From article to briefing</h2>
        <p>Every briefing begins with one article. A program reads it and marks names, dates and quotations, picks the sentences that most of the article speaks of, and puts what has a date in the order of time. It runs on the computer that builds this site and asks nobody else.</p>
        <p>The program writes no sentence of its own. Key points, events and quotations are the article’s words; where some are left out, an ellipsis (…) says so. The full text is the article, whole and unchanged. Both are checked each time the site is built: a line whose words are not in the article stops it.</p>
        <p>What comes out is a draft. It can miss a name, take one person for another, or count a date from the wrong day. People read it beside the article, mend it, and mark it as reviewed; what they have changed, the program leaves alone.</p>
        </section>

        """

    // MARK: Marks

    private func appendMarks(to html: inout HTML) {
        html.append(
            literal: """
                <section class="sec" aria-labelledby="h-marks">
                <h2 class="label" id="h-marks">What the marks mean</h2>
                <dl class="facts marks">
                <dt><span class="badge">Machine draft</span></dt><dd>Nobody has read the briefing against its article yet.</dd>
                <dt><span class="badge ok">Reviewed</span></dt><dd>Somebody has.</dd>
                <dt><span class="by-ed">editor</span></dt><dd>A person wrote this line: it is not taken from the article.</dd>
                <dt><span class="ref">¶3</span></dt><dd>The words come from the third paragraph of the article. The sign leads there, and the sentence lights up.</dd>
                <dt><span class="rail"><span class="kn">1</span> <span class="tn">2</span></span></dt><dd>Beside a paragraph: a key point (square) or a dated event (round) that rests on it.</dd>
                <dt><span class="words plain">“on Friday”</span></dt><dd>The words of the article that a date is worked out from.</dd>
                <dt>about, uncertain</dt><dd>The article is not exact, or not sure, about the date.</dd>
                <dt>until, since</dt><dd>Only one end of a stretch of time is known.</dd>

                """)
        for kind in EntityKind.allCases {
            html.append(literal: "<dt><span class=\"m ")
            html.append(literal: kind.cssClass)
            html.append("\">\(kind.singular)</span></dt><dd>\(kind.explanation)</dd>\n")
        }
        html.append(literal: "</dl>\n</section>\n")
    }

    // MARK: Corrections

    private static let corrections: StaticString = """
        <section class="sec prose" aria-labelledby="h-mend">
        <h2 class="label" id="h-mend">How to correct something</h2>
        <p>Everything here is made from text files. For those who keep them, any text editor will do; then the site is built again.</p>
        <ul>
        <li>A wrong key point, date, office or quotation stands in the briefing’s file in <code>content/briefings/</code>. Change the line or delete it, or write one without a reference: it will be shown as an editor’s.</li>
        <li>A wrong name is corrected once for all briefings, in the file of the entity in <code>content/entities/</code>: its <code>name</code>, its <code>kind</code>, its other names under <code>aliases</code>, and under <code>not</code> those that never mean it.</li>
        <li>Two entities that are one: write <code>same-as:</code> and the name of the other’s file. What is no entity at all: <code>hidden: true</code>.</li>
        <li>The day of the article, from which others are counted, stands as <code>date</code> at the head of the briefing. Changed before anything else there, it makes the briefing anew.</li>
        <li>When a briefing is right, <code>status: reviewed</code> says so.</li>
        </ul>
        </section>

        """

    private func appendContact(to html: inout HTML) {
        let author: HTML =
            shell.site.configuration.author.map { author in
                author.address.map {
                    "write to <a href=\"\(url: "mailto:\($0)")\">\(author.name)</a>"
                } ?? "write to \(author.name)"
            } ?? "tell those who publish this site"
        html.append(
            """
            <section class="sec prose" aria-labelledby="h-ask">
            <h2 class="label" id="h-ask">Whom to ask</h2>
            <p>Have you found a mistake? Please \(author). \
            Say which page and which paragraph: the ¶ beside a sentence is a link to it.</p>
            </section>

            """)
    }
}

extension EntityKind {
    /// What it means that a name has the line of this kind under it.
    fileprivate var explanation: String {
        switch self {
        case .person: "The name of somebody; it leads to all that the briefings say of them."
        case .organization: "A company, an authority, a party."
        case .place: "A country, a town, a river."
        case .group: "People of a nation, a faith, a party."
        case .event: "A war, a summit, a storm that has a name."
        case .work: "A book, a law, a treaty."
        }
    }
}
