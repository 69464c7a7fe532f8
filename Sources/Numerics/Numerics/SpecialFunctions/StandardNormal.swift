#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The normal distribution with mean 0 and standard deviation 1.
package enum StandardNormal {
    /// The chance of the tail at z.
    ///
    /// Through erfc, so that a small tail keeps its digits; underflows beyond about 38 standard deviations.
    package static func probability(_ tail: Tail, _ z: Double) -> Double {
        0.5 * erfc((tail == .lower ? -z : z) * 0.5.squareRoot())
    }

    /// The z at which one tail has probability p, for 0 < p < 1.
    ///
    /// Wichura (1988), "Algorithm AS 241: The Percentage Points of the Normal Distribution", Applied Statistics 37(3),
    /// function PPND16, whose stated relative accuracy is about 1e-16.
    ///
    /// - Complexity: constant.
    package static func quantile(_ tail: Tail, _ p: Double) -> Double {
        let side: Double = tail == .lower ? 1 : -1
        let centred = p - 0.5
        // The borders 0.425 and 5 are Wichura's.
        if abs(centred) <= 0.425 {
            let r = 0.180625 - centred * centred
            return side * centred * ratio(r, central.numerator, central.denominator)
        }
        let smaller = centred < 0 ? p : 1 - p
        let r = (-log(smaller)).squareRoot()
        let magnitude =
            r <= 5
            ? ratio(r - 1.6, middle.numerator, middle.denominator)
            : ratio(r - 5, far.numerator, far.denominator)
        return centred < 0 ? -side * magnitude : side * magnitude
    }

    private static func ratio(_ r: Double, _ numerator: [Double], _ denominator: [Double]) -> Double {
        polynomial(r, numerator) / polynomial(r, denominator)
    }

    private static func polynomial(_ r: Double, _ coefficients: [Double]) -> Double {
        var value = 0.0
        for coefficient in coefficients.reversed() {
            value = value * r + coefficient
        }
        return value
    }

    /// Wichura's coefficients a and b, constant term first.
    private static let central = (
        numerator: [
            3.387_132_872_796_366_608_0, 133.141_667_891_784_377_45, 1_971.590_950_306_551_442_7,
            13_731.693_765_509_461_125, 45_921.953_931_549_871_457, 67_265.770_927_008_700_853,
            33_430.575_583_588_128_105, 2_509.080_928_730_122_672_7,
        ],
        denominator: [
            1.0, 42.313_330_701_600_911_252, 687.187_007_492_057_908_30, 5_394.196_021_424_751_107_7,
            21_213.794_301_586_595_867, 39_307.895_800_092_710_610, 28_729.085_735_721_942_674,
            5_226.495_278_852_854_561_0,
        ]
    )

    /// Wichura's coefficients c and d, constant term first.
    private static let middle = (
        numerator: [
            1.423_437_110_749_683_577_34, 4.630_337_846_156_545_295_90, 5.769_497_221_460_691_405_50,
            3.647_848_324_763_204_605_04, 1.270_458_252_452_368_382_58, 0.241_780_725_177_450_611_770,
            0.022_723_844_989_269_184_583_3, 7.745_450_142_783_414_076_40e-4,
        ],
        denominator: [
            1.0, 2.053_191_626_637_758_821_87, 1.676_384_830_183_803_849_40, 0.689_767_334_985_100_004_550,
            0.148_103_976_427_480_074_590, 0.015_198_666_563_616_457_196_6, 5.475_938_084_995_344_946_00e-4,
            1.050_750_071_644_416_843_24e-9,
        ]
    )

    /// Wichura's coefficients e and f, constant term first.
    private static let far = (
        numerator: [
            6.657_904_643_501_103_777_20, 5.463_784_911_164_114_369_90, 1.784_826_539_917_291_335_80,
            0.296_560_571_828_504_891_230, 0.026_532_189_526_576_123_093_0, 0.001_242_660_947_388_078_438_60,
            2.711_555_568_743_487_578_15e-5, 2.010_334_399_292_288_132_65e-7,
        ],
        denominator: [
            1.0, 0.599_832_206_555_887_937_690, 0.136_929_880_922_735_805_310, 0.014_875_361_290_850_614_852_5,
            7.868_691_311_456_132_591_00e-4, 1.846_318_317_510_054_681_80e-5, 1.421_511_758_316_445_888_70e-7,
            2.044_263_103_389_939_785_64e-15,
        ]
    )
}
