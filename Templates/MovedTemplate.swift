import Briefings
import HTML
import Site

/// What stands where an entity's page was before it was merged into another: it leads on, so that
/// old links still work.
struct MovedTemplate {
    let shell: Shell
    let moved: MovedEntity

    func render() -> HTML {
        let target = moved.page.path.description
        let canonical = shell.site.configuration.baseURL.map { $0.text + moved.page.path.page }
        let relative = shell.url(target)
        return """
            <!DOCTYPE html>
            <html lang="\(shell.site.configuration.language)">
            <head>
            <meta charset="utf-8">
            <title>\(moved.page.entity.name)</title>
            <link rel="canonical" href="\(url: canonical ?? relative)">
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url=\(url: relative)">
            </head>
            <body>
            <p><a href="\(url: relative)">\(moved.page.entity.name)</a></p>
            </body>
            </html>

            """
    }
}
