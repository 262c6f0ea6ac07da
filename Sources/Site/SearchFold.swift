/// Letters as searching compares them: small, and without accents.
///
/// The same as `text.toLowerCase().normalize('NFD')` without U+0300 to U+036F, `.normalize('NFC')`,
/// with one sigma and without the strokes of ł, ø, đ, ð and ħ and the missing dot of ı, which is
/// what the script of the search page does: a table for the Latin, Greek and Cyrillic letters that
/// change, the small letter for all others. Text of other scripts is taken to be in NFC, as text on
/// the web is.
enum SearchFold {
    /// What stands between words.
    static let separator: UInt32 = 0
    /// A combining accent, which vanishes.
    static let nothing = UInt32.max

    /// The folded letter, digit or mark of a scalar; `separator` for other scalars.
    static func fold(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x30..<0x3A, 0x61..<0x7B: scalar
        case 0x41..<0x5B: scalar | 0x20
        case 0..<0xA0: separator
        case 0xA0..<0x250: UInt32(latin[Int(scalar - 0xA0)])
        case 0x300..<0x370: nothing
        case 0x370..<0x530: UInt32(greekAndCyrillic[Int(scalar - 0x370)])
        case 0x1E00..<0x2000: UInt32(additional[Int(scalar - 0x1E00)])
        case 0x2000..<0x2070: separator
        default: other(scalar)
        }
    }

    private static func other(_ value: UInt32) -> UInt32 {
        guard let scalar = Unicode.Scalar(value) else { return separator }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter:
            return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
        case .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
            .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
            // Among numbers there are capitals, too: Ⅷ.
            return scalar.properties.changesWhenLowercased
                ? scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value : value
        default: return separator
        }
    }

    // One letter for each scalar: `=` for itself, `.` for what belongs to no word.

    /// U+00A0 to U+024F.
    private static let latin = letters(
        """
        ..........=.......==.=...==.===.aaaaaaæceeeeiiiidnooooo.ouuuuyþ=\
        aaaaaa=ceeeeiiiidnooooo.ouuuuy=yaaaaaaccccccccddddeeeeeeeeeegggg\
        gggghhhhiiiiiiiiiiĳ=jjkk=llllllŀ=llnnnnnn=ŋ=ooooooœ=rrrrrrssssss\
        ssttttŧ=uuuuuuuuuuuuwwyyyzzzzzz==ɓƃ=ƅ=ɔƈ=ɖɗƌ==ǝəɛƒ=ɠɣ=ɩɨƙ===ɯɲ=ɵ\
        ooƣ=ƥ=ʀƨ=ʃ==ƭ=ʈuuʊʋƴ=ƶ=ʒƹ===ƽ=======ǆǆ=ǉǉ=ǌǌ=aaiioouuuuuuuuuu=aa\
        aaææǥ=ggkkooooʒʒjǳǳ=ggƕƿnnaaææooaaaaeeeeiiiioooorrrruuuussttȝ=hh\
        ƞ=ȣ=ȥ=aaeeooooooooyy======ⱥȼ=ƚⱦ==ɂ=ƀʉʌɇ=ɉ=ɋ=ɍ=ɏ=
        """, from: 0xA0)

    /// U+0370 to U+052F.
    private static let greekAndCyrillic = letters(
        """
        ͱ=ͳ=ʹ.ͷ=..====.ϳ......α.εηι.ο.υωιαβγδεζηθικλμνξοπρ.στυφχψωιυαεηι\
        υ=================σ=======ιυουωϗ===ϒϒ===ϙ=ϛ=ϝ=ϟ=ϡ=ϣ=ϥ=ϧ=ϩ=ϫ=ϭ=ϯ=\
        ====θ=.ϸ=ϲϻ==ͻͼͽееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюя\
        =========и======================ее=г===і====киу=ѡ=ѣ=ѥ=ѧ=ѩ=ѫ=ѭ=ѯ=\
        ѱ=ѳ=ѵ=ѵѵѹ=ѻ=ѽ=ѿ=ҁ=.=======ҋ=ҍ=ҏ=ґ=ғ=ҕ=җ=ҙ=қ=ҝ=ҟ=ҡ=ң=ҥ=ҧ=ҩ=ҫ=ҭ=ү=\
        ұ=ҳ=ҵ=ҷ=ҹ=һ=ҽ=ҿ=ӏжжӄ=ӆ=ӈ=ӊ=ӌ=ӎ==ааааӕ=ееә=әәжжззӡ=ииииооө=өөээуу\
        ууууччӷ=ыыӻ=ӽ=ӿ=ԁ=ԃ=ԅ=ԇ=ԉ=ԋ=ԍ=ԏ=ԑ=ԓ=ԕ=ԗ=ԙ=ԛ=ԝ=ԟ=ԡ=ԣ=ԥ=ԧ=ԩ=ԫ=ԭ=ԯ=
        """, from: 0x370)

    /// U+1E00 to U+1FFF.
    private static let additional = letters(
        """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
        mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
        wwwwwwwwwwxxxxyyzzzzzzhtwy=ſ==ß=aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻ=ỽ=ỿ=\
        ααααααααααααααααεεεεεε..εεεεεε..ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιι\
        οοοοοο..οοοοοο..υυυυυυυυ.υ.υ.υ.υωωωωωωωωωωωωωωωωααεεηηιιοουυωω..\
        ααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα.ααααααα.ι.\
        ..ηηη.ηηεεηηη...ιιιι..ιιιιιι....υυυυρρυυυυυυρ.....ωωω.ωωοοωωω...
        """, from: 0x1E00)

    private static func letters(_ table: String, from start: UInt16) -> [UInt16] {
        table.unicodeScalars.enumerated().map { index, letter in
            switch letter {
            case "=": start + UInt16(index)
            case ".": 0
            default: UInt16(truncatingIfNeeded: letter.value)
            }
        }
    }
}
