extension RandomAccessCollection {
    /// The first index whose element satisfies a condition that holds for all elements after it
    /// too. O(log n).
    @inlinable
    package func partitioningIndex(where isAfter: (Element) -> Bool) -> Index {
        var low = startIndex
        var count = distance(from: startIndex, to: endIndex)
        while count > 0 {
            let half = count / 2
            let middle = index(low, offsetBy: half)
            if isAfter(self[middle]) {
                count = half
            } else {
                low = index(after: middle)
                count -= half + 1
            }
        }
        return low
    }
}
