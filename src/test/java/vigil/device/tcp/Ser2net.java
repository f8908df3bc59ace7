package vigil.device.tcp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Debian's serial server, a program of its own, in front of one serial port. It can be killed and started again.
final class Ser2net implements AutoCloseable {
    private static final Path SOCKETS = Path.of("/proc/net/tcp");
    private static final String LISTENING = "0A";

    private final Path folder;
    private final Path program;
    private final Path configuration;
    private final int port;
    private Process process;

    /// @param accepter how it is spoken to: `tcp` or `telnet(rfc2217),tcp`
    /// @param device the path of the serial port
    Ser2net(Path folder, String accepter, String device) throws IOException {
        this.folder = folder;
        this.program = program();
        this.port = freePort();
        this.configuration = Files.writeString(folder.resolve("ser2net.yaml"), """
                %%YAML 1.1
                ---
                connection: &device
                  accepter: %s,127.0.0.1,%d
                  connector: serialdev,%s,9600n81,local
                """.formatted(accepter, port, device));
        start();
    }

    private static Path program() {
        Optional<Path> found = Stream.of("/usr/sbin/ser2net", "/usr/bin/ser2net", "/usr/local/sbin/ser2net")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "ser2net is not installed (Debian: apt-get install ser2net)");
        return found.get();
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /// Starts it, and waits until it listens. A connection would tell too, but take the one place it has.
    void start() throws IOException {
        process = new ProcessBuilder(
                        program.toString(),
                        "-n",
                        "-c",
                        configuration.toString(),
                        "-P",
                        folder.resolve("pid").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("ser2net.log").toFile())
                .start();
        String place = String.format(":%04X 00000000:0000 %s ", port, LISTENING);
        while (!Files.readString(SOCKETS).contains(place)) {
            if (!process.isAlive()) {
                throw new IOException("ser2net ended: " + Files.readString(folder.resolve("ser2net.log")));
            }
            Thread.onSpinWait();
        }
    }

    /// Ends it as a power cut would.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        try {
            kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
