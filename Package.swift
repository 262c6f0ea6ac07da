// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "dossier",
    products: [
        .executable(name: "dossier", targets: ["dossier"])
    ],
    dependencies: [
        // Exact versions: no Package.resolved is committed, and a build next year is the build of
        // today.
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    ],
    targets: [
        // Floor 8: the command line.
        .executableTarget(
            name: "dossier",
            dependencies: [
                "DevServer", "Workspace", "Site", "Language", "Diagnostics", "Bytes",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // Floor 7: the site while one works on it.
        .target(
            name: "DevServer",
            dependencies: [
                "Workspace", "Site", "HTML", "Diagnostics", "Bytes",
                // Its sockets alone: its HTTP server needs libcurl on each machine.
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            resources: [.embedInCode("reload.js")],
            swiftSettings: strict),

        // Floor 6: the only target that touches the disk.
        .target(
            name: "Workspace",
            dependencies: [
                "Templates", "Site", "Briefings", "Markdown", "Language", "HTML", "Diagnostics",
                "Bytes", "CGlibc",
            ],
            swiftSettings: strict),

        // Floor 5: the pages.
        .target(
            name: "Templates",
            dependencies: [
                "Site", "Briefings", "Markdown", "Language", "HTML", "Bytes",
            ],
            path: "Templates",
            resources: [
                .embedInCode("site.css"), .embedInCode("lists.css"), .embedInCode("site.js"),
                .embedInCode("search.js"),
            ],
            swiftSettings: strict),

        // Floors 2 to 4: values and pure functions.
        .target(
            name: "Site",
            dependencies: ["Briefings", "Markdown", "Language", "HTML", "Diagnostics", "Bytes"],
            swiftSettings: strict),
        .target(
            name: "Briefings",
            dependencies: ["Markdown", "Language", "HTML", "Diagnostics", "Bytes"],
            swiftSettings: strict),
        // The tagger's loops are a hundred times slower without optimization: tests would take hours.
        .target(
            name: "Language", dependencies: ["NameModel", "Bytes"], exclude: ["Tagger/MODEL.md"],
            swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
        .target(
            name: "Markdown",
            dependencies: [
                "CCMarkGFM", "ParseArena", "HTML", "Bytes",
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict),

        // Floors 0 and 1.
        .target(name: "Bytes", swiftSettings: strict),
        .target(name: "HTML", dependencies: ["Bytes"], swiftSettings: strict),
        // The trained weights, embedded by the C compiler: ready as soon as the program is mapped.
        .target(name: "NameModel", exclude: ["names.model", "names.lists"]),
        .target(name: "Diagnostics", dependencies: ["Bytes"], swiftSettings: strict),
        .systemLibrary(
            name: "CCMarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),

        // What cmark-gfm parses in.
        .target(name: "ParseArena"),

        // What glibc's own module leaves out.
        .systemLibrary(name: "CGlibc"),

        // Tools that are not shipped with the command.
        .executableTarget(
            name: "benchmark",
            dependencies: [
                "Site", "Briefings", "Language",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/Tools/benchmark",
            swiftSettings: strict),
        .executableTarget(
            name: "evaluate",
            dependencies: [
                "Briefings", "Language",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/Tools/evaluate",
            swiftSettings: strict),
        .executableTarget(
            name: "train",
            dependencies: [
                "Language", "Bytes",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/Tools/train",
            exclude: ["teacher.py", "lists.py"],
            swiftSettings: strict),

        .target(name: "TestSupport", path: "Tests/Support", swiftSettings: strict),
        .testTarget(
            name: "LanguageTests", dependencies: ["Language", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "EvaluateTests", dependencies: ["evaluate"], swiftSettings: strict),
        .testTarget(name: "BytesTests", dependencies: ["Bytes"], swiftSettings: strict),
        .testTarget(name: "HTMLTests", dependencies: ["HTML", "Bytes"], swiftSettings: strict),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
        .testTarget(
            name: "MarkdownTests", dependencies: ["Markdown", "HTML", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "BriefingsTests",
            dependencies: [
                "Briefings", "Markdown", "Language", "Diagnostics", "Bytes", "TestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "DossierTests", dependencies: ["dossier", "TestSupport"], exclude: ["Goldens"],
            swiftSettings: strict),
        .testTarget(
            name: "SiteTests",
            dependencies: [
                "Site", "Briefings", "Markdown", "Language", "HTML", "Diagnostics", "TestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "WorkspaceTests",
            dependencies: [
                "Workspace", "Briefings", "Language", "Markdown", "Diagnostics", "TestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "DevServerTests",
            dependencies: ["DevServer", "Workspace", "Diagnostics", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "TemplatesTests",
            dependencies: ["Templates", "Site", "Briefings", "Language", "Diagnostics"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
