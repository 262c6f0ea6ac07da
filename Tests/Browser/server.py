"""A web server for a built site: below a folder of its own, under the strictest policy."""

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; "
    "img-src 'self' data:; connect-src 'self'"
)
FOLDER = "/news/site/"


class Handler(SimpleHTTPRequestHandler):
    """Serves `directory` below FOLDER, and nothing beside it."""

    protocol_version = "HTTP/1.1"

    def translate_path(self, path):
        if not path.startswith(FOLDER):
            return "/nonexistent"
        return super().translate_path(path[len(FOLDER) - 1 :])

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_):
        pass


class SiteServer:
    """A server on a free port of this machine; `url` is the site's address."""

    def __init__(self, directory):
        self.server = ThreadingHTTPServer(
            ("127.0.0.1", 0), partial(Handler, directory=str(directory))
        )
        self.url = f"http://127.0.0.1:{self.server.server_port}{FOLDER}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()
