import Numerics
package import SourceText

extension CheckedModel {
    /// The parameters that correlations tie together, directly or through others, group by group in their order.
    ///
    /// - Complexity: proportional to correlations times parameters that are correlated.
    package var correlatedParameters: [CorrelatedParameters] {
        var members = Set(correlations.flatMap { [$0.first, $0.second] }).sorted()
        var groups: [CorrelatedParameters] = []
        while let first = members.first {
            var group: Set<Int> = [first]
            var open = [first]
            while let next = open.popLast() {
                for correlation in correlations where correlation.first == next || correlation.second == next {
                    let other = correlation.first == next ? correlation.second : correlation.first
                    if group.insert(other).inserted { open.append(other) }
                }
            }
            members.removeAll { group.contains($0) }
            groups.append(CorrelatedParameters(parameters: group.sorted(), matrix: matrix(of: group.sorted())))
        }
        return groups
    }

    /// The place of a correlation that cannot hold together with the others; nil where all can.
    package var impossibleCorrelation: SourceRange? {
        for group in correlatedParameters {
            do throws(MatrixError) {
                _ = try CholeskyFactor(group.matrix)
            } catch {
                return correlations.last { group.parameters.contains($0.first) }?.range
            }
        }
        return nil
    }

    private func matrix(of parameters: [Int]) -> [[Double]] {
        var matrix = parameters.indices.map { row in parameters.indices.map { $0 == row ? 1.0 : 0 } }
        for correlation in correlations {
            guard let first = parameters.firstIndex(of: correlation.first),
                let second = parameters.firstIndex(of: correlation.second)
            else { continue }
            matrix[first][second] = correlation.value
            matrix[second][first] = correlation.value
        }
        return matrix
    }
}
