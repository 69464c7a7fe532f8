/// How long a course lasts, who leaves it early, and who may have another.
package struct CourseProgram: Sendable, Equatable {
    package enum Length: Sendable, Equatable {
        /// The slot with the months, the same for all in a draw.
        case fixed(Int)
        /// Drawn for each course.
        case drawn(DrawnValue)
    }

    /// How fast people leave: one result, a rate a month or a chance over a number of months.
    package struct Dropout: Sendable, Equatable {
        package let code: ColumnProgram
        package let chancePeriod: Double?

        package init(code: ColumnProgram, chancePeriod: Double?) {
            self.code = code
            self.chancePeriod = chancePeriod
        }
    }

    package let length: Length
    package let dropout: Dropout?
    /// The slot with the months after a course in which nobody has another; nil where nobody ever has.
    package let againSlot: Int?
    /// The slot with how many courses one individual has in all.
    package let mostCoursesSlot: Int?
    /// The slot with the months after which who refused is asked again; nil where never.
    package let asksAgainSlot: Int?

    package init(length: Length, dropout: Dropout?, againSlot: Int?, mostCoursesSlot: Int?, asksAgainSlot: Int?) {
        self.length = length
        self.dropout = dropout
        self.againSlot = againSlot
        self.mostCoursesSlot = mostCoursesSlot
        self.asksAgainSlot = asksAgainSlot
    }
}
