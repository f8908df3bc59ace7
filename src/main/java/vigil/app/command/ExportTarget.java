package vigil.app.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/// Where an export goes: a file, or standard output. A file is written beside its place and moved there
/// when it is whole, so that no half export is ever taken for one.
///
/// @param file null for standard output
record ExportTarget(@Nullable Path file, PrintWriter standardOutput) {

    /// Something that writes text.
    @FunctionalInterface
    interface TextExport {
        void writeTo(Appendable out) throws IOException;
    }

    /// Something that writes bytes.
    @FunctionalInterface
    interface ByteExport {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes text, in UTF-8.
    void text(TextExport export) {
        if (file == null) {
            toStandardOutput(out -> export.writeTo(standardOutput));
            standardOutput.flush();
            return;
        }
        toFile(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            export.writeTo(writer);
            writer.flush();
        });
    }

    /// Writes bytes.
    void bytes(ByteExport export) {
        if (file == null) {
            toStandardOutput(export);
        } else {
            toFile(file, export);
        }
    }

    private static void toStandardOutput(ByteExport export) {
        try {
            export.writeTo(System.out);
            System.out.flush();
        } catch (IOException e) {
            throw new CannotDo("The export could not be written to standard output: " + e.getMessage());
        }
    }

    private static void toFile(Path file, ByteExport export) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                export.writeTo(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CannotDo("The export could not be written to " + file + ": " + e.getMessage());
        } finally {
            discard(part);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // A left-over .part file is not the export and does no harm.
            return;
        }
    }
}
