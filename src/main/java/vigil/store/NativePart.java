package vigil.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.util.LibraryLoaderUtil;

/// The database's native part, laid beside the program when that is packed. Where it does not lie there, the database's
/// driver unpacks and compares it at each start.
///
/// Thread rule: any thread.
public final class NativePart {
    private NativePart() {}

    /// Lays it into `folder`, which the launcher names to the driver. A machine that the driver has no
    /// native part for is left without.
    public static void unpack(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream in = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
            if (in != null) {
                Files.createDirectories(folder);
                Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
