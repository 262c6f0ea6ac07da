package import Language
import Markdown

/// What a new article and a new briefing begin as: somebody fills them in.
package enum Outline {
    /// An article: its headline and its day. The text goes below.
    package static func article(_ headline: String, on date: CalendarDate) -> [UInt8] {
        let month = CalendarDate.monthNames[date.month - 1]
        return Array("\(line(headline))\n\n\(month) \(date.day), \(date.year)\n\n".utf8)
    }

    /// A briefing of no article, with what may stand in it as comments, which are not published.
    package static func briefing(_ headline: String, on date: CalendarDate) -> [UInt8] {
        var metadata = BriefingMetadata(title: line(headline))
        metadata.date = date
        let opening = BriefingWriter.write(
            Briefing(metadata: metadata, heading: RichText(line(headline))))
        return opening + Array(sections.utf8)
    }

    /// The headline as one line, without characters that nobody sees.
    package static func line(_ headline: String) -> String {
        let seen = headline.unicodeScalars.filter {
            $0.properties.isWhitespace
                || ![.control, .format].contains($0.properties.generalCategory)
        }
        return String(seen).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static let sections = """

        ## Key points

        <!-- - What happened, a line for each point. -->

        ## Who’s who

        <!-- - **Name** — office, as it is written on the day. -->

        ## Timeline

        <!-- - `2022-01-20` — What happened on that day. -->

        ## Background

        <!-- Any Markdown you like; so may other sections. -->

        <!-- A name is linked as [Geneva], which a last line defines: [Geneva]: ../entities/geneva.md "place" -->

        """
}
