extension Range where Bound == Int {
    /// The indices before `end`, `count` of them at most and none below `first`; none at all where
    /// `end` is not above that.
    static func before(_ end: Int, from first: Int, count: Int = .max) -> Range {
        let end = Swift.max(first, end)
        return (end - Swift.min(count, end - first))..<end
    }
}
