import HTML
import Site

/// Choosing events by the entities they mention, without script: while the button of a number is
/// on, the style sheet hides all lines that do not bear it.
struct ChoiceFilter {
    /// How many rules the sheet has.
    static let limit = 12

    /// The numbers that a line bears: `ev n1 n3`.
    struct Choices {
        /// The lowest bit is number 1.
        let bits: UInt16

        func append(to html: inout HTML) {
            html.append(literal: " ev")
            var left = bits
            while left != 0 {
                html.append(literal: " n")
                html.append(left.trailingZeroBitCount + 1)
                left &= left - 1
            }
        }
    }

    /// Appends the buttons.
    /// - Parameters:
    ///   - legend: what is chosen.
    ///   - names: what each number stands for, from 1, in order.
    ///   - counts: how much each choice keeps.
    static func append(
        legend: StaticString, names: some Sequence<String>, counts: some Sequence<Int>,
        to html: inout HTML
    ) {
        html.append(literal: "<fieldset class=\"chips span\">\n<legend>")
        html.append(literal: legend)
        html.append(
            literal:
                "</legend>\n<label><input type=\"radio\" name=\"f\" id=\"f0\" checked>All</label>\n"
        )
        for (index, (name, count)) in zip(names, counts).enumerated() {
            html.append(literal: "<label><input type=\"radio\" name=\"f\" id=\"f")
            html.append(index + 1)
            html.append(literal: "\">")
            html.append(escaping: name)
            html.append("<small>\(count)</small></label>\n")
        }
        html.append(literal: "</fieldset>\n")
    }
}
