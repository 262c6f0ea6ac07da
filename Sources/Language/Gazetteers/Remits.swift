/// Offices that are worded with their remit, "Minister for Trade and Industry": it is a part of the
/// office, and no body of that name.
enum Remits {
    static let links = WordHash.keys("of for")
    static let offices = WordHash.keys(
        "minister secretary commissioner leader speaker chair chairman chairwoman cs tánaiste")
}
