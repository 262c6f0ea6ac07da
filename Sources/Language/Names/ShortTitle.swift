/// Short forms of titles: "Sen." is Senator.
enum ShortTitle {
    /// The keys of whole titles by those of the short forms.
    static let whole: [UInt64: UInt64] = {
        let pairs = [
            "sen": "senator", "gov": "governor", "rep": "representative", "cllr": "councillor",
            "coun": "councillor", "clr": "councillor", "dr": "doctor", "prof": "professor",
            "gen": "general", "col": "colonel", "capt": "captain", "lt": "lieutenant",
            "sgt": "sergeant", "insp": "inspector", "supt": "superintendent", "det": "detective",
            "maj": "major", "adm": "admiral", "rev": "reverend",
        ]
        return Dictionary(
            uniqueKeysWithValues: pairs.map { (WordHash.key($0), WordHash.key($1)) })
    }()
}
