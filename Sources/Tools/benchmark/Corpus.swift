import Language

/// The same stories as the content of a Dossier site and of a Hugo site.
struct Corpus {
    static let title = "Benchmark"
    static let baseURL = "https://benchmark.example/"

    /// How many briefings there are.
    let count: Int
    /// Entities that a story mentions.
    private(set) var entityCount = 0
    /// Bytes of all briefings in Dossier's format.
    private(set) var size = 0

    /// Writes the sites; neither folder exists yet.
    /// - Parameter hugo: `nil` for no Hugo site.
    init(_ count: Int, dossier: String, hugo: String?) throws(Failure) {
        self.count = count
        try Disk.makeFolder("\(dossier)/content/briefings")
        try Disk.makeFolder("\(dossier)/content/entities")
        try Disk.write(
            "title: \(Corpus.title)\nbaseURL: \(Corpus.baseURL)\n",
            to: "\(dossier)/content/site.yaml")
        if let hugo { try Corpus.writeTheme(to: hugo) }
        // One story at a time: the peak memory of this program is a floor under every measurement.
        let teller = Storyteller()
        var entities: Set<InventedEntity> = []
        for number in 0..<count {
            let story = teller.story(number)
            let path = "content/briefings/\(story.fileName).md"
            let text = StoryText.write(story, as: .dossier)
            size += text.utf8.count
            try Disk.write(text, to: "\(dossier)/\(path)")
            if let hugo { try Disk.write(StoryText.write(story, as: .hugo), to: "\(hugo)/\(path)") }
            for entity in story.cast where entities.insert(entity).inserted {
                try Corpus.write(entity, dossier: dossier, hugo: hugo)
            }
        }
        entityCount = entities.count
    }

    private static func writeTheme(to hugo: String) throws(Failure) {
        for folder in ["content/briefings", "content/entities", "layouts", "static"] {
            try Disk.makeFolder("\(hugo)/\(folder)")
        }
        for file in HugoTheme.files { try Disk.write(file.text, to: "\(hugo)/\(file.path)") }
    }

    private static func write(
        _ entity: InventedEntity, dossier: String, hugo: String?
    ) throws(Failure) {
        let name = entity.slug
        try Disk.write(
            "---\nname: \(entity.name)\nkind: \(entity.kind.rawValue)\naliases: []\n---\n",
            to: "\(dossier)/content/entities/\(name).md")
        guard let hugo else { return }
        let folder = "\(hugo)/content/entities/\(name)"
        try Disk.makeFolder(folder)
        try Disk.write(
            "---\ntitle: \(entity.name)\nentity_kind: \(entity.kind.rawValue)\naliases: []\n---\n",
            to: "\(folder)/_index.md")
    }
}
