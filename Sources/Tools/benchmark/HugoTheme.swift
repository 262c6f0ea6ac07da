import Site

/// The files of a Hugo site that shows what a Dossier site shows: briefings with a sidebar of
/// entities and their counts, entities with the briefings that mention them, a paginated home, an
/// Atom feed and a sitemap. Dossier's own pages hold more: timelines, and every sentence about an
/// entity on its page.
enum HugoTheme {
    /// Paths from the site's folder, and contents.
    static let files: [(path: String, text: String)] = [
        ("hugo.toml", configuration),
        ("layouts/baseof.html", shell),
        ("layouts/home.html", home),
        ("layouts/home.atom.xml", feed),
        ("layouts/404.html", notFound),
        ("layouts/page.html", briefing),
        ("layouts/taxonomy.html", entities),
        ("layouts/term.html", entity),
        ("static/site.css", style),
    ]

    /// What Dossier does not do is off: typographic quotes, feeds and pages of sections and terms.
    private static let configuration = """
        baseURL = "\(Corpus.baseURL)"
        title = "\(Corpus.title)"
        disableKinds = ["section", "rss"]
        enableRobotsTXT = true
        pluralizeListTitles = false

        [taxonomies]
        entity = "entities"

        [pagination]
        pagerSize = \(Site.briefingsPerPage)

        [outputs]
        home = ["html", "atom"]

        [mediaTypes."application/atom+xml"]
        suffixes = ["xml"]

        [outputFormats.atom]
        mediaType = "application/atom+xml"
        baseName = "feed"

        [markup.goldmark.parser.attribute]
        block = true

        [markup.goldmark.extensions.typographer]
        disable = true

        """

    private static let shell = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{{ with .Title }}{{ . }} — {{ end }}{{ site.Title }}</title>
          {{- with .Params.summary }}
          <meta name="description" content="{{ . }}">{{ end }}
          <link rel="canonical" href="{{ .Permalink }}">
          <link rel="alternate" type="application/atom+xml" href="/feed.xml">
          <link rel="stylesheet" href="/site.css">
        </head>
        <body>
        <header class="top"><a href="/">{{ site.Title }}</a> <a \
        href="/entities/">Entities</a></header>
        <main>{{ block "main" . }}{{ end }}</main>
        <footer><a href="/feed.xml">Feed</a></footer>
        </body>
        </html>

        """

    private static let home = """
        {{ define "main" }}{{ $pager := .Paginate (where site.RegularPages "Type" "briefings") }}
        <h1>Newest briefings</h1>
        <ol>
        {{ range $pager.Pages }}<li>
          <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" \
          }}</time>
          <h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
          <p>{{ .Params.summary }}</p>
          <p class="meta">{{ .Params.status }} · {{ delimit (first 3 .Params.entities) ", " }}</p>
        </li>
        {{ end }}</ol>
        <p class="pager">{{ with $pager.Prev }}<a rel="prev" href="{{ .URL }}">Newer</a>{{ end }}
        Page {{ $pager.PageNumber }} of {{ $pager.TotalPages }}
        {{ with $pager.Next }}<a rel="next" href="{{ .URL }}">Older</a>{{ end }}</p>
        {{ end }}

        """

    private static let feed = """
        {{ `<?xml version="1.0" encoding="utf-8"?>` | safeHTML }}
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <title>{{ site.Title }}</title>
        <id>{{ site.BaseURL }}</id>
        <link href="{{ site.BaseURL }}"/>
        <link rel="self" href="{{ site.BaseURL }}feed.xml"/>
        <author><name>{{ site.Title }}</name></author>
        {{ $newest := first 20 (where site.RegularPages "Type" "briefings") -}}
        {{ range first 1 $newest }}<updated>{{ .Date.Format "2006-01-02T15:04:05Z07:00" \
        }}</updated>{{ end }}
        {{ range $newest }}<entry>
        <title>{{ .Title }}</title>
        <id>{{ .Permalink }}</id>
        <link href="{{ .Permalink }}"/>
        <updated>{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}</updated>
        <summary>{{ .Params.summary }}</summary>
        </entry>
        {{ end }}</feed>

        """

    private static let notFound = """
        {{ define "main" }}<h1>Nothing is here</h1>{{ end }}

        """

    private static let briefing = """
        {{ define "main" }}
        <header>
          <h1>{{ .Title }}</h1>
          <p>{{ .Params.status }} · {{ .Date.Format "2 January 2006" }} · <a href="{{ \
          .Params.source_url }}">Source</a></p>
        </header>
        <aside>
          <h2>Entities</h2>
          <ul>
          {{ range .GetTerms "entities" -}}
          <li class="{{ .Params.entity_kind }}"><a href="{{ .RelPermalink }}">{{ .Title }}</a> \
          <span>{{ len .Pages }}</span></li>
          {{ end }}</ul>
        </aside>
        <article>{{ .Content }}</article>
        {{ end }}

        """

    private static let entities = """
        {{ define "main" }}
        <h1>Entities</h1>
        <ul>
        {{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <span>{{ len .Pages \
        }}</span></li>
        {{ end }}</ul>
        {{ end }}

        """

    private static let entity = """
        {{ define "main" }}
        <header>
          <p>{{ .Params.entity_kind }}</p>
          <h1>{{ .Title }}</h1>
          <p>{{ len .Pages }} briefings</p>
        </header>
        {{ .Content }}
        <ul>
        {{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2 \
        January 2006" }}
          <p>{{ .Params.summary }}</p></li>
        {{ end }}</ul>
        {{ end }}

        """

    private static let style = """
        body { max-width: 60rem; margin: auto; font: 1rem/1.5 serif }
        aside { float: right; width: 16rem }
        blockquote { border-left: 2px solid; padding-left: 1rem }

        """
}
