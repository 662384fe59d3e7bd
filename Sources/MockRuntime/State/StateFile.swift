import Foundation

/// An open file that no other server has, written at its end.
final class StateFile: Sendable {
    let path: String
    private let descriptor: Int32

    /// Where a file is written that is to take this one's place.
    var pathOfNew: String { path + ".new" }

    /// Opens a file, or makes an empty one that only its owner may read: tokens are in it.
    /// Throws `StateError.inUse` when another process has it.
    init(path: String) throws(StateError) {
        self.path = path
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw .unwritable(
                path: path, reason: "\(Self.lastError); choose a folder that exists and may be written to")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, isAtItsPath else { throw .inUse(path: path) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Whether the file is still the one at its path: who had it may have put another in its place while it was opened.
    var isAtItsPath: Bool {
        var (own, other) = (stat(), stat())
        return fstat(descriptor, &own) == 0 && stat(path, &other) == 0 && own.st_ino == other.st_ino
            && own.st_dev == other.st_dev
    }

    /// Takes from others what they may do with it: the file may have been there before, with another mode.
    func makePrivate() { fchmod(descriptor, 0o600) }

    /// The bytes of a range, or those of it that there are.
    func read(_ range: Range<Int>) throws(StateError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: range.count)
        var count = 0
        while count < bytes.count {
            let got = bytes[count...].withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress, $0.count, off_t(range.lowerBound + count))
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw .unwritable(path: path, reason: "it cannot be read: \(Self.lastError)") }
            if got == 0 { break }
            count += got
        }
        return Array(bytes[..<count])
    }

    var size: Int {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    }

    /// Writes all bytes from a place on.
    func write(_ bytes: [UInt8], at place: Int) throws(StateError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let done = rest.withUnsafeBytes {
                pwrite(descriptor, $0.baseAddress, $0.count, off_t(place + bytes.count - rest.count))
            }
            if done < 0, errno == EINTR { continue }
            guard done > 0 else { throw .unwritable(path: path, reason: "\(Self.lastError); make room on its disk") }
            rest = rest.dropFirst(done)
        }
    }

    func truncate(to size: Int) throws(StateError) {
        guard ftruncate(descriptor, off_t(size)) == 0 else { throw .unwritable(path: path, reason: Self.lastError) }
    }

    /// Returns when all that was written is on the disk.
    func sync() throws(StateError) {
        #if canImport(Darwin)
            let result = fcntl(descriptor, F_FULLFSYNC)
        #else
            let result = fdatasync(descriptor)
        #endif
        guard result == 0 else { throw .unwritable(path: path, reason: Self.lastError) }
    }

    /// Takes the file away.
    func remove() { unlink(path) }

    /// Lets others have the file.
    func unlock() { flock(descriptor, LOCK_UN) }

    /// Puts the file at another path in place of what is there; on the disk when the folder is.
    func move(to path: String) throws(StateError) -> StateFile {
        guard rename(self.path, path) == 0 else { throw .unwritable(path: path, reason: Self.lastError) }
        return StateFile(path: path, takingOver: dup(descriptor))
    }

    private init(path: String, takingOver descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    /// A new name is on the disk when its folder is.
    static func syncFolder(of path: String) throws(StateError) {
        let folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
        guard folder >= 0 else { throw .unwritable(path: path, reason: lastError) }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw .unwritable(path: path, reason: lastError) }
    }

    private static var lastError: String { String(cString: strerror(errno)) }
}
