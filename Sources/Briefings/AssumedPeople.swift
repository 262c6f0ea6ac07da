public import Diagnostics
public import Language

/// People whom an article calls by a surname alone and who are taken for those that other articles
/// name in full: whoever bears the name there need not be meant here.
public enum AssumedPeople {
    /// A note for each of them in a briefing just made, at the paragraph that mentions them first.
    /// - Parameters:
    ///   - briefing: as it was read from the file, with its lines.
    ///   - file: the briefing's file.
    public static func notes(
        on briefing: Briefing, in file: SourceFile, _ article: Article, _ analysis: Analysis
    ) -> [Diagnostic] {
        let text = article.sourceText(date: nil)
        return analysis.entities.indices.compactMap { entity in
            guard analysis.entities[entity].kind == .person else { return nil }
            let mentions = analysis.mentions.filter { $0.entity == entity }
            guard let first = mentions.first, mentions.allSatisfy({ $0.form == .short }) else {
                return nil
            }
            let surname = String(decoding: text.utf8[first.range], as: UTF8.self)
            let block = text.blocks.partitioningIndex {
                $0.range.upperBound > first.range.lowerBound
            }
            guard !isNamedWithoutMore(surname), briefing.fullText.indices.contains(block) else {
                return nil
            }
            return Diagnostic(
                .note, "person/assumed", in: file, line: briefing.fullText[block].line,
                "“\(surname)” is taken for \(analysis.entities[entity].name), "
                    + "whom other articles name in full",
                help: "if it is somebody else, mend the links of this briefing, "
                    + "or give that person a file in content/entities/, too")
        }
    }
}
