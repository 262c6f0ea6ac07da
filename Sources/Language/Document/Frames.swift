/// What says of the clauses behind it that they are not so, or only what somebody claims: "it is
/// not true that", "denied a report, …, that", "according to the indictment".
struct Frames: TokenWindow {
    let document: Document
    let tokens: [Token]
    /// The sentence.
    let window: Range<Int>

    init(_ document: Document, sentence: Range<Int>) {
        self.document = document
        tokens = document.tokens
        window = sentence
    }

    /// Whether what stands at a token lies in a clause that the sentence holds to be untrue.
    func isUntrue(at index: Int) -> Bool {
        // "Imagine that", "Suppose", "In the novel,".
        if isWord(window.lowerBound, Self.fancies) || isFiction || isLabelled || isContrary {
            return true
        }
        let before = window.lowerBound..<max(window.lowerBound, index)
        if isPosted(before: index) { return true }
        guard let that = before.last(where: { isWord($0, Self.links) }),
            !(that..<index).contains(where: isClosed), !(that + 1..<index).contains(where: isBut)
        else { return false }
        let near = Range.before(that, from: window.lowerBound, count: Self.reach)
        if near.contains(where: { isWord($0, Self.untruths) }) || isDoubted(near) { return true }
        // "a theory that", "doubts that", "dismissed a report in the paper that".
        let isOfThing = (that..<index).contains {
            tokens[$0].isMark(",") && isWord($0 + 1, Self.relatives)
        }
        if !isOfThing, isWord(that - 1, Self.tales) || isWord(that - 1, Self.doubts) { return true }
        let isReport = Range.before(that, from: window.lowerBound, count: Self.longReport)
            .contains { isWord($0, Self.reports) }
        if isReport, window.contains(where: { isWord($0, Self.rejections) }) { return true }
        // "has denied a report by X, which is owned by Y, that".
        guard that > window.lowerBound, tokens[that - 1].isMark(",") else { return false }
        return before.prefix { $0 < that }.contains {
            isWord($0, Self.denials)
                && ($0 + 1..<min($0 + 4, that)).contains { isWord($0, Self.reports) }
        }
    }

    /// "Posts say", "Social media users claimed that", "A video purports to show": what a check of
    /// facts is about.
    func isPosted(before index: Int) -> Bool {
        let opening = (window.lowerBound..<max(window.lowerBound, index)).prefix(
            Self.longestPost)
        guard let post = opening.first(where: { isWord($0, Self.posts) }) else { return false }
        return opening.contains { $0 > post && $0 <= post + 3 && isWord($0, Self.claiming) }
    }

    /// Tokens.
    private static let longestPost = 8
    private static let posts = WordHash.keys("post posts users video videos clip meme memes image")
    private static let claiming = WordHash.keys(
        "claim claims claimed claiming purport purports purported say says falsely")

    private var isFiction: Bool {
        isWord(window.lowerBound, Self.inWord) && isWord(window.lowerBound + 1, Self.determiners)
            && isWord(window.lowerBound + 2, Self.fictions)
            && window.lowerBound + 3 < window.upperBound
            && tokens[window.lowerBound + 3].isMark(",")
    }

    /// "Contrary to reports, the mayor had not resigned".
    private var isContrary: Bool {
        isWord(window.lowerBound, Self.contrary) && isWord(window.lowerBound + 1, SmallWords.to)
    }

    private static let relatives = WordHash.keys("which who whose")
    private static let contrary = WordHash.keys("contrary")
    private static let tales = WordHash.keys(
        """
        theory theories story stories rumour rumours rumor rumors allegation allegations accusation \
        accusations suggestion suggestions notion speculation claim claims idea
        """)
    private static let doubts = WordHash.keys("doubts doubt doubted doubtful")
    private static let rejections = WordHash.keys(
        """
        denied denies deny denying rejected dismissed refuted false untrue nonsense baseless wrongly \
        fabricated debunked played
        """)
    /// Tokens.
    private static let longReport = 8

    /// "CLAIM: The mayor resigned", "What was claimed: …": what a check of facts is about.
    var isLabelled: Bool {
        let opening = window.prefix(Self.longestLabel)
        guard let colon = opening.first(where: { tokens[$0].isMark(":") }) else { return false }
        return isWord(colon - 1, Self.labels)
    }

    /// "What was claimed:". Tokens.
    private static let longestLabel = 4

    private static let labels = WordHash.keys(
        "claim claims claimed myth rumour rumor hoax false fiction")
    private static let inWord = WordHash.keys("in")
    private static let determiners = WordHash.keys("the this his her")
    private static let fictions = WordHash.keys(
        "novel film movie play story series book comic dream")
    private static let fancies = WordHash.keys("imagine suppose picture pretend")

    /// Whether words that are left out before a clause say that it is not sure.
    func areDoubtful(_ left: Range<Int>) -> Bool {
        left.contains { index in
            isWord(index, Self.untruths) || isWord(index, Self.claims)
                || isWord(index, Self.according)
        }
    }

    /// "nobody believes", "not true", "no evidence".
    private func isDoubted(_ near: Range<Int>) -> Bool {
        let isNegated = near.contains { isWord($0, Self.negations) }
        return isNegated && near.contains { isWord($0, Self.beliefs) }
    }

    /// ";".
    private func isClosed(_ index: Int) -> Bool { tokens[index].isMark(";") }

    /// ", but", ", and".
    private func isBut(_ index: Int) -> Bool {
        tokens[index].isMark(",") && index + 1 < window.upperBound
            && tokens[index + 1].classes.contains(.conjunction)
    }

    /// Tokens before "that".
    private static let reach = 5
    private static let links = WordHash.keys("that whether")
    private static let untruths = WordHash.keys(
        "myth hoax lie untrue false falsely wrongly unclear dreamed dreamt imagine pretended joked")
    private static let negations = WordHash.keys("not never no nobody none hardly few nothing nor")
    private static let beliefs = WordHash.keys(
        "true believe believes believed think thinks thought evidence proof sign fact case")
    private static let denials = WordHash.keys(
        "denied denies deny denying rejected dismissed refuted")
    private static let reports = WordHash.keys(
        "report reports claim claims allegation allegations rumour rumours rumor rumors accusation "
            + "accusations suggestion suggestions story stories")
    private static let claims = WordHash.keys(
        """
        alleges allege alleged allegedly claims claim claimed accuse accuses accused accusing reportedly \
        suspected denied denies deny denying rejected disputed whether if \
        believe persuade convince charge charges theory rumour rumor
        """)
    private static let according = WordHash.keys("according")
}
