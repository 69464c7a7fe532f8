/// A distribution inside another one.
package struct DistributionPart: Sendable, Hashable {
    package let form: DistributionForm
    /// How many of the arguments are its own.
    package let count: Int

    package init(form: DistributionForm, count: Int) {
        self.form = form
        self.count = count
    }

    /// A label for each of its arguments.
    var labels: [String] {
        form.takesList ? [String](repeating: form.argumentLabels[0], count: count) : form.argumentLabels
    }
}
