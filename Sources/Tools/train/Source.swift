/// One corpus of the mix, and how it is read.
struct Source {
    /// How a corpus's labels are taken.
    enum Reading {
        /// Names that one of the teachers sees too; all others are unknown.
        case confirmed
        /// As they are.
        case trusted
        /// The corpus has none of its own: where the teachers agree.
        case voted
    }

    /// The file's name without `.tsv`.
    let name: String
    let reading: Reading
    /// How often it is entered.
    let copies: Int

    /// The mix that the shipped model is trained on, in order.
    static let all = [
        Source(name: "gmb", reading: .confirmed, copies: 1),
        Source(name: "crossner-politics", reading: .trusted, copies: 2),
        Source(name: "crossner-science", reading: .trusted, copies: 2),
        Source(name: "crossner-ai", reading: .trusted, copies: 2),
        Source(name: "crossner-literature", reading: .trusted, copies: 2),
        Source(name: "crossner-music", reading: .trusted, copies: 2),
        Source(name: "sec", reading: .trusted, copies: 2),
        Source(name: "uner-ewt", reading: .trusted, copies: 2),
        Source(name: "btc", reading: .trusted, copies: 1),
        Source(name: "wnut17", reading: .trusted, copies: 1),
        Source(name: "wikinews", reading: .voted, copies: 1),
        Source(name: "re3d", reading: .voted, copies: 1),
    ]
}
