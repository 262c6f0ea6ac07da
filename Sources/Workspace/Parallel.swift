import Glibc
import Synchronization

/// The results of `body` for 0 ..< `count`, in order, computed on all cores.
///
/// Each worker takes the next few indices when it is done with its last: work of uneven size
/// spreads evenly.
/// - Parameter step: what is being done, as progress names it.
func parallelMap<Value: Sendable>(
    _ count: Int, as step: StaticString, _ body: @escaping @Sendable (Int) -> Value
) async -> [Value] {
    let counter = Counter()
    let done = Counter()
    let progress = Progress.current
    let workers = min(count, coreCount)
    var results = [Value?](repeating: nil, count: count)
    await withTaskGroup(of: [(Int, Value)].self) { group in
        for _ in 0..<workers {
            group.addTask {
                ThreadHeap.reserve()
                var own: [(Int, Value)] = []
                while case let index = counter.next(), index < count {
                    own.append((index, body(index)))
                    progress?.note(step, done: done.next() + 1, of: count)
                }
                return own
            }
        }
        for await part in group {
            for (index, result) in part { results[index] = result }
        }
    }
    return results.compactMap { $0 }
}

/// The number of processors online.
private let coreCount = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

/// Counts up from 0 for several threads.
private final class Counter: Sendable {
    private let value = Atomic<Int>(0)

    func next() -> Int { value.add(1, ordering: .relaxed).oldValue }
}
