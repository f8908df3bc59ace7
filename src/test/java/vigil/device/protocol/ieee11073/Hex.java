package vigil.device.protocol.ieee11073;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/// Bytes from text, and the real APDUs that lie outside the project.
final class Hex {
    private Hex() {}

    static byte[] bytes(String text) {
        return HexFormat.of().parseHex(text.replace(" ", "").toLowerCase(Locale.ROOT));
    }

    static String text(byte[] bytes) {
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
    }

    static byte[] real(String name) {
        String told = Optional.ofNullable(System.getProperty("VIGIL_SHARED"))
                .or(() -> Optional.ofNullable(System.getenv("VIGIL_SHARED")))
                .orElse("../shared");
        Path file = Path.of(told).resolve("captures/ieee11073").resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "the real APDUs are not here: " + file);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The one APDU that `bytes` are.
    static Apdu apdu(byte[] bytes) {
        return ApduParser.parse(bytes, 0, bytes.length).orElseThrow();
    }
}
