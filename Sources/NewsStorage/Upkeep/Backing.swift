// A copy of the store while it is in use.
import CSQLite
import Glibc

extension NewsStore {
  /// Writes a copy of the store, as it is at one moment, to another file; other processes may go on.
  ///
  /// What lies at `path` is replaced only by a whole copy, and only if it is a store too.
  public func backup(to path: String) throws {
    try checkMayBeReplaced(path)
    let unfinished = path + ".unfinished"
    unlink(unfinished)
    defer { unlink(unfinished) }
    try copy(to: unfinished)
    guard Glibc.rename(unfinished, path) == 0 else {
      throw StoreError.cannotOpen(path: path, reason: String(cString: strerror(errno)))
    }
    syncFolder(of: path)
  }

  private func checkMayBeReplaced(_ path: String) throws {
    var (mine, other) = (stat(), stat())
    guard stat(path, &other) == 0 else { return }
    if stat(self.path, &mine) == 0, mine.st_ino == other.st_ino, mine.st_dev == other.st_dev {
      throw StoreError.impossible(reason: "the backup would replace the store itself")
    }
    if other.st_size == 0 { return }
    do {
      _ = try Connection.openForReading(path: path, patience: 1)
    } catch StoreError.older {
      // A copy that an older version of the program made is a store too.
    }
  }

  private func copy(to path: String) throws {
    let target = try Connection(path: path, access: .write, creating: true)
    try target.execute("PRAGMA journal_mode = OFF")
    let backup = sqlite3_backup_init(target.handle, "main", connection.handle, "main")
    guard let backup else { throw target.error(sqlite3_errcode(target.handle), "backup") }
    // At once: a copy in parts would begin again with every commit of others.
    let code = sqlite3_backup_step(backup, -1)
    let finish = sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE else { throw target.error(code, "backup") }
    guard finish == SQLITE_OK else { throw target.error(finish, "backup") }
    try sync(path)
  }

  /// Makes the file outlive a power cut.
  private func sync(_ path: String) throws {
    let file = open(path, O_RDONLY)
    defer { close(file) }
    guard file >= 0, fsync(file) == 0 else {
      throw StoreError.inputOutput(path: path, detail: String(cString: strerror(errno)))
    }
  }

  private func syncFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let file = open(folder, O_RDONLY | O_DIRECTORY)
    if file >= 0 {
      fsync(file)
      close(file)
    }
  }
}
