/// Where the numbers of an operand come from, for the individuals of one block.
@unsafe enum ColumnSource {
    case column(UnsafePointer<Double>)
    /// The same for all.
    case scalar(Double)
}
