import Bytes

/// What stands in a pasted article and is none of it: captions, buttons, pointers to other
/// articles, notes on what was corrected.
package enum Furniture {
    /// Whether a line begins as such a thing does: "Photo: …", "READ MORE: …", "Correction: …".
    package static func begins(_ line: ArraySlice<UInt8>) -> Bool {
        let head = line.prefix(longest).map(\.asciiLowercased)
        return openings.contains { head.starts(with: $0) } || isMeter(head)
    }

    /// "You have 2 free articles remaining this month."
    private static func isMeter(_ head: [UInt8]) -> Bool {
        head.starts(with: "you have ".utf8) && head[...].firstOffset(of: free) != nil
    }

    private static let free = Array(" free articles".utf8)

    /// Whether a line is what stands under a picture: it ends in who took it, "(AP Photo/Jane
    /// Doe)", "Photograph: Jane Doe/Agency".
    /// - Parameter opens: whether it stands above the article, where the name of an agency in brackets
    ///   is no signature.
    package static func isCaption(_ line: ArraySlice<UInt8>, opens: Bool) -> Bool {
        // A bar that parted it from the page.
        var line = line
        while let end = line.last, end == UInt8(ascii: "|") || end.isASCIIWhitespace {
            line.removeLast()
        }
        guard line.count <= longestCaption, let last = line.last, last != UInt8(ascii: ".") else {
            return false
        }
        let text = line.map(\.asciiLowercased)
        // "… wait at Leeds stationImage source, PA Media".
        if text[...].firstOffset(of: imageSource) != nil { return true }
        let isBracket = last == UInt8(ascii: ")") || last == UInt8(ascii: "]")
        if isBracket,
            let open = text.lastIndex(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
            ),
            text.count - open <= longestSource
        {
            let source = text[(open + 1)...].dropLast()
            let before = text[..<open].last { !$0.isASCIIWhitespace }
            return pictures.contains { source.firstOffset(of: $0) != nil }
                || opens && before == UInt8(ascii: ".")
                    && agencies.contains { source.elementsEqual($0) }
        }
        if isBracket { return false }
        if isCredited(text) { return true }
        let tail = text.suffix(longestSource)
        return sources.contains { source in
            guard let offset = tail.firstOffset(of: source) else { return false }
            let before = text[..<offset].last { !$0.isASCIIWhitespace }
            return before.map { Array(".|)/-".utf8).contains($0) || $0 >= 0x80 } ?? false
        }
    }

    /// Whether words end in a name and its agency: "… on Monday. Julio Cortez/AP", "© Alain Jocard,
    /// AFP".
    private static func isCredited(_ text: [UInt8]) -> Bool {
        let start = text.lastIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "|") }
        let credit = text[(start.map { $0 + 1 } ?? 0)...]
        guard credit.count <= longestSource, start != nil || text.starts(with: "©".utf8) else {
            return false
        }
        let words = credit.split { !$0.isASCIILetter }
        // "… said. Reuters, AFP" is where an article is from.
        return (3...7).contains(words.count)
            && pictureAgencies.contains { agency in
                credit.suffix(agency.count).elementsEqual(agency)
                    && credit.dropLast(agency.count).last { !$0.isASCIIWhitespace }.map {
                        Array("/,".utf8).contains($0)
                    } ?? false
            }
    }

    private static let pictureAgencies = [
        "ap", "afp", "reuters", "getty images", "epa", "epa-efe", "pa", "xinhua", "shutterstock",
        "dpa",
        "file photo", "anadolu", "bloomberg", "the times", "pa wire",
    ].map { Array($0.utf8) }

    /// Whether a line is one of the head of a mail, and no headline: "From: Ann Lee
    /// <ann@example.org>", "---------- Forwarded message ---------", "On Tue, Jun 4, 2024, Ann Lee
    /// <…> wrote:".
    package static func isMailHead(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= longestCaption, let last = line.last else { return false }
        let rule = Array("-----".utf8)
        if line.starts(with: rule), last == UInt8(ascii: "-") { return true }
        if receivers.contains(where: line.starts) { return true }
        return line.contains(UInt8(ascii: "@"))
            && (line.starts(with: "From: ".utf8)
                || line.starts(with: "On ".utf8) && last == UInt8(ascii: ":"))
    }

    private static let receivers = ["To: ", "Cc: ", "Bcc: ", "Reply-To: "].map { Array($0.utf8) }

    /// Whether a line is nothing but what a page is worked by, or what stands above such things:
    /// "Skip to main content", "FacebookTwitterEmail", "Comments 27", "4 min read".
    package static func isControl(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= longestControl else { return false }
        let letters = line.filter(\.isASCIILetter).map(\.asciiLowercased)
        if letters.count == 1 { return letters[0] == UInt8(ascii: "x") }
        // "/" between the sections of a site.
        if line.count == 1, let mark = line.first, separators.contains(mark) { return true }
        let isPlain = line.allSatisfy { $0 < 0x80 || $0 == 0xC2 || $0 == 0xB7 }
        return isPlain && !letters.isEmpty && isMade(ofControls: letters[...])
    }

    private static let separators = Array("/|>".utf8)

    private static func isMade(ofControls letters: ArraySlice<UInt8>) -> Bool {
        letters.isEmpty
            || controls.contains {
                letters.starts(with: $0) && isMade(ofControls: letters.dropFirst($0.count))
            }
    }

    /// UTF-8 code units.
    private static let longestControl = 90

    /// Without spaces, which are lost where buttons are copied.
    private static let controls = """
        skip to main content, skip to content, skip to navigation, skip to footer, menu, home, search, \
        log in, sign in, sign up, sign out, register, subscribe, subscribe now, my account, share, \
        share this, share this article, share this story, share this page, share full article, \
        share on, share via, share article, copy link, copy url, facebook, twitter, whatsapp, email, \
        email this, print, print this, linkedin, reddit, telegram, pinterest, messenger, instagram, \
        youtube, tiktok, bluesky, tweet, advertisement, advertisment, sponsored, promoted, most read, \
        most viewed, most popular, trending, trending now, recommended, recommended for you, \
        recommended stories, related, related articles, related stories, related topics, \
        related news, related content, you may also like, you might also like, read more, see more, \
        show more, load more, view comments, comments, comment, leave a comment, add a comment, \
        post a comment, save, save article, listen, listen to article, listen to this article, \
        minread, minutes read, minute read, min listen, min, gift article, gift this article, \
        bookmark, follow us, follow us on, close, back to top, fullscreen, image, enlarge, \
        enlarge this image, toggle caption, hide caption, topics, tags, newsletter, newsletters, \
        free daily newsletter, latest news, top stories, editors picks, more to read, full version, \
        print version, loading, privacy policy, terms of use, contact us, about us, now playing, \
        updated, published, from, last updated, return to transcripts main page, hours ago, hour ago, minutes ago, days ago, day ago, \
        weeks ago, months ago, years ago, no comments, all rights reserved
        """.split(separator: ", ").map { $0.utf8.filter { $0 != UInt8(ascii: " ") } }

    /// UTF-8 code units.
    private static let longestCaption = 600
    private static let longestSource = 80
    private static let imageSource = Array("image source, ".utf8)
    private static let pictures = [
        "photo", "getty", "picture:", "image:", "image by", "picture by", "file pic", "credit:",
    ].map { Array($0.utf8) }
    private static let sources = [
        "photo: ", "photos: ", "photograph: ", "photo credit: ", "picture: ", "image: ",
        "image credit: ", "image source: ", "credit: ", "credit...", "photo by ", "pic: ",
        "photograph by ", "illustration by ", "handout via ",
    ].map { Array($0.utf8) }
    private static let agencies = [
        "afp", "ap", "reuters", "pti", "ani", "xinhua", "epa", "agence france-presse",
        "associated press",
    ].map { Array($0.utf8) }

    /// Whether a line at an article's end says who else had a hand in it: "X in Lima contributed to
    /// this report.", "Additional reporting by X".
    package static func ends(_ line: ArraySlice<UInt8>) -> Bool {
        if line.count > longestCredit { return false }
        let text = line.map(\.asciiLowercased)
        return thanks.contains { text[...].firstOffset(of: $0) != nil }
            || signatures.contains { text.starts(with: $0) }
    }

    /// Whether a line parts an article from what does not belong to it any more: "About Acme Ltd",
    /// "Notes to editors".
    package static func opensEnd(_ line: ArraySlice<UInt8>) -> Bool {
        if line.count > longestEnd || line.last == UInt8(ascii: ".") { return false }
        if isLabel(line, of: contacts) { return true }
        let text = line.map(\.asciiLowercased)
        guard let ending = endings.first(where: { text.starts(with: $0) }),
            line.first.map({ $0.isASCIIUppercase || !$0.isASCIILetter }) == true
        else { return false }
        // "About 40,000 homes still dark" is a heading.
        let name = line.dropFirst(ending.count).first
        return ending.last != UInt8(ascii: " ") || name?.isASCIIUppercase == true
    }

    /// Whether a line opens what readers say of an article: "Comments", "12 Comments", "Join the
    /// discussion".
    package static func opensComments(_ line: ArraySlice<UInt8>) -> Bool {
        isLabel(line, of: discussions)
    }

    /// Whether a line opens a list of other articles: "Related stories", "You may also like".
    package static func opensOthers(_ line: ArraySlice<UInt8>) -> Bool {
        isLabel(line, of: others) || opensComments(line)
    }

    private static func isLabel(_ line: ArraySlice<UInt8>, of labels: Set<[UInt8]>) -> Bool {
        line.count <= longestLabel
            && labels.contains(line.filter(\.isASCIILetter).map(\.asciiLowercased))
    }

    /// UTF-8 code units.
    private static let longestLabel = 48
    private static let discussions = labels(
        """
        comments, comment, view comments, view all comments, show comments, top comments, reader comments, \
        readers comments, join the discussion, join the conversation, responses, leave a reply, \
        leave a comment, discussion about this post, discussion, what do you think, your comments, \
        comments are closed, thoughts on
        """)
    private static let others = labels(
        """
        related, related stories, related articles, related news, related content, related topics, \
        more on this story, more on this, more stories, more from us, recommended, recommended stories, \
        recommended for you, you may also like, you might also like, you may like, most read, most viewed, \
        most popular, keep reading, further reading, trending, trending now, read next, \
        what to read next, latest news, latest stories, top stories, editors picks, in other news, \
        up next, sponsored, sponsored content, other topics of interest, more to read, also in the news, \
        related reading, more coverage, popular now, dont miss
        """)

    private static let contacts = labels(
        "contact, contacts, press contacts, media contacts, press enquiries, media enquiries, press office"
    )

    private static func labels(_ list: String) -> Set<[UInt8]> {
        Set(
            list.split(separator: ", ").map { $0.utf8.filter(\.isASCIILetter) })
    }

    /// UTF-8 code units.
    private static let longestEnd = 60
    private static let endings = [
        "about ", "notes to editors", "note to editors", "media contact", "press contact",
        "for media enquiries", "for further information", "disclosure statement", "-ends-", "ends",
    ].map { Array($0.utf8) }

    /// UTF-8 code units.
    private static let longestCredit = 400
    private static let thanks = [
        "contributed to this report", "contributed to this story", "contributed reporting",
        "contributed to this article",
    ].map { Array($0.utf8) }
    private static let signatures = [
        "additional reporting by", "(additional reporting by", "reporting by ", "(reporting by",
        "editing by ", "(editing by", "with inputs from", "with agency inputs", "(with inputs",
        "— with files from", "- with files from",
        "with files from", "(with files from", "writing by ", "journal reference:", "story source:",
        "materials provided by",
    ].map { Array($0.utf8) }

    private static let openings = [
        "photo:", "photos:", "photo taken ", "file photo", "photograph:", "image:", "picture:",
        "caption:",
        "video:", "watch:", "listen:", "read more:", "read also:", "also read:", "read next:",
        "see also:", "related:", "more on this", "sign up for", "sign up to", "subscribe to",
        "follow us on", "correction:", "correction (", "clarification:", "editor’s note:",
        "editor's note:", "this report by ", "this story was first published", "more:",
        "this article is more than ", "this was published ", "this is an archived article",
        "this story is more than ", "we’re sorry, this feature",
        "we're sorry, this feature", "© ", "©20", "copyright ©", "copyright (c)", "copyright 20",
        "a version of this article appear", "a version of this story appear", "also read |",
        "scroll to continue", "story continues below", "article continues below",
        "please look at the time stamp", "recommended:", "by subscribing, ", "by signing up",
        "to view this content", "notifications can be managed", "you can now listen to",
        "newyou can now listen to", "if you enjoyed this", "we’d like to set", "we'd like to set",
        "we use cookies", "we use necessary cookies", "please enable javascript", "simply sign up",
        "privacy notice:", "disclaimer:", "this page was last reviewed", "last updated by",
        "this article first appeared", "this story first appeared",
        "this article is for subscribers",
        "to continue reading", "already a subscriber", "already have an account",
        "get the latest news", "for more information, ",
        "listen to highlights from", "the bbc is not responsible", "donate today", "donate now",
        "you have reached your limit", "support our journalism", "enjoy unlimited access",
        "this article was first published", "this story has been updated",
        "this article has been updated", "this article was amended", "this story was amended",
        "this article was corrected", "this story was corrected", "this article has been corrected",
        "this article has been amended", "an earlier version of this", "a previous version of this",
        "this story was originally published", "this article was originally published",
        "this story originally appeared", "this article originally appeared",
        "the conversation was recorded", "this interview was recorded",
        "this interview has been edited",
        "this conversation has been edited", "this transcript ", "listen to the audio",
        "subscribe now",
        "comments will close", "first published:", "originally published:", "watch |", "video |",
        "read |", "listen |", "got a story?", "have you a story?", "do you have a story",
        "email us ",
        "contact us at ", "follow our live", "you have one free article", "disclosure statement",
        "an earlier version said", "an earlier version stated", "an earlier version misstated",
    ].map { Array($0.utf8) }

    private static let longest = openings.map(\.count).max() ?? 0
}
