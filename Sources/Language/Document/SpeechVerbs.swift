/// Verbs whose subject speaks the words beside them.
enum SpeechVerbs {
    /// Whether a token is such a verb; `.speech` lists the ones that do nothing else.
    static func contains(_ token: Token) -> Bool {
        token.isWord && (token.classes.contains(.speech) || all.contains(token.key))
    }

    /// Forms whose subject stands before another verb: "…, calling it".
    static func isParticiple(_ token: Token) -> Bool {
        token.isWord && participles.contains(token.key)
    }

    private static let participles = WordHash.keys(
        """
        saying adding warning calling describing arguing insisting asking writing telling noting \
        explaining declaring claiming promising vowing urging suggesting accusing dismissing \
        denouncing blasting slamming mocking praising labeling branding dubbing referring quoting \
        citing tweeting shouting chanting asserting stating stressing complaining predicting
        """)

    private static let all = participles.union(
        WordHash.keys(
            """
            accused accuses advised affirmed agree agreed agrees alleged answered apologized \
            argue assured attacked believe believes blamed blasted blasts boasted brags bragged \
            branded call called calls characterized characterizes chanted chided claim cited \
            clarified concede conclude concludes condemned confessed confirmed \
            contends counters countered cried criticized criticizes decried defended demanded demands \
            denounced denounces deplored derided describe described describes dismissed \
            dismisses disputed dubbed echoed emphasizes exclaimed feared feels fretted \
            fumed gushed hailed implored informed inquired instructed interjected intoned \
            joke jokes labeled lamented laughed laughs smiled smiles grinned grins quipped quips \
            queried queries mocked mused muttered opined ordered pleaded \
            pointed posited praised praises preached press pressed proclaimed professed \
            promised promises pronounced proposed protested questioned quoted railed ranted \
            read reads reasoned recited recounted referred refers reflected remembers remarks \
            reported reports retorted revealed ripped say screamed sighed slammed slams \
            sniffed snapped speculated spoke summed swore talked taunted tease teased testify \
            termed threatened threatens charged hinted signaled signalled alleging admits concedes muses \
            thanked think thinks thought touted trumpeted urge urges volunteered wondered \
            worried worries write yelled yells shouts texted emailed messaged cabled \
            chuckled deadpanned drawled bellowed marvelled marveled reminisced blogged reckoned reckons \
            enthused confided counselled counseled crowed scoffed growled whispered murmured mumbled \
            sneered sobbed gasped hissed grumbled grunted thundered groaned moaned exhorted
            """))
}
