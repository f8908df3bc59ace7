package vigil.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder a clinic's record lives in, and the files in it.
///
/// Thread rule: immutable.
record DataFolder(Path path) {

    Path database() {
        return path.resolve("vigil.db");
    }

    Path lock() {
        return path.resolve("vigil.lock");
    }

    /// True once something was recorded here. An empty file is none: a console that died in its first
    /// moment left it.
    boolean hasDatabase() {
        try {
            return Files.isRegularFile(database()) && Files.size(database()) > 0;
        } catch (IOException e) {
            throw new StoreException(database() + " cannot be read.", e);
        }
    }

    /// Makes sure that files can be written here.
    ///
    /// @throws StoreException saying why not
    void prepare() {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new StoreException(path + " is a file, not a folder for the record.");
        }
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new StoreException("The folder " + path + " for the record cannot be made.", e);
        }
        if (!Files.isWritable(path) || (Files.exists(database()) && !Files.isWritable(database()))) {
            throw new StoreException("You have no permission to write the record in " + path + ".");
        }
    }

    /// The bytes free for the record.
    ///
    /// @throws StoreException if the disk does not say
    long freeBytes() {
        try {
            return Files.getFileStore(path).getUsableSpace();
        } catch (IOException e) {
            throw new StoreException("The free space on the disk of " + path + " cannot be found out.", e);
        }
    }
}
