import Foundation

/// The Swift files of the package, for tests of what is written in them.
package enum SwiftSources {
    /// The whole of all Swift files below a folder of the package.
    package static func text(below folder: String) throws -> String {
        let files = FileManager.default.enumerator(
            at: root.appending(path: folder), includingPropertiesForKeys: nil)
        return try (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
            .map { try text(of: $0.path) }.joined()
    }

    /// The whole of a file.
    package static func text(of file: String) throws -> String {
        try String(contentsOf: URL(filePath: file), encoding: .utf8)
    }

    /// The names of the folders in a folder of the package, in order.
    package static func folders(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(
            at: root.appending(path: folder), includingPropertiesForKeys: nil
        ).filter(\.hasDirectoryPath).map(\.lastPathComponent).sorted()
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../..")
}
