import Diagnostics
import Language
import Testing

@testable import Briefings

/// The shapes in which people paste articles.
@Suite struct ArticleReaderTests {
    /// `kind: words` a block, `⏎` for line breaks within one.
    private func shape(_ text: String) -> [String] {
        let decoded = TextDecoder.decode(SourceFile(path: "a.txt", utf8: Array(text.utf8))).text
        return ArticleReader.read(decoded ?? []).blocks.map { block in
            let words = String(decoding: block.utf8, as: UTF8.self)
            return "\(block.kind): " + words.split(separator: "\n").joined(separator: "⏎")
        }
    }

    private let long = "The council met in the old hall and spoke about the bridge for hours."

    @Test func aParagraphALine() {
        #expect(
            shape("\(long)\nNobody left.\n") == ["paragraph: \(long)", "paragraph: Nobody left."])
    }

    @Test func whatNobodySeesIsNoPartOfALine() {
        #expect(
            shape("\u{200B}\(long) \u{FEFF}\n\n\u{200B} \n\(long)\u{200B}")
                == ["paragraph: \(long)", "paragraph: \(long)"])
    }

    @Test func whatSomebodyAsksIsNoHeading() {
        let question = "REPORTER: Will you resign?"
        #expect(
            shape("\(long)\n\n\(question)\n\n\(long)")
                == ["paragraph: \(long)", "paragraph: \(question)", "paragraph: \(long)"])
    }

    @Test func paragraphsBetweenBlankLines() {
        #expect(
            shape("\n\n\(long)\n\n \t\nNobody left.\n\n")
                == ["paragraph: \(long)", "paragraph: Nobody left."])
    }

    @Test func paragraphsWrappedAtSeventySixColumns() {
        let text = """
            The council met in the old hall by the river and spoke about the bridge for
            hours, until the lamps were lit and the last of the visitors had gone out to
            the square. Nobody left.

            A second meeting was announced for the morning after, in the same hall, and
            everyone was asked to come on time.
            """
        let parts = text.split(separator: "\n\n").map {
            $0.split(separator: "\n").joined(separator: "⏎")
        }
        #expect(shape(text) == parts.map { "paragraph: \($0)" })
    }

    /// A release with its contact, or a list, below.
    @Test func paragraphsAreWrappedWhateverStandsBelow() {
        let first = [
            "The council met in the old hall by the river and spoke about the bridge",
            "for hours, until the lamps were lit.",
        ]
        let second = [
            "“We shall build it, whatever the valley says,” said Ana Ruiz of the new",
            "Lima Bridge Company. “It is the last one.”",
        ]
        let contact = ["Media contact:", "Ida Holm", "+1 555 0100", "Lima", "Peru", "A", "B", "C"]
        let text = [first, second, contact].map { $0.joined(separator: "\n") }
        #expect(
            shape(text.joined(separator: "\n\n")).prefix(2) == [
                "paragraph: " + first.joined(separator: "⏎"),
                "paragraph: " + second.joined(separator: "⏎"),
            ])
        // Where no line goes on with a small letter, each is one.
        #expect(shape(text.dropFirst().joined(separator: "\n\n")).count > 3)
    }

    /// As copied from a page of a PDF: no blank lines, and what is no prose around the text.
    @Test func wrappedParagraphsAmongHeadingsAndItems() {
        let paragraphs = [
            [
                "The council met in the old hall by the",
                "river and spoke about the bridge for many",
                "hours, until the lamps were lit.",
            ],
            [
                "A second meeting was announced for the",
                "morning after, in the same hall. Everyone",
                "was asked to come, and to come on time too.",
            ],
        ]
        let items = ["• Lima shall build the bridge.", "• The valley shall pay for it."]
        let lines =
            ["Lima closes bridge", "for its age", "3 May 2024"] + paragraphs.joined() + [
                "What Is Asked"
            ] + items
            + ["Tel. 555 0100"]
        #expect(
            shape(lines.joined(separator: "\n"))
                == ["heading: Lima closes bridge for its age", "credit: 3 May 2024"]
                + paragraphs.map { "paragraph: " + $0.joined(separator: "⏎") }
                + ["heading: What Is Asked"] + items.map { "paragraph: \($0)" }
                + ["paragraph: Tel. 555 0100"])
    }

    @Test(arguments: [
        ("said the Coun-", "cil of Hull on Monday", "said the Council of Hull on Monday"),
        ("said the Coun\u{AD}", "cil of Hull on Monday", "said the Council of Hull on Monday"),
        ("and a well-", "known bridge", "and a well-known bridge"),
        ("for long-", "er bridges", "for longer bridges"),
        ("a 20-year-", "old bridge", "a 20-year-old bridge"),
        ("the Anglo-", "American bridge", "the Anglo-American bridge"),
        ("for two-", "and three-year terms", "for two-⏎and three-year terms"),
        ("it fell --", "and nobody saw", "it fell --⏎and nobody saw"),
        ("they re-", "sign, and so re-sign", "they re-sign, and so re-sign"),
    ])
    func aWordMayBeDividedByTheEndOfALine(_ end: String, _ start: String, _ read: String) {
        let line = "The council met in the old hall by the river and spoke \(end)"
        let text = "\(line)\n\(start)."
        #expect(shape(text) == ["paragraph: " + line.dropLast(end.count) + read + "."])
    }

    @Test(arguments: ["The Western Grower", "VENICE, Sept 7"])
    func whatStandsRightUnderABylineIsAPartOfIt(_ line: String) {
        #expect(
            shape("Film wins prize\n\nBy Ida Holm\n\(line)\n\n\(long)") == [
                "heading: Film wins prize", "credit: By Ida Holm", "credit: \(line)",
                "paragraph: \(long)",
            ])
        #expect(
            shape("Film wins prize\n\nBy Ida Holm\n\n\(line)\n\n\(long)").contains(
                "heading: \(line)"))
    }

    @Test func bareSubHeadings() {
        #expect(
            shape("\(long)\n\nA Bridge For All\n\n\(long)")
                == ["paragraph: \(long)", "heading: A Bridge For All", "paragraph: \(long)"])
        #expect(
            shape("\(long)\nA Bridge For All\n\(long)")
                == ["paragraph: \(long)", "heading: A Bridge For All", "paragraph: \(long)"])
    }

    @Test(arguments: ["'We lost everything'", "‘A death sentence’", "“I saw the roof go”"])
    func somebodysWordsMayBeASubHeading(_ line: String) {
        #expect(shape("\(long)\n\n\(line)\n\n\(long)")[1] == "heading: \(line)")
        let words = "“It is over,” she said, “for good”"
        #expect(shape("\(long)\n\n\(words)\n\n\(long)")[1] == "paragraph: \(words)")
    }

    @Test(arguments: [
        "Reporting by Ida Holm; Editing by Bo Lund",
        "Bo Lund in Oslo contributed to this report.", "(With inputs from Oslo News)",
    ])
    func whoElseHadAHandInItIsACredit(_ line: String) {
        #expect(shape("\(long)\n\n\(line)") == ["paragraph: \(long)", "credit: \(line)"])
        // Only at the end.
        let blocks = [long, line] + [String](repeating: long, count: 8)
        #expect(shape(blocks.joined(separator: "\n\n")) == blocks.map { "paragraph: \($0)" })
    }

    @Test func whatAPageIsWorkedByIsNoneOfTheArticle() {
        let headline = "The old bridge is open again"
        #expect(
            shape(
                "Skip to main contentSkip to navigation\nMenu\nSubscribe Log in\n\n\(headline)\n\n"
                    + "Bo Lund Holm\nFeb 26, 2025 | 8:31 p.m. ET\n\nShare this\nX\nFacebookTwitter\n\n"
                    + "\(headline)\n\n\(long)\n\nADVERTISEMENT\n\n\(long)\n\nComments 27")
                == [
                    "credit: Skip to main contentSkip to navigation", "credit: Menu",
                    "credit: Subscribe Log in", "heading: \(headline)", "credit: Bo Lund Holm",
                    "credit: Feb 26, 2025 | 8:31 p.m. ET", "credit: Share this", "credit: X",
                    "credit: FacebookTwitter", "credit: \(headline)", "paragraph: \(long)",
                    "credit: ADVERTISEMENT", "paragraph: \(long)", "credit: Comments 27",
                ])
    }

    @Test func aCaptionBeforeItselfWithItsCreditIsNone() {
        let caption = "The old bridge in the morning light."
        #expect(
            shape("\(long)\n\n\(caption)\n\n\(caption)Credit: Bo Lund\n\n\(long)")
                == [
                    "paragraph: \(long)", "credit: \(caption)", "credit: \(caption)Credit: Bo Lund",
                    "paragraph: \(long)",
                ])
    }

    @Test(arguments: [
        "By Night, Lima Repairs Its Power Grid", "Bo Lund Wounds Al Salam Reporter",
        "Marathon 2024 cancelled",
    ])
    func aHeadlineThatLooksLikeACredit(_ headline: String) {
        #expect(shape("\(headline)\n\n\(long)") == ["heading: \(headline)", "paragraph: \(long)"])
    }

    @Test func shortLinesWithoutBlankOnesAreParagraphs() {
        let first = [
            "The Minister of Science and Technology of the whole country",
            "announced on Monday, as the newspaper of the capital city,",
            "reported in the evening, that he was going to leave them",
        ]
        let second = [
            "His announcement came shortly after the rest of the cabinet",
            "had approved the entry of another party into the government,",
            "which is on the other side of the house, late in this week",
        ]
        let text = (first + ["for ever."] + second + ["as well."]).joined(separator: "\n")
        #expect(
            shape(text + "\n(Xinhua News Agency October 31, 2006)\n") == [
                "paragraph: " + (first + ["for ever."]).joined(separator: "⏎"),
                "paragraph: " + (second + ["as well."]).joined(separator: "⏎"),
                "credit: (Xinhua News Agency October 31, 2006)",
            ])
    }

    @Test func aWordAboveAHeadlineIsNone() {
        let headline = "Man is jailed for stealing the bridge of a town"
        #expect(
            shape("Crime\n\(headline)\nby simongalton on 9 March, 2011\n\n\(long)") == [
                "credit: Crime", "heading: \(headline)", "credit: by simongalton on 9 March, 2011",
                "paragraph: \(long)",
            ])
    }

    @Test func datesOfOtherArticlesAreNoDateLines() {
        let body = ["It is so.", "The mayor said so.", "Nobody else did."]
        let blocks = ["The old hotel is gone"] + body + ["More on our hotels", "March 1, 2020"]
        #expect(
            !shape((blocks + ["Old hotel sold to a firm"]).joined(separator: "\n\n"))
                .contains("credit: March 1, 2020"))
    }

    @Test func otherArticlesAtTheEndOfThePageAreNoneOfIt() {
        let body = ["The old hotel is gone", "It is so.", "The mayor said so."]
        let others = ["More on this story", "Old hotel sold to a firm", "March 1, 2020"]
        let shapes = shape((body + others).joined(separator: "\n\n"))
        #expect(shapes.suffix(3) == others.map { "credit: \($0)" })
        // The article goes on: they stand amid it.
        #expect(
            shape(
                (body + others + [long + " " + long + " Then they left. He is at home. She is not."])
                    .joined(separator: "\n\n")
            )
            .contains("paragraph: The mayor said so."))
    }

    @Test(arguments: ["217", "1.4M", "14:05", "Labour\t51\t+8"])
    func aCountIsNoHeading(line: String) {
        let head = "The old hotel is gone\n\n\(long)\n\n"
        #expect(shape(head + "\(line)\n\n\(long)")[2] == "credit: \(line)")
        #expect(shape(head + "2021\n\n\(long)")[2] == "heading: 2021")
    }

    @Test func aBylineAndItsDateMayStandBelowTwoSentences() {
        let head = ["The old hotel is gone", "Nobody was there.", "Cars wait before it."]
        let credits = ["By Ida Holm", "June 4, 2024"]
        func shapes(_ blocks: [String]) -> [String] { shape(blocks.joined(separator: "\n\n")) }
        #expect(
            shapes(head + credits + [long])
                == ["heading: \(head[0])", "paragraph: \(head[1])", "paragraph: \(head[2])"]
                + credits.map { "credit: \($0)" } + ["paragraph: \(long)"])
        // A date by itself is that of something else.
        #expect(shapes(head + ["June 4, 2024", long])[3] != "credit: June 4, 2024")
    }

    @Test func aButtonBesideTheHeadlineOpensNoComments() {
        let head = "The old hotel is gone\n\nShare\n\nComments\n\n"
        #expect(shape(head + "\(long)\n\n\(long)").last == "paragraph: \(long)")
    }

    @Test(arguments: ["Comments", "12 Comments", "Join the discussion"])
    func whatReadersSayIsNoneOfTheArticle(label: String) {
        let comment = "The mayor lied to us. She took it all, on Monday. We saw it. He did, too."
        let blocks = ["The old hotel is gone", "It is so.", "The mayor said so.", label, comment]
        #expect(
            shape(blocks.joined(separator: "\n\n")).suffix(2)
                == ["credit: \(label)", "credit: \(comment)"])
        #expect(
            shape(
                (blocks.dropLast(2) + ["Responses came from Lima", comment]).joined(
                    separator: "\n\n")
            )
            .last == "paragraph: \(comment)")
    }

    @Test(arguments: ["War in Ukraine", "The Portside Gazette"])
    func theHeadlineStandsUnderTheNameOfASection(labels: String) {
        let headline = "Bridge of a town is closed after crack"
        let text = "\(labels)\n\n\(headline)\n\nBy Tom Fenn\n\nJune 4, 2024\n\n\(long)"
        #expect(shape(text).first { $0.starts(with: "heading") } == "heading: \(headline)")
        // Nobody's name stands below: the first line is what it looks like.
        #expect(shape("\(labels)\n\n\(headline)\n\n\(long)").first?.contains("heading") == true)
    }

    @Test(arguments: [
        "The bridge of Hull is seen on Monday. Julio Cortez/AP", "© Alain Jocard, AFP",
        "A man looks at the bridge | Ann Lee/Getty Images",
        "A man waits at Leeds stationImage source, PA Media",
    ])
    func whatStandsUnderAPictureIsNoneOfTheArticle(caption: String) {
        #expect(
            shape("The old hotel is gone\n\n\(long)\n\n\(caption)\n\n\(long)").dropLast().last
                == "credit: \(caption)")
    }

    @Test(arguments: [
        "You have 2 free articles remaining this month.", "Subscribe now for $1 until June 30.",
        "The conversation was recorded on Monday and has been edited.",
        "This story was originally published on June 3, 2024.", "WATCH | The bridge falls in 2019",
        "First Published: June 4, 2024, 10:14 IST", "Comments will close on 9 June 2024.",
    ])
    func whatAPageSaysOfItselfIsNoneOfTheArticle(line: String) {
        #expect(
            shape("The old hotel is gone\n\n\(long)\n\n\(line)\n\n\(long)").dropLast().last
                == "credit: \(line)")
    }

    @Test(arguments: ["Contact", "Press office:", "Disclosure statement", "Notes to editors"])
    func whatStandsBelowSuchALabelIsNoneOfTheArticle(label: String) {
        #expect(
            shape("The old hotel is gone\n\n\(long)\n\n\(long)\n\n\(label)\n\(long)").suffix(2)
                == ["credit: \(label)", "credit: \(long)"])
    }

    @Test(arguments: [
        "Ida Holm is a reporter at the Western Grower.", "The writer is a fellow of the school.",
        "Ida Holm has covered the town since 2015.",
    ])
    func whatIsSaidOfItsReporterIsNoneOfTheArticle(line: String) {
        let head = "The old hotel is gone\n\nBy Ida Holm\n\nJune 4, 2024\n\n"
        #expect(shape(head + "\(long)\n\n\(line)").last == "credit: \(line)")
        let other = line.replacing("Ida", with: "Bo").replacing("writer", with: "mayor")
        #expect(shape(head + "\(long)\n\n\(other)").last == "paragraph: \(other)")
    }

    @Test(arguments: ["4\u{A0}June\u{A0}2024", "By\u{A0}Tom Fenn"])
    func aSpaceThatDoesNotBreakIsASpace(line: String) {
        #expect(
            shape("The old hotel is gone\n\n\(line)\n\n\(long)").dropFirst().first
                == "credit: \(line)")
    }

    @Test func aDateLineMaySayWhereItWasPosted() {
        let line = "Posted in News on June 4, 2024"
        #expect(shape("The old hotel is gone\n\n\(line)\n\n\(long)")[1] == "credit: \(line)")
    }

    @Test(arguments: ["The bridge on March 4, 2019", "Photo taken on March 4, 2019"])
    func theDayOfAPictureIsNoDateLine(caption: String) {
        let shapes = shape("The old hotel is gone\n\n\(caption)\n\nJune 4, 2024\n\n\(long)")
        #expect(shapes.suffix(2) == ["credit: June 4, 2024", "paragraph: \(long)"])
        let text = "The old hotel is gone\n\n\(caption)\n\n\(long)"
        let metadata = ArticleMetadata(
            of: ArticleReader.read(Array(text.utf8)), fileName: "hotel")
        #expect(metadata.date == nil)
    }

    @Test(arguments: [
        "Tom Fenn in Hull and Jo Park in London", "Ann Lee for the Lima Post",
    ])
    func reportersAndWhereTheyAreAreACredit(line: String) {
        let headline = "The old hotel is gone"
        #expect(
            shape("\(headline)\n\(line)\nJune 4, 2024\n\n\(long)").dropFirst().first
                == "credit: \(line)")
        // Where no date follows, it may be a heading.
        #expect(!shape("\(long)\n\n\(line)\n\n\(long)").contains("credit: \(line)"))
    }

    @Test(arguments: ["Photos by Kim Lee", "Analysis by Ida Holm", "WORDS BY IDA HOLM"])
    func whatSomebodyDidForAnArticleIsAByline(line: String) {
        #expect(shape("The old hotel is gone\n\n\(line)\n\n\(long)")[1] == "credit: \(line)")
        let heading = "Rivers by Night"
        #expect(shape("\(long)\n\n\(heading)\n\n\(long)")[1] == "heading: \(heading)")
    }

    @Test func aWrappedHeadlineHasItsDateBelow() {
        let shapes = shape(
            "The Portside Review\n\nCod in the northern basin is gone for\na third year\n\n"
                + "By Ida Holm\nPublished 4 September 2022\n\n\(long)")
        #expect(shapes.contains("heading: Cod in the northern basin is gone for a third year"))
        #expect(shapes.contains("credit: Published 4 September 2022"))
    }

    @Test func theHeadOfAMailIsNoneOfTheArticle() {
        let headline = "Subject: Fwd: The old hotel is gone"
        let shapes = shape(
            "---------- Forwarded message ---------\nFrom: Ida <ida@example.org>\n"
                + "Date: Tue, Jun 4, 2024 at 6:31 AM\n\(headline)\nTo: desk\n\n\(long)")
        #expect(
            shapes.suffix(3) == ["heading: \(headline)", "credit: To: desk", "paragraph: \(long)"])
        #expect(shapes.prefix(3).allSatisfy { $0.hasPrefix("credit: ") })
    }

    @Test(arguments: ["\u{2028}", "\u{2029}"])
    func separatorsOfUnicodeEndLines(end: String) {
        #expect(shape("\(long)\(end)\(long)") == shape("\(long)\n\(long)"))
    }

    @Test func aDateLineMayBePartedBySlashes() {
        let headline = "The bank can cut its rates once inflation is stable"
        #expect(
            shape("\(headline)\nJanuary 27, 2015 / 10:02 AM / 3 years ago\n\n\(long)") == [
                "heading: \(headline)", "credit: January 27, 2015 / 10:02 AM / 3 years ago",
                "paragraph: \(long)",
            ])
    }

    @Test func aHeadingAboutSomethingEndsNoArticle() {
        let heading = "About 40,000 homes still dark"
        #expect(
            shape("\(long)\n\n\(heading)\n\n\(long)")
                == ["paragraph: \(long)", "heading: \(heading)", "paragraph: \(long)"])
    }

    @Test(arguments: [
        "Jane Doe North of England correspondent",
        "CBC News · Posted: Sep 30, 2025 4:00 AM EDT | Last Updated: 2 hours ago",
        "LIMA--(BUSINESS WIRE)--Aug. 8, 2023--", "August 08, 2023 07:30 AM Eastern Daylight Time",
        "04/03/2025 03:15 PM EDT",
    ])
    func whoWroteItAndWhenIsACredit(_ line: String) {
        let headline = "Former surgeon is jailed for many years over unnecessary operations there"
        #expect(
            shape("\(headline)\n\(line)\n\n\(long)")
                == ["heading: \(headline)", "credit: \(line)", "paragraph: \(long)"])
    }

    @Test func whatFollowsTheArticleIsNoneOfIt() {
        let blocks = [long, long, "About Acme Ltd", long]
        #expect(
            shape(blocks.joined(separator: "\n\n")) == [
                "paragraph: \(long)", "paragraph: \(long)", "credit: About Acme Ltd",
                "credit: \(long)",
            ])
        let sentence = "About ten of them left the old hall in the morning."
        #expect(shape("\(long)\n\n\(sentence)\n\n\(long)")[1] == "paragraph: \(sentence)")
    }

    @Test(arguments: ["Q: Will the bridge close?", "A: It will"])
    func turnsOfAnInterviewAreNoHeadings(_ line: String) {
        #expect(
            shape("\(long)\n\n\(line)\n\n\(long)")
                == ["paragraph: \(long)", "paragraph: \(line)", "paragraph: \(long)"])
    }

    @Test func aShortSentenceIsNoHeading() {
        #expect(shape("\(long)\nNobody left.\n\(long)")[1] == "paragraph: Nobody left.")
        #expect(shape("\(long)\nso it was\n\(long)")[1] == "paragraph: so it was")
        #expect(shape("\(long)\n\(long)\nThe End")[2] == "paragraph: The End")
    }

    @Test(arguments: ["—", "–", "-", "--"])
    func postsOfTwoLines(_ dash: String) {
        let credit = "\(dash) Town Hall (@hall) March 3, 2021"
        #expect(
            shape("\(long)\n\nThe bridge is open!\n\(credit)\n\n\(long)")
                == [
                    "paragraph: \(long)", "post: The bridge is open!⏎\(credit)",
                    "paragraph: \(long)",
                ])
        // A paragraph a line: only the line before belongs to the post.
        #expect(
            shape("\(long)\nThe bridge is open!\n\(credit)\n\(long)")
                == [
                    "paragraph: \(long)", "post: The bridge is open!⏎\(credit)",
                    "paragraph: \(long)",
                ])
    }

    @Test func anAttributionWithoutAPostIsAParagraph() {
        #expect(shape("— Town Hall (@hall) March 3, 2021")[0].hasPrefix("paragraph"))
    }

    @Test func aHeadlineADateLineAndAByline() {
        #expect(
            shape("Bridge opens after ten years\nMarch 3, 2021\nBy Ida Holm\n\n\(long)")
                == [
                    "heading: Bridge opens after ten years", "credit: March 3, 2021",
                    "credit: By Ida Holm", "paragraph: \(long)",
                ])
    }

    @Test(arguments: [
        "PUBLISHED WED, JAN 17 2024 8:31 AM EST | UPDATED WED, JAN 17 2024 4:45 PM EST",
        "Posted Wed 12 Jun 2019 at 6:14am, updated Wed 12 Jun 2019 at 3:40pm",
        "PTI | Oslo | Updated: January 12, 2023 19:40 IST",
        "Ida Holm | 27 October 2019 | 4 min read",
        "Words by Ida Holm | Pictures by Bo Lund",
        "March 3, 2021", "3 March 2021", "2021-03-03", "Published: Wednesday, March 3, 2021",
        "Updated 3 Mar 2021 at 10:15 am GMT", "By Ida Holm", "BY IDA HOLM AND JON EK",
        "By Jan Ek, March 3, 2021", "By Ida Holm and Jon Ek of The Wire in Oslo",
        "By staff writers",
    ])
    func creditsUnderAHeadline(_ line: String) {
        #expect(shape("Bridge opens\n\n\(line)\n\n\(long)")[1] == "credit: \(line)")
    }

    @Test func aPostMayStandApartFromItsSignature() {
        #expect(
            shape("\(long)\n\nRain again.\n\n— Harbour (@harbour) January 21, 2022\n\n\(long)\n")
                == [
                    "paragraph: \(long)", "post: Rain again.⏎— Harbour (@harbour) January 21, 2022",
                    "paragraph: \(long)",
                ])
    }

    @Test func aHeadlineIsNotOneWithItsByline() {
        let head = "Rain rises to the roofs of eighty-eight houses as boats reach the village"
        #expect(
            shape("\(head)\nby Harbour Reporter Ida Holm\n\n\(long)\n\n\(long)\n").prefix(2)
                == ["heading: \(head)", "credit: by Harbour Reporter Ida Holm"])
    }

    @Test func aDateOfPublicationMayEndTheArticle() {
        let line = "Published - December 13, 2023 07:15 am IST"
        #expect(shape("Rain falls\n\n\(long)\n\n\(long)\n\n\(line)\n").last == "credit: \(line)")
    }

    @Test func aHeadlineMayEndInAPeriodWhereADateLineFollows() {
        #expect(
            shape("The Bridge Is ‘Open.’\n\nJane Doe\n\nThe Times, March 3, 2021\n\n\(long)\n") == [
                "heading: The Bridge Is ‘Open.’", "credit: Jane Doe",
                "credit: The Times, March 3, 2021", "paragraph: \(long)",
            ])
        #expect(
            shape("It Is Open\n\nThe mayor was there.\n\n(March 3, 2021)\n\n\(long)\n") == [
                "heading: It Is Open", "paragraph: The mayor was there.",
                "credit: (March 3, 2021)", "paragraph: \(long)",
            ])
    }

    @Test func aDateOrABylineMayStandAboveTheHeadline() {
        #expect(
            shape("March 3, 2021\n\nBridge opens\n\nBy Ida Holm\n\n\(long)\n") == [
                "credit: March 3, 2021", "heading: Bridge opens", "credit: By Ida Holm",
                "paragraph: \(long)",
            ])
        #expect(
            shape("March 3, 2021\n\n\(long)\n") == ["credit: March 3, 2021", "paragraph: \(long)"])
    }

    @Test(arguments: [
        "In March 2021 it rained.", "By then all was lost.", "Holm wrote it",
        "By March 28, more than 300 ships were waiting. President Ida Holm",
        "By Friday the ships had gone", "By Norway’s account the two were there",
    ])
    func linesThatAreNoCredits(_ line: String) {
        #expect(!shape("Bridge opens\n\n\(line)\n\n\(long)")[1].hasPrefix("credit"))
    }

    @Test(arguments: [
        "KYIV (Agency)", "NEW YORK, Jan. 19 (AP) —", "ACCRA, Ghana, 2 May (The Wire) -",
    ])
    func `A date line of an agency is no headline`(_ line: String) {
        #expect(shape("\(line)\n\n\(long)") == ["credit: \(line)", "paragraph: \(long)"])
        #expect(
            shape("A Bridge For All\n\(line)\n\(long)")
                == ["heading: A Bridge For All", "credit: \(line)", "paragraph: \(long)"])
    }

    @Test(arguments: ["NATO talks fail (Update)", "Oslo (Wire)", "BUDGET (2021)", "BUDGET VOTE"])
    func `A headline with brackets is one`(_ line: String) {
        #expect(shape("\(line)\n\n\(long)") == ["heading: \(line)", "paragraph: \(long)"])
    }

    @Test func aDatelineStaysInItsParagraph() {
        let text = "OSLO, March 3 (Agency) — The bridge opened."
        #expect(shape("\(text)\n\n\(long)")[0] == "paragraph: \(text)")
    }

    @Test(arguments: ["\r\n", "\r"])
    func otherLineEndings(_ ending: String) {
        #expect(
            shape("\(long)\(ending)\(ending)  Nobody left. \(ending)")
                == ["paragraph: \(long)", "paragraph: Nobody left."])
    }

    @Test func aTextOfOneLine() {
        #expect(shape(long) == ["paragraph: \(long)"])
        #expect(shape("One Line") == ["paragraph: One Line"])
    }

    @Test func headingsOnly() {
        #expect(
            shape("Bridges\n\nRivers and Their Boats\n\nSea")
                == ["heading: Bridges", "paragraph: Rivers and Their Boats", "paragraph: Sea"])
    }

    @Test(arguments: ["", "\n", " \n\t\n", "\u{FEFF}"])
    func nothing(_ text: String) {
        #expect(shape(text) == [])
    }

    @Test func blocksOfTheTextStandWhereTheySay() {
        let text = Array("\n  Head \n\n\(long)\n\nHi.\n— A (@a) May 1, 2021\n".utf8)
        let source = ArticleReader.sourceText(text, date: nil)
        let words = source.blocks.map { String(decoding: text[$0.range], as: UTF8.self) }
        #expect(words == ["Head", long, "Hi.", "— A (@a) May 1, 2021"])
        #expect(source.blocks.map(\.number) == [1, 2, 3, 3])
        #expect(source.blocks.map(\.kind) == [.heading, .paragraph, .post, .attribution])
    }

    @Test func whatSomebodySaysInAnInterviewIsNoHeading() {
        let text = """
            Paper: Do you trust him?
            Ruiz: He has given me his word, and he has kept it until today, whatever he is called.
            Paper: And the others?
            Ruiz: They have not given me theirs, and I do not ask them for it any more, nor shall I.
            """
        let kinds = ArticleReader.read(Array(text.utf8)).blocks.map(\.kind)
        #expect(kinds == [.paragraph, .paragraph, .paragraph, .paragraph])
    }
}
