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
            "```\n[^a]: code\n```\n", "`[^a]:`\n", "One.\n",
            "---\ntitle: A\n---\n---\nkey: v\n\n@[^a]: Lost.\n\n---\n", "[^",
        ])
    func unshown(_ marked: String) {
        let expected = marked.firstIndex(of: "@").map { marked[..<$0].utf8.count }
        let text = marked.replacing("@", with: "")
        #expect(Footnotes.faults(in: Array(text.utf8)) == expected.map { [.unshown($0)] } ?? [])
    }

    @Test(
        "A reference to a footnote that is not there is found",
        arguments: [
            "One.@[^a]\n", "One.@[^a] Two.[^a]\n", "One.@[^A]\n\nTwo.[^b]\n\n[^b]: Kept.\n",
            "---\ntitle: A\n---\n\nOne.@[^a]\n", "One.[^b]\n\n[^b]: Kept.@[^a]\n",
            "    [^a]\n\nOne.\n", "`[^a]` One.\n", "One.\\[^a]\n", "```\n[^a]\n", "[^a b]\n",
            "[^]\n",
            "<!-- [^a] -->\n", "One.[^A]\n\n[^a]: Kept.\n", "[^a](b.md)\n",
        ])
    func undefined(_ marked: String) {
        let parts = marked.split(separator: "@", omittingEmptySubsequences: false)
        let text = marked.replacing("@", with: "")
        let found = Footnotes.faults(in: Array(text.utf8))
        guard parts.count == 2, let name = parts[1].dropFirst(2).first else {
            #expect(found.isEmpty)
            return
        }
        #expect(found == [.undefined(name: String(name), parts[0].utf8.count)])
    }
}
