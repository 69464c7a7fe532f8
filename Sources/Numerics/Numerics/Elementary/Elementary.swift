/// The exponential function and the logarithm of the workbench's own, and what is made of them.
///
/// In order of priority: the same bytes on every processor, whichever path computes a figure, one number at a time or a
/// block at a time; at most 2 units in the last place from the exact value; speed in a loop over a block. So each
/// function is one polynomial on a reduced argument, with selections in place of branches, and no fused
/// multiplication, which some processors have and others lack: the compiler packs a plain loop over it.
///
/// The system's functions meet the second aim, but they choose between variants by processor, and a call for each
/// element costs several times as much.
package enum Elementary {
    /// 3 · 2^51: adding it rounds a number of magnitude below 2^51 to an integer, which then stands in the lowest bits.
    static let roundingShift = 0x1.8p52
    /// 1 / ln 2.
    static let reciprocalOfLogTwo = 0x1.71547652b82fep0
    /// ln 2 in two parts; the first has 32 significant bits, so that its product with an exponent is exact.
    static let logTwoHigh = 0x1.62e42feep-1
    static let logTwoLow = 0x1.a39ef35793c76p-33
}
