package vigil.app.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vigil.device.protocol.ProtocolFactory;
import vigil.profile.Profile;

/// `vigil encode`: a table of values to wire bytes.
@Command(
        name = "encode",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the wire bytes of a device for a table of values, to standard output.",
            "FILE has the columns that 'vigil decode' prints: offset,metric,value,unit,validity,status. Rows with the same "
                    + "offset, one after the other, become one frame; the number itself does not matter. An empty value "
                    + "with NOT_AVAILABLE is written as the device's code for missing, one with INVALID as 0. The words of "
                    + "the status set the device's flags and states. What is written decodes to the same values."
        })
public final class EncodeCommand implements Runnable {
    @Mixin
    private final ProfileFolder profiles = new ProfileFolder();

    @Option(
            names = "--profile",
            required = true,
            paramLabel = "ID",
            description = "the device, for example masimo-ascii1")
    private String profile = "";

    @Parameters(paramLabel = "FILE.csv", description = "the table")
    private String file = "";

    @Override
    public void run() {
        Profile device = profiles.find(profile);
        byte[] bytes = encode(device);
        PrintStream out = System.out;
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    private byte[] encode(Profile device) {
        try {
            List<String> lines = Files.readAllLines(Path.of(file));
            return ProtocolFactory.encode(device, lines);
        } catch (IllegalArgumentException e) {
            throw new CannotDo(file + ": " + e.getMessage() + ".");
        } catch (IOException e) {
            throw new CannotDo("The file " + file + " cannot be read: " + e.getMessage() + ".");
        }
    }
}
