/// Those who act or speak for somebody, "a spokeswoman for the mayor", or are somebody's, "an ally
/// of his": the person named behind them is another one.
enum Agents {
    static let links = WordHash.keys("for of to")
    static let all = WordHash.keys(
        """
        spokesman spokeswoman spokesperson spokesmen adviser advisers advisor advisors aide aides \
        lawyer lawyers attorney attorneys counsel ally allies friend friends colleague colleagues \
        assistant envoy agent supporter supporters opponent opponents critic critics relative \
        relatives brother sister rival rivals successor predecessor staff bodyguard son daughter \
        wife husband widow father mother biographer
        """)
}
