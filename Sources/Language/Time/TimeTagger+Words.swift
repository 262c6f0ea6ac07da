/// Words that several readings look for.
extension TimeTagger {
    static let after = WordHash.keys("after")
    static let auxiliaries = WordHash.keys("had was were")
    static let before = WordHash.keys("before")
    static let had = WordHash.keys("had")
    static let half = WordHash.keys("half")
    static let have = WordHash.keys("have")
    static let `in` = WordHash.keys("in")
    static let links = WordHash.keys("and or")
    static let on = WordHash.keys("on")
    static let sides = WordHash.keys("before after")
    static let that = WordHash.keys("that")
    static let tomorrow = WordHash.keys("tomorrow")
    static let yesterday = WordHash.keys("yesterday")
}
