package import Diagnostics
package import Language

/// People whom an article calls by a surname alone and who are taken for those that other articles
/// name in full: whoever bears the name there need not be meant here.
package enum AssumedPeople {
    /// A note for each of them in a briefing just made, at the paragraph that mentions them first.
    /// - Parameters:
    ///   - briefing: as it was read from the file, with its lines.
    ///   - file: the briefing's file.
    package static func notes(
        on briefing: Briefing, in file: SourceFile, _ article: Article, _ analysis: Analysis
    ) -> [Diagnostic] {
        let text = article.sourceText(date: nil)
        let fullText = briefing.fullText
        return zip(analysis.entities, surnames(in: analysis)).compactMap { entity, range in
            guard let range else { return nil }
            let surname = String(decoding: text.utf8[range], as: UTF8.self)
            guard !isNamedWithoutMore(surname), let block = text.block(at: range.lowerBound),
                block.number <= fullText.count
            else { return nil }
            return Diagnostic(
                .note, "person/assumed", in: file, line: fullText[block.number - 1].line,
                "“\(surname)” is taken for \(entity.name), "
                    + "whom other articles name in full",
                help: "if it is somebody else, correct the links of this briefing, "
                    + "or give that person a file in content/entities/, too")
        }
    }

    /// For each entity its first mention; `nil` unless it is a person whom every mention calls by a
    /// surname.
    private static func surnames(in analysis: Analysis) -> [Range<Int>?] {
        var surnames = [Range<Int>?](repeating: nil, count: analysis.entities.count)
        var isCalledByMore = analysis.entities.map { $0.kind != .person }
        for mention in analysis.mentions {
            if mention.form != .short { isCalledByMore[mention.entity] = true }
            surnames[mention.entity] = surnames[mention.entity] ?? mention.range
        }
        return zip(surnames, isCalledByMore).map { $1 ? nil : $0 }
    }
}
