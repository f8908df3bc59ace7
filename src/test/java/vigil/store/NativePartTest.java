package vigil.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

/// The database's native part beside the program.
class NativePartTest {
    @Test
    void itLiesUnderTheNameThatTheDriverLooksForAlsoTheSecondTime(@TempDir Path folder) throws IOException {
        Path lib = folder.resolve("native");
        NativePart.unpack(lib);
        NativePart.unpack(lib);
        try (Stream<Path> files = Files.list(lib)) {
            assertEquals(List.of(lib.resolve(LibraryLoaderUtil.getNativeLibName())), files.toList());
        }
        assertTrue(Files.size(lib.resolve(LibraryLoaderUtil.getNativeLibName())) > 100_000);
    }
}
