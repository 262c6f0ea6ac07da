/// What a file is, by the ending of its name, as browsers want to be told (RFC 6838).
enum MediaType {
    private static let text = [
        "html": "text/html", "css": "text/css", "js": "text/javascript", "md": "text/markdown",
        "txt": "text/plain", "ics": "text/calendar", "csv": "text/csv",
    ]
    private static let other = [
        "json": "application/json", "xml": "application/xml", "pdf": "application/pdf",
        "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
        "gif": "image/gif", "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon",
        "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf", "otf": "font/otf",
        "mp3": "audio/mpeg", "mp4": "video/mp4", "webm": "video/webm", "wasm": "application/wasm",
    ]

    /// The type of a file; one that is not known is bytes.
    static func type(ofFile path: String) -> String {
        let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        if let type = text[ending] { return "\(type); charset=utf-8" }
        return other[ending] ?? "application/octet-stream"
    }
}
