package vigil.app.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vigil.device.protocol.DecodedTable;
import vigil.device.protocol.HexText;
import vigil.profile.Profile;

/// `vigil decode`: recorded bytes to a table of values.
@Command(
        name = "decode",
        mixinStandardHelpOptions = true,
        description = {
            "Decodes recorded bytes of a device.",
            "Prints CSV: the byte offset of the frame, one row per value; the value is empty unless it is VALID or "
                    + "QUESTIONABLE. A cuff result that the device keeps sending is printed once. The "
                    + "last line on standard error counts frames, rejected bytes and check errors."
        })
public final class DecodeCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ProfileFolder profiles = new ProfileFolder();

    @Option(
            names = "--profile",
            required = true,
            paramLabel = "ID",
            description = "the device, for example masimo-ascii1")
    private String profile = "";

    @Option(
            names = "--hex",
            description = "FILE is text: pairs of hexadecimal digits; the rest of a line after # is passed over")
    private boolean hex;

    @Parameters(paramLabel = "FILE", description = "the recorded bytes; - is standard input")
    private String file = "";

    @Override
    public void run() {
        Profile device = profiles.find(profile);
        PrintWriter out = spec.commandLine().getOut();
        DecodedTable table = new DecodedTable(device, out::println);
        try (InputStream in = open()) {
            out.println(DecodedTable.HEADER);
            feed(in, table);
        } catch (IllegalArgumentException e) {
            throw new CannotDo("The file " + file + " cannot be read: " + e.getMessage() + ".");
        } catch (IOException e) {
            throw new CannotDo("The file " + file + " cannot be read: " + e.getMessage() + ".");
        }
        String tally = DecodedTable.line(table.finish());
        out.flush();
        spec.commandLine().getErr().println(tally);
    }

    private void feed(InputStream in, DecodedTable table) throws IOException {
        if (hex) {
            byte[] bytes = HexText.bytes(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            table.feed(bytes, bytes.length);
            return;
        }
        byte[] piece = new byte[8192];
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
            table.feed(piece, count);
        }
    }

    private InputStream open() throws IOException {
        if (file.equals("-")) {
            return System.in;
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new CannotDo(file + " is a folder, not a file of recorded bytes.");
        }
        if (!Files.exists(path)) {
            throw new CannotDo("There is no file " + file + ".");
        }
        return new BufferedInputStream(Files.newInputStream(path));
    }
}
