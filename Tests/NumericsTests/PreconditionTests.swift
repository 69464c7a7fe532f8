import Numerics
import Testing

@Suite struct PreconditionTests {
    @Test func `a quantile at probability 0 is a fault of the caller and stops the process`() async {
        await #expect(processExitsWith: .failure) {
            _ = try Distribution(.normal, [0, 1]).quantile(0)
        }
    }

    @Test func `a quantile at probability 1 is a fault of the caller and stops the process`() async {
        await #expect(processExitsWith: .failure) {
            _ = try Distribution(.normal, [0, 1]).quantile(1)
        }
    }

    @Test func `a fifth plane of words stops the process`() async {
        await #expect(processExitsWith: .failure) {
            let planes = WordPlanes(individuals: 1)
            _ = unsafe planes[4]
        }
    }
}
