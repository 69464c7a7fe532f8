/// How an individual stands with an intervention; `done` had a course, completed or left.
enum Standing: UInt8, BitwiseCopyable {
    case none, waiting, active, done, refused
}
