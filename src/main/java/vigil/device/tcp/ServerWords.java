package vigil.device.tcp;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vigil.device.Transport;

/// What a serial server sends before the device is spoken to. That is not the device's word, but it may be the server's
/// own, about why it hangs up ("Port already in use").
///
/// Confined to the link thread.
final class ServerWords {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 200;

    private final String address;
    private final StringBuilder words = new StringBuilder();
    private final byte[] buffer = new byte[256];

    /// @param address names the port in the sentence
    ServerWords(String address) {
        this.address = address;
    }

    /// Waits for bytes as long as a read does.
    ///
    /// @return how many came
    /// @throws IOException if the server ended the connection
    int listen(Transport port) throws IOException {
        int length = port.read(buffer);
        if (length < 0) {
            throw new EOFException();
        }
        words.append(new String(buffer, 0, length, StandardCharsets.US_ASCII));
        return length;
    }

    /// True if it said something in words.
    boolean isText() {
        return text().length() >= SHORTEST && text().length() <= LONGEST;
    }

    /// That the server ended the connection, with its reason if it gave one.
    String ended() {
        return address + " ended the connection" + (isText() ? ": it says \"" + text() + "\"." : " at once.");
    }

    private String text() {
        return words.toString().replaceAll("[^ -~]+", " ").strip();
    }
}
