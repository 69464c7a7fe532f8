/// A language a report can be written in.
///
/// The raw value is the language tag of BCP 47, fit for the `lang` attribute of HTML.
package enum ReportLanguage: String, CaseIterable, Sendable {
    case dutch = "nl"
    case english = "en"
}
