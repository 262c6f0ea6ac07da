import Briefings
package import Language
import Glibc

/// A file of the content that somebody is going to fill in.
package enum NewFile {
    /// What it is of.
    package enum Kind: Sendable {
        case article, briefing
    }

    /// Why it cannot be made.
    package enum Fault: Error, CustomStringConvertible {
        case taken(String)
        case outside(String)
        case otherHeadline(String)

        package var description: String {
            switch self {
            case .taken(let path): "there is \(path) already"
            case .outside(let folder): "\(folder) is a link that leads out of the site"
            case .otherHeadline(let read):
                "an article that begins so is read as “\(read)”; word the headline otherwise"
            }
        }
    }

    /// Makes the file, named by its headline; nothing that is there is touched.
    /// - Returns: its path, from the site's folder.
    /// - Throws: `Fault` when there is an article or a briefing of that name, or the headline would not be
    ///   read as one; `FileError` when the file cannot be written.
    package static func make(
        _ kind: Kind, _ headline: String, on date: CalendarDate, in site: SiteFolder
    ) throws -> String {
        let slug = Slug(of: headline)
        let article = "\(SiteFolder.articles)/\(slug).txt"
        let briefing = SiteFolder.path(ofBriefing: slug.description)
        // A briefing without an article, and an article whose briefing it would be, are two
        // stories.
        for path in [article, briefing] where !FileSystem.isAbsent(site.path(path)) {
            throw Fault.taken(path)
        }
        let (path, folder, bytes) =
            switch kind {
            case .article: (article, SiteFolder.articles, Outline.article(headline, on: date))
            case .briefing: (briefing, SiteFolder.briefings, Outline.briefing(headline, on: date))
            }
        guard !site.leadsOut(folder) else { throw Fault.outside(folder) }
        let read = ArticleReader.sourceText(Outline.article(headline, on: date), date: nil)
        let title = ArticleMetadata(of: read, fileName: slug.description, day: nil).title
        guard title == Outline.line(headline) else { throw Fault.otherHeadline(title) }
        try FileSystem.makeFolder(site.path(folder))
        try FileSystem.write(bytes, to: site.path(path))
        return path
    }
}

extension CalendarDate {
    /// The day it is here now; the only thing that is asked of the clock, and only for what people
    /// go on to edit.
    package static var today: CalendarDate? {
        var (now, parts) = (time(nil), tm())
        localtime_r(&now, &parts)
        return CalendarDate(
            year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }
}
