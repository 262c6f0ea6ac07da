extension String {
    /// The words of a text, one space between them and none at the ends.
    package init(singleSpaced text: some Sequence<UInt8>) {
        var words: [UInt8] = []
        var isApart = false
        for byte in text {
            if byte <= 0x20 {
                isApart = true
            } else {
                if isApart, !words.isEmpty { words.append(UInt8(ascii: " ")) }
                isApart = false
                words.append(byte)
            }
        }
        self.init(decoding: words, as: UTF8.self)
    }
}
