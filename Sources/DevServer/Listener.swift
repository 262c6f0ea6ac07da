import Bytes
import FlyingSocks
import FoundationEssentials
import Glibc

/// Takes connections on a port of this machine, and answers one request on each.
struct Listener: Sendable {
    /// Where it can be reached.
    let address: String
    private let socket: Socket

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
        let listening = try AsyncSocket(socket: socket, pool: pool)
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask { try await pool.run() }
            for try await connection in listening.sockets {
                // A browser that goes away is no failure of ours.
                group.addTask { try? await serve(connection, answer) }
            }
        }
    }

    private func serve(
        _ connection: AsyncSocket, _ answer: @Sendable (Request) async -> Response
    ) async throws {
        defer { try? connection.close() }
        var head: [UInt8] = []
        while head[...].firstOffset(of: Request.end) == nil, head.count < Request.maximalLength {
            head += try await connection.read(atMost: 4096)
        }
        let request = Request(head)
        let response = if let request { await answer(request) } else { Response(.badRequest) }
        try await connection.write(
            Data(response.utf8(hasBody: request?.method != "HEAD")))
    }
}
