/// The words that fill the sentences.
enum Vocabulary {
    static let projects = list(
        """
        canal lock|tram extension|wind farm|tidal barrier|seed bank|lending library|bus franchise|\
        quarry licence|sewer upgrade|archive|orchard scheme|ferry timetable|lighthouse|toll bridge|\
        recycling plant|district heating network|night school|market hall|pilot scheme|weather \
        radar|\
        cycle path|reading room|flood wall|dairy cooperative|telescope|rent register|water meter \
        trial|\
        apprenticeship fund|salt works|signal box
        """)

    static let qualities = list(
        """
        much-debated|half-funded|regional|popular|modest|three-stage|seasonal|little-known|\
        redesigned|voluntary|temporary|shared|costly|belated|makeshift|promising|disputed|cautious
        """)

    static let deeds = list(
        """
        put off|paid for|inspected|defended|cut back|took over|redrew|opened|described|audited|\
        promised|shelved|doubled|rescued|mapped|sold|rebuilt|measured
        """)

    static let crowds = list(
        """
        shopkeepers|surveyors|teachers|ferry crews|tenants|beekeepers|auditors|nurses|bus drivers|\
        growers|librarians|anglers|bookbinders|pilots|planners|glaziers|archivists|volunteers
        """)

    static let topics = list(
        """
        rents|bread prices|river levels|school meals|ticket fares|soil quality|night trains|\
        street lighting|repair costs|noise limits|parking charges|library hours|crop yields|\
        drinking water|pension payments|broadband speeds|bus shelters|winter heating
        """)

    static let times = list(
        """
        before the winter|by a narrow vote|without much notice|after a long silence|in a short \
        letter|\
        at an open meeting|for the third time|against advice|behind closed doors|with little \
        debate|\
        during the harvest|at the last minute
        """)

    static let ranks = list(
        """
        chair|deputy head|treasurer|chief engineer|spokeswoman|former director|secretary|inspector|\
        founder|senior adviser
        """)

    static let bodies = list(
        """
        the harbour board|the tenants’ union|the water tribunal|the lighting committee|\
        the growers’ association|the audit office|the transport inquiry|the museum trust|\
        the planning court|the river council
        """)

    private static func list(_ words: String) -> [String] {
        words.split(separator: "|").map(String.init)
    }
}
