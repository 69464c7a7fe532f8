import Numerics
import TestSupport
import Testing

/// Every entry of `Vectors/moreQuantiles.tsv`; its origin stands in its first lines.
@Suite struct MoreQuantileTests {
    private static let truncatedNormal = DistributionPart(form: .normal, count: 2)

    /// The distribution behind each heading of the file.
    static let headings: [(String, DistributionForm, [Double])] = [
        ("studentT_0_1_3", .studentT, [0, 1, 3]),
        ("studentT_5_2_1.5", .studentT, [5, 2, 1.5]),
        ("studentT_0_1_40", .studentT, [0, 1, 40]),
        ("logitnormal_-1_0.5", .logitnormal, [-1, 0.5]),
        ("halfNormal_2", .halfNormal, [2]),
        (
            "truncated_normal_0_1_from_1_to_3", .truncated(truncatedNormal, hasMinimum: true, hasMaximum: true),
            [0, 1, 1, 3]
        ),
        (
            "truncated_normal_0_1_from_10", .truncated(truncatedNormal, hasMinimum: true, hasMaximum: false),
            [0, 1, 10]
        ),
        (
            "truncated_gamma_2_3_to_4",
            .truncated(DistributionPart(form: .gamma, count: 2), hasMinimum: false, hasMaximum: true), [2, 3, 4]
        ),
        (
            "mixture_3_1_of_normal_0_1_and_normal_5_2", .mixture([truncatedNormal, truncatedNormal]),
            [3, 1, 0, 1, 5, 2]
        ),
        ("negativeBinomial_3_2", .negativeBinomial, [3, 2]),
        ("negativeBinomial_250_0.5", .negativeBinomial, [250, 0.5]),
        ("negativeBinomialSuccesses_4_0.25", .negativeBinomialSuccesses, [4, 0.25]),
    ]

    @Test(arguments: headings)
    func `quantiles are within 1e-13 of the references, and counts are exact`(
        heading: String, form: DistributionForm, arguments: [Double]
    ) throws {
        let rows = try Vectors.rows("moreQuantiles.tsv").filter { $0[0] == heading }
        #expect(rows.count == 8)
        let distribution = try Distribution(form, arguments)
        for row in rows {
            let expected = try Vectors.number(row[2])
            let quantile =
                try QuantileReferenceTests.upperTails[row[1]].map { distribution.upperQuantile($0) }
                ?? distribution.quantile(Vectors.number(row[1]))
            let isCount = heading.hasPrefix("negative")
            #expect(
                Closeness.relativeError(quantile, expected) <= (isCount ? 0 : 1e-13), "p = \(row[1]): \(quantile)")
        }
    }
}
