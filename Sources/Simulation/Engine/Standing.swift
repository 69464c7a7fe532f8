/// How an individual stands with an intervention; somebody who refused, or had a course, is not asked again.
enum Standing: UInt8, BitwiseCopyable {
    case none, waiting, active, done, refused
}
