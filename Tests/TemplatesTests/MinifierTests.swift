import Testing

@testable import Templates

struct MinifierTests {
    private func css(_ text: String) -> String {
        String(decoding: Minifier.minified(Array(text.utf8), keepsLines: false), as: UTF8.self)
    }

    private func js(_ text: String) -> String {
        String(decoding: Minifier.minified(Array(text.utf8), keepsLines: true), as: UTF8.self)
    }

    @Test func `A style sheet loses comments and space that separates nothing`() {
        #expect(css("/* a { */\na > b , c {\n  margin: 0 auto;\n}\n") == "a>b,c{margin:0 auto}")
    }

    @Test func `Space that means something stays`() {
        #expect(
            css("@media (min-width: 2rem) and (x) { a b { width: calc(1px + 2px); } }")
                == "@media (min-width:2rem) and (x){a b{width:calc(1px + 2px)}}")
        #expect(css("a:has(b) .c { x: y }") == "a:has(b) .c{x:y}")
    }

    @Test func `Strings are left as they are`() {
        #expect(
            css("a::after { content: \" — \\\" /* { */ \"; }")
                == "a::after{content:\" — \\\" /* { */ \"}")
    }

    @Test func `A script keeps its lines`() {
        #expect(
            js("/* Why. */\n\n  const a = 'x  y'; // b\n\n    run()\n")
                == "const a = 'x  y'; // b\nrun()\n")
    }
}
