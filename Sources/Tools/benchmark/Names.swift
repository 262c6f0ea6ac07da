/// The parts that invented names are put together from.
enum Names {
    static let first = words(
        """
        Adela Benedict Carla Dorian Esther Florian Giulia Hector Irena Jasper Kirsten Leonard \
        Miriam Nikolai Oriana Philip Renata Sebastian Tamara Ulrich Valeria Walter Yvonne Zoltan \
        Agnes Boris Camille Dmitri Eleanor Fabian Gemma Harold Isabel Julian Katrina Lorenzo \
        Magda Nathan Olga Patrick Regina Simon Theresa Umberto Viola Wendell Xenia Zachary
        """)

    static let last = words(
        """
        Abelard Arkwright Balasz Barrowman Bellweather Brockhurst Caldermoor Carraway Chandos \
        Corvane Danforth Delamere Dovic Dunsany Eastlake Ebersol Fairweather Fenwright Garrick \
        Gildersleeve Greaves Halloran Hathersage Holtz Ingleby Istvan Jessamy Kaltenbach Kestler \
        Kingsmill Lattimer Leclair Lockridge Lovelace Mandeville Marchetti Mossgrave Nethercott \
        Norrington Okonjo Orlova Pallister Pendrell Pickering Quillfeather Ransome Ravenel \
        Rookwood Sallow Santoro Severin Silvestri Stannard Tamblyn Thornbury Tregarth Umbridge \
        Valcourt Vanstone Velasco Warburton Westerling Wolfram Zamora
        """)

    static let enterprise = words(
        """
        Amberline Arcadia Ardent Argent Ashgrove Beechwood Bluewater Brightmoor Caravel Cascade \
        Clearbrook Compass Concord Copperfield Corona Crestline Dovetail Eastbourne Elmhurst \
        Everlight Fairhaven Falconer Firestone Foxglove Galleon Greenway Halcyon Hawthorn Helios \
        Ironwood Kestrelline Lantern Larchfield Lodestar Longship Marigold Millstone Northlight \
        Oldbridge Palisade Peregrine Quarry Rowan Saltmarsh Skylark Sundial Tempest Willowbank
        """)

    static let trade = [
        "Aggregates", "Assurance", "Breweries", "Cables", "Ceramics", "Chemicals", "College",
        "Council", "Ferries", "Forestry", "Freight", "Glassworks", "Hospitals Board", "Instruments",
        "Laboratories", "Logistics", "Mills", "Observatory", "Paper Company", "Pipelines",
        "Power Authority", "Press", "Railways", "Refineries", "Savings Bank", "Shipyards",
        "Society", "Textiles", "Turbines", "Waterworks",
    ]

    static let stem = words(
        """
        Alder Ambel Ash Bar Bel Birch Bram Brim Calder Carn Cold Dray Dun Elder Ever Fal Farn \
        Gal Glas Grim Hale Harrow Hazel Hol Isel Kel Lang Lind Mar Mere Mill Nor Oak Orm Pell \
        Quern Rav Red Sel Shel Stan Tarn Thorn Ul Wend Whit Wind Yar
        """)

    static let ending = words(
        """
        barrow beck borough bridge bury combe croft dale den fell field ford garth gate grave \
        ham haven hurst keep leigh march mead mouth port stead stoke thorpe ton wick worth
        """)

    private static func words(_ list: String) -> [String] {
        list.split(separator: " ").map(String.init)
    }
}
