"""One page of each kind."""

BRIEFING = "briefings/2022-01-21-blinken-lavrov-geneva/index.html"
ENTITY = "entities/antony-blinken/index.html"
SEARCH = "search/index.html"

PAGES = [
    "index.html",
    BRIEFING,
    ENTITY,
    "entities/index.html",
    "timeline/index.html",
    SEARCH,
    "404.html",
]
