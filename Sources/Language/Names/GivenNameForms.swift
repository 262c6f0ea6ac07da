/// Short forms of given names: "Sam Holm" and "Samuel Holm" are one where both stand in one
/// article.
enum GivenNameForms {
    /// The key that all forms of a given name share.
    static func key(of name: UInt64) -> UInt64 { full[name] ?? name }

    private static let full: [UInt64: UInt64] = rows.split(separator: "\n").reduce(into: [:]) {
        let names = $1.split(separator: " ").map { WordHash.key(String($0)) }
        for name in names.dropFirst() { $0[name] = names[0] }
    }

    /// The full form, then the short ones. Forms of several names, such as "Alex" and "Pat", are
    /// none.
    private static let rows = """
        abraham abe
        andrew andy drew
        anthony tony
        benjamin ben benny
        charles charlie chuck
        christopher chris
        daniel dan danny
        david dave
        deborah debbie deb
        donald don
        douglas doug
        edward ed eddie
        elizabeth liz beth betty
        frederick fred freddie
        gregory greg
        james jim jimmy jamie
        jeffrey jeff
        jennifer jen jenny
        joseph joe
        joshua josh
        katherine kate kathy
        kenneth ken kenny
        lawrence larry
        leonard len
        margaret maggie
        matthew matt
        michael mike mick
        nicholas nick
        peter pete
        philip phil
        raymond ray
        richard rich rick dick
        robert rob bob bobby robbie
        ronald ron
        samuel sam
        stephen steve
        susan sue
        theodore ted
        thomas tom tommy
        timothy tim
        victoria vicky
        vincent vince
        walter walt
        william bill billy will
        """
}
