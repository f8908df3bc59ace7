package vigil.app.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vigil.device.protocol.DecodedTable;
import vigil.device.protocol.HexText;
import vigil.profile.Profile;
import vigil.session.SessionEntry;

/// `vigil decode`: recorded bytes to a table of values.
@Command(
        name = "decode",
        mixinStandardHelpOptions = true,
        description = {
            "Decodes recorded bytes of a device: a file, or what was recorded in a session.",
            "Prints CSV: the byte offset of the frame, one row per value; the value is empty unless it is VALID or "
                    + "QUESTIONABLE. A cuff result that the device keeps sending is printed once. The "
                    + "last line on standard error counts frames, rejected bytes and check errors.",
            "For a session (--data DIR --session ID) the columns are t,device,metric,value,unit,validity,status, with t in "
                    + "seconds since the session's start; the bytes are decoded as they came, with the profile as it was "
                    + "then unless --profile names another. Gaps in the recording are counted."
        })
public final class DecodeCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ProfileFolder profiles = new ProfileFolder();

    @Option(
            names = "--profile",
            paramLabel = "ID",
            description = "the device, for example masimo-ascii1; needed for a FILE")
    private String profile = "";

    @Option(
            names = "--hex",
            description = "FILE is text: pairs of hexadecimal digits; the rest of a line after # is passed over")
    private boolean hex;

    @Option(names = "--data", paramLabel = "DIR", description = "the folder of the record")
    private @Nullable Path data;

    @Option(names = "--session", paramLabel = "ID", description = "as `vigil sessions` lists it")
    private @Nullable String session;

    @Option(
            names = "--device",
            paramLabel = "NAME",
            description = "of the session: PROFILE@PORT, or PROFILE (default: all)")
    private String link = "";

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "the recorded bytes; - is standard input")
    private String file = "";

    @Override
    public void run() {
        if (session == null && data == null) {
            decodeFile();
        } else if (session == null || data == null) {
            throw new CannotDo("A session is named by --data DIR and --session ID together.");
        } else if (!file.isEmpty() || hex) {
            throw new CannotDo("Name either a FILE or a session, not both.");
        } else {
            decodeSession(data, session);
        }
    }

    private void decodeSession(Path folder, String id) {
        List<SessionEntry> log = RecordedLog.of(folder, id);
        Profile chosen = profile.isEmpty() ? null : profiles.find(profile);
        if (chosen != null && link.isEmpty()) {
            throw new CannotDo("--profile needs --device: which of the session's devices is to be decoded with it?");
        }
        SessionDecoding decoding = new SessionDecoding(new SessionBytes(folder, id), log, chosen);
        String tally = decoding.run(link, spec.commandLine().getOut());
        spec.commandLine().getErr().println(tally);
    }

    private void decodeFile() {
        if (file.isEmpty() || profile.isEmpty()) {
            throw new CannotDo("Name the bytes and what decodes them: vigil decode --profile ID FILE.");
        }
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
