import Glibc

/// A program that builds a site.
struct Contestant {
    let name: String
    /// The command that builds into a folder.
    let command: (_ output: String) -> [String]
}

/// How a contestant did.
struct Standing {
    let name: String
    /// In the order of the rounds.
    let measurements: [Measurement]
    /// What stood in the output folder.
    let files: Int
    let bytes: Int

    /// The median of something measured.
    func median(_ value: (Measurement) -> Double) -> Double {
        measurements.map(value).median
    }

    /// The median of the wall times over those of another contestant in the same round.
    func wallRatio(to other: Standing) -> Double {
        zip(measurements, other.measurements).map { $0.wall / $1.wall }.median
    }
}

/// Programs that take turns, A B A B …, so that a machine that slows down slows all of them.
///
/// Every run writes into a folder that has never been, and nothing is deleted: taking a tree apart
/// keeps the file system busy into the next run.
struct Race {
    private let contestants: [Contestant]
    private let folder: String

    /// Runs a race.
    /// - Parameters:
    ///   - rounds: how many are counted; one before them is not.
    ///   - folder: where the outputs and the logs go.
    static func run(
        _ contestants: [Contestant], rounds: Int, in folder: String
    ) throws(Failure) -> [Standing] {
        let race = Race(contestants: contestants, folder: folder)
        _ = try race.round(0)
        var measured: [[Measurement]] = []
        for number in 1...rounds { measured.append(try race.round(number)) }
        return try race.standings(measured)
    }

    private func round(_ number: Int) throws(Failure) -> [Measurement] {
        var measurements: [Measurement] = []
        for contestant in contestants {
            let output = self.output(contestant, number)
            // What the run before has left to be written is not this one's.
            sync()
            measurements.append(
                try ChildProcess.run(contestant.command(output), log: "\(output).log"))
        }
        return measurements
    }

    private func output(_ contestant: Contestant, _ round: Int) -> String {
        "\(folder)/\(contestant.name)-\(round)"
    }

    private func standings(_ rounds: [[Measurement]]) throws(Failure) -> [Standing] {
        var standings: [Standing] = []
        for (index, contestant) in contestants.enumerated() {
            let size = try Disk.size(of: output(contestant, 0))
            standings.append(
                Standing(
                    name: contestant.name, measurements: rounds.map { $0[index] },
                    files: size.files, bytes: size.bytes))
        }
        return standings
    }
}

extension [Double] {
    /// The middle number, the mean of the two middle ones of an even count; 0 of none.
    fileprivate var median: Double {
        guard !isEmpty else { return 0 }
        let sorted = sorted()
        return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
    }
}
