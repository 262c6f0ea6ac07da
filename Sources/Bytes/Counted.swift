/// `1 briefing`, `2 briefings`.
/// - Parameter plural: where it is not the noun with an s.
package func counted(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
}
