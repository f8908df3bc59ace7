package vigil.app.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import vigil.store.SqliteArchive;
import vigil.store.StoreException;

/// The option `--data DIR` of every command that reads a record.
final class DataOption {
    @Option(names = "--data", paramLabel = "DIR", required = true, description = "the folder of the record")
    private Path folder = Path.of(".");

    Path folder() {
        return folder;
    }

    /// The record there.
    ///
    /// @throws CannotDo if it cannot be opened
    SqliteArchive open() {
        try {
            return SqliteArchive.open(folder);
        } catch (StoreException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }
}
