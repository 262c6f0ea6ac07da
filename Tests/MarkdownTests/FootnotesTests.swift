import Markdown
import Testing

struct FootnotesTests {
    @Test(
        "A footnote that no page shows is found",
        arguments: [
            "One.\n\n@[^a]: Lost.\n", "One.[^a]\n\n[^a]: Kept.\n@[^a]: Lost.\n",
            "---\ntitle: A\n---\n\nOne.[^b]\n\n@[^a]: Lost.\n\n[^b]: Kept.\n",
            "`[^b]` One.\n\n@[^a]: Lost.\n", "One.[^A]\n\n[^a]: Kept.\n",
            "Before it:\n\n[^a]: Kept.\n\nOne.[^a]\n",
            "One.[^a]\n\n[^a]: Kept.[^b]\n\n[^b]: Kept.\n",
            "```\n[^a]: code\n```\n", "`[^a]:`\n", "One [^a]: two.\n", "One.[^a]\n", "One.\n", "[^",
        ])
    func unshown(_ marked: String) {
        let expected = marked.firstIndex(of: "@").map { marked[..<$0].utf8.count }
        let text = marked.replacing("@", with: "")
        #expect(Footnotes.unshown(in: Array(text.utf8)) == [expected].compactMap(\.self))
    }
}
