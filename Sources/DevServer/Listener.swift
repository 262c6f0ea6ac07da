import Bytes
import FlyingSocks
import FoundationEssentials
import Glibc

/// Takes connections on a port of this machine, and answers one request on each.
struct Listener: Sendable {
    /// Where it can be reached.
    let address: String
    private let socket: Socket

    /// Connections that are open at once; others wait. The system allows a program few files.
    private static let most = 128

    /// Waits for connections from this machine; they are answered in `run`.
    /// - Parameter port: 0 for any that is free.
    /// - Throws: `SocketError` when the port cannot be had.
    init(port: UInt16) throws {
        socket = try Socket(domain: AF_INET)
        // The port is free again as soon as a server has ended.
        try socket.setValue(true, for: .localAddressReuse)
        try socket.bind(to: .inet(ip4: "127.0.0.1", port: port))
        try socket.listen()
        guard case .ip4(let host, let port) = try socket.sockname() else {
            throw SocketError.unsupportedAddress
        }
        address = "http://\(host):\(port)/"
    }

    /// Answers until the task ends.
    func run(_ answer: @escaping @Sendable (Request) async -> Response) async throws {
        let pool: some AsyncSocketPool = .make()
        try await pool.prepare()
        let polling = Task { try await pool.run() }
        defer { polling.cancel() }
        let listening = try AsyncSocket(socket: socket, pool: pool)
        let slots = Slots(Listener.most)
        try await withThrowingDiscardingTaskGroup { group in
            while true {
                try Task.checkCancellation()
                await slots.take()
                do {
                    let connection = try await listening.accept()
                    group.addTask {
                        // A browser that goes away, or says nothing, is no failure of ours.
                        try? await serve(connection, answer)
                        try? connection.close()
                        await slots.give()
                    }
                } catch {
                    await slots.give()
                    // There are too many open files, or whoever came has gone: that passes.
                    try await Task.sleep(for: .milliseconds(100))
                }
            }
        }
    }

    private func serve(
        _ connection: AsyncSocket, _ answer: @Sendable (Request) async -> Response
    ) async throws {
        let head = try await within(.seconds(10)) { try await readHead(connection) }
        let request = head.flatMap(Request.init)
        let response =
            if let request {
                await answer(request)
            } else {
                Response(head == nil ? .headTooLong : .badRequest)
            }
        let bytes = Data(response.utf8(hasBody: request?.method != "HEAD"))
        try await within(.seconds(30)) { try await connection.write(bytes) }
        // To close while something is still coming would take the answer back.
        shutdown(connection.socket.file.rawValue, Int32(SHUT_WR))
        try await within(.seconds(1)) {
            while try await !connection.read(atMost: 4096).isEmpty {}
        }
    }

    /// The head of a request; `nil` when it does not end.
    private func readHead(_ connection: AsyncSocket) async throws -> [UInt8]? {
        var head: [UInt8] = []
        while head.count < Request.maximalLength {
            let known = max(0, head.count - Request.end.count)
            head += try await connection.read(atMost: 4096)
            if let end = head[known...].firstOffset(of: Request.end) { return Array(head[..<end]) }
        }
        return nil
    }
}

/// Does work for a while at most.
/// - Throws: `CancellationError` when it takes longer.
private func within<Value: Sendable>(
    _ limit: Duration, _ work: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
        group.addTask(operation: work)
        group.addTask {
            try await Task.sleep(for: limit)
            throw CancellationError()
        }
        defer { group.cancelAll() }
        guard let value = try await group.next() else { throw CancellationError() }
        return value
    }
}

/// Lets so many pass at once; only one may wait.
private actor Slots {
    private var free: Int
    private var waiting: CheckedContinuation<Void, Never>?

    init(_ count: Int) { free = count }

    func take() async {
        if free == 0 { await withCheckedContinuation { waiting = $0 } } else { free -= 1 }
    }

    func give() {
        guard let next = waiting else {
            free += 1
            return
        }
        waiting = nil
        next.resume()
    }
}
