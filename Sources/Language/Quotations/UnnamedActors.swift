/// People whom a text does not name, and who may be those who "he" and "she" are.
extension SpeakerFinder {
    /// The words of somebody unnamed who acts in a sentence: "The judge" of "The judge sentenced
    /// X", "X's lawyer" of "X's lawyer said so", "A spokesman for X".
    func unnamedActor(in number: Int) -> Range<Int>? {
        let sentence = reading.document.sentences[number].tokens
        guard
            let verb = sentence.first(where: {
                !quoted.isQuoted[$0] && (reading.document.isVerb($0) || speaks($0))
            }), verb > sentence.lowerBound
        else { return nil }
        let start = actorStart(in: sentence.lowerBound..<verb)
        // "A spokesman for X", "The man, 45,", "An officer who led the raid".
        let end =
            (start..<verb).first {
                // "Gov. X", "Vice-President X".
                let isJoint = tokens[$0].isGlued && (isMark($0, ".") || isMark($0, "-"))
                return !tokens[$0].isWord && !isPossessive($0) && !isJoint
                    || isWord($0, SmallWords.prepositions)
                    || isWord($0, Self.ofWord) || isWord($0, Self.relatives)
            } ?? verb
        guard end > start, isHuman(end - 1), !isNamed(from: end, before: verb) else { return nil }
        return start..<end
    }

    /// "Y's father, X,", "the head of the bank, X,": a name behind a comma.
    private func isNamed(from end: Int, before verb: Int) -> Bool {
        reading.mentions(in: end..<verb).contains {
            reading.isPerson($0) && isMark(titled($0).lowerBound - 1, ",")
        }
    }

    /// Behind "On Friday": where the last article before the verb stands.
    private func actorStart(in opening: Range<Int>) -> Int {
        guard isWord(opening.lowerBound, SmallWords.prepositions) else { return opening.lowerBound }
        return opening.last {
            tokens[$0].classes.contains(.article) || isWord($0, Self.owners)
        } ?? opening.lowerBound
    }

    /// "’s" between a name and what is theirs.
    private func isPossessive(_ index: Int) -> Bool { tokens[index].flags.contains(.possessive) }

    /// Whether a word is a noun for one person, and no name.
    func isHuman(_ index: Int) -> Bool {
        tokens[index].isWord && reading.mentions(in: index..<index + 1).isEmpty
            && (tokens[index].classes.contains(.office) || isWord(index, Self.people))
    }

    private static let people = WordHash.keys(
        """
        man woman boy girl teenager pensioner neighbour neighbor villager resident fan friend colleague \
        father mother brother sister son daughter wife husband widow widower uncle aunt cousin nephew \
        niece grandfather grandmother partner girlfriend boyfriend lawyer attorney doctor nurse surgeon \
        officer policeman policewoman detective constable inspector soldier sailor prosecutor witness \
        bystander survivor victim patient prisoner refugee migrant customer passenger driver pilot worker \
        protester demonstrator activist supporter voter critic expert farmer fisherman shopkeeper teacher \
        student pupil priest pope imam rabbi pastor aide official diplomat source informant goalkeeper \
        teammate opponent rival boss employer employee successor predecessor
        """)
}
