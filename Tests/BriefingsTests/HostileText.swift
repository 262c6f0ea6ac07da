import TestSupport

/// Raw articles made of whatever is markup in GFM, YAML or Obsidian, beside ordinary words.
struct HostileText {
    private var random: Seeded
    /// Each article prefers some pieces: what goes wrong often needs two or three of a kind together.
    private var favorites: [String]

    init(seed: UInt64) {
        random = Seeded(state: seed)
        favorites = []
        favorites = (0..<4).map { _ in random.pick(HostileText.pieces) }
    }

    private static let words = [
        "NATO", "US", "us", "U.S.", "May", "may", "Kyiv", "Straße", "STRASSE", "strasse", "x", "X",
        "a", "I", "Ω", "Émile", "O’Neil", "Jean-Luc", "Ångström", "가나", "\u{1100}\u{1161}나",
        "Anna Lind", "Lind", "said", "the", "talks", "1949", "3", "Norway", "note", "p3", "¶1",
    ]

    private static let marks = [
        "*", "**", "_", "__", "~", "~~", "`", "``", "```", "~~~", "#", "##", "[", "]", "(", ")",
        "[x]",
        "[ ]", "[^1]", "[!NOTE]", "[[", "]]", "![", "<", ">", "<b>", "<!--", "-->", "<a@b.co>",
        "</p>",
        "&", "&amp;", "&#35;", "&#x3C;", "&copy", ";", "\\", "\\\\", "|", "||", "|-|", ":-:", "---",
        "===", "==", "=", "-", "+", ":", "::", "!", "?", "%", "%%", "$", "$$", "^", "^^", "@", "{",
        "}", "\"", "'", "/", "//", ",", ".", "1.", "12)", "1234567890.", "0.", "- ", "+ ", "> ",
        "# ", "[a]: b", "NOTE", "---\n---", "¶", "[¶1]", "{#id}", "#tag",
    ]

    private static let addresses = [
        "https://a.example/b_c_d", "http://x.example/?q=1&amp;r=2", "www.example.org",
        "www.ex_a.org/~u/*", "https://t.example/(a)", "https://e.example/a)", "https://",
        "http://a",
        "ftp://f.example/x", "HTTPS://A.EXAMPLE/B", "Www.A.B", "me@example.org", "a_b@c.d",
        "mailto:a@b.c", "xmpp:a@b.c", "://", "www.", "https://e.example/\u{201D}x", "@handle",
        "https://e.example/a.", "https://e.example/[b]", "http://e.example/é", "hhttp://a.b",
    ]

    private static let rarities = [
        "“", "”", "‘", "’", "…", " … ", "—", " — ", "” — ", "–", "😀", "👩‍👧", "𝔸", "e\u{301}",
        "\u{301}", "\u{308}", "\t", "\u{0B}", "\u{0C}", "\u{A0}", "\u{2003}", "\u{2028}",
        "\u{2029}", "\u{85}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{AD}", "\u{1}", "\u{7F}",
        "\u{9F}", "\u{FFFD}", "\u{FFFF}", "\u{E000}", "中文", "שלום", "\u{202E}", "ﬁ", "ı", "İ",
        "ß", "ẞ", "ς", "豈", "豈", "¶2", "  ", "   ", "\u{3000}", "\u{1B}",
    ]

    static let pieces = words + words + marks + addresses + rarities

    private mutating func piece() -> String {
        random.oneIn(3) ? random.pick(favorites) : random.pick(HostileText.pieces)
    }

    /// Some pieces in a row, spaces between them now and then.
    mutating func run(upTo count: Int) -> String {
        var text = ""
        let spacing = 1 + random.below(3)
        for _ in 0...random.below(count) {
            text += piece()
            if random.oneIn(spacing) { text += " " }
        }
        return text
    }

    /// The text of a file: lines and blank lines, a post or a date line here and there.
    mutating func article() -> String {
        var lines: [String] = []
        let length = random.pick([2, 4, 12])
        for _ in 0...random.below(6) {
            switch random.below(12) {
            case 0: lines += [run(upTo: length), "— \(run(upTo: 2)) (@a) January 2, 2022"]
            case 1: lines.append("January 5, 2022")
            case 2: lines.append("By \(run(upTo: 2))")
            case 3: lines.append("")
            case 4:
                lines += ["Heading \(run(upTo: 3))", "Then more words \(run(upTo: length)) here."]
            case 5: lines.append("KYIV, Jan. 19 (Agency) —\(run(upTo: length))")
            case 6: lines += wrapped(length)
            default: lines.append(run(upTo: length))
            }
            if random.oneIn(2) { lines.append("") }
        }
        return lines.joined(separator: random.oneIn(6) ? "\r\n" : "\n")
    }

    /// A paragraph over several lines, which stays one when nothing longer or complete stands near.
    private mutating func wrapped(_ length: Int) -> [String] {
        let filler = "words that fill the line until it is as long as a wrapped one"
        return (0...2).map { _ in "\(run(upTo: length)) \(filler) \(run(upTo: 2))" } + [""]
    }
}
