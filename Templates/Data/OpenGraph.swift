import HTML
import Language
import Site

/// Types of the Open Graph protocol (https://ogp.me/#types).
enum OpenGraphType: String {
    case article
    case profile
    case website
}

extension Shell {
    /// Appends what others show of a link to the page: the Open Graph protocol, https://ogp.me. The
    /// description every page has already.
    func appendOpenGraph(
        _ type: OpenGraphType, _ title: String, published: CalendarDate? = nil, to html: inout HTML
    ) {
        html.append(meta: "og:type", type.rawValue)
        html.append(meta: "og:title", title)
        if let url = data.addresses.url(path) { html.append(meta: "og:url", url) }
        html.append(meta: "og:site_name", site.configuration.title)
        if let published { html.append(meta: "article:published_time", published.description) }
    }
}

extension HTML {
    fileprivate mutating func append(meta property: StaticString, _ content: String) {
        append(literal: "\n<meta property=\"")
        append(literal: property)
        append(literal: "\" content=\"")
        append(escaping: content)
        append(literal: "\">")
    }
}
