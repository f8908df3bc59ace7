package vigil.app.command;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.app.clinic.Discovery;
import vigil.app.clinic.PortByAddress;
import vigil.app.clinic.SystemClock;
import vigil.device.Eavesdropper;
import vigil.device.Heard;
import vigil.device.PortInfo;
import vigil.device.PortLister;
import vigil.device.UsbAddress;
import vigil.device.serial.SerialPorts;
import vigil.profile.Profile;

/// `vigil devices`: what is plugged in, and what speaks there.
@Command(
        name = "devices",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the serial ports present, as CSV: the path, the system's description, the USB id and serial number, the "
                    + "profiles that name this USB id, the profiles that were heard (several: nobody can tell them "
                    + "apart), the settings they were heard with, and the address to give as a port, which names the "
                    + "adapter wherever it is plugged in.",
            "A USB id names the adapter, not always the device behind it: an empty cell does not mean that no profile "
                    + "fits."
        })
public final class DevicesCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ProfileFolder profiles = new ProfileFolder();

    @Option(
            names = "--listen",
            arity = "0..1",
            fallbackValue = "10",
            paramLabel = "SECONDS",
            description =
                    "also listens on every port, so long (default: 10), without sending anything: finds devices that "
                            + "speak by themselves")
    private @Nullable Double listenSeconds;

    @Option(
            names = "--ask",
            description = "listens, and asks ports that stay silent, with those commands only that the profiles call "
                    + "harmless")
    private boolean ask;

    @Option(
            names = "--port",
            paramLabel = "PATH",
            description = "only this port (repeatable); also one that the system does not list")
    private List<String> chosen = List.of();

    private final PortLister lister;
    private final Eavesdropper ear;
    private final Supplier<ExecutorService> threads;

    /// Of this machine's ports.
    public DevicesCommand() {
        this(
                new SerialPorts(),
                new Eavesdropper(PortByAddress.ofThisMachine(), SystemClock.fresh()),
                () -> Executors.newThreadPerTaskExecutor(
                        Thread.ofPlatform().name("ear-", 1).daemon().factory()));
    }

    DevicesCommand(PortLister lister, Eavesdropper ear, Supplier<ExecutorService> threads) {
        this.lister = lister;
        this.ear = ear;
        this.threads = threads;
    }

    @Override
    public void run() {
        List<Profile> known = profiles.load().profiles();
        if (listenSeconds != null && !(listenSeconds > 0 && listenSeconds <= 3600)) {
            throw new CannotDo("--listen takes a number of seconds from 0 to 3600, not " + listenSeconds + ".");
        }
        List<PortInfo> present = lister.list();
        List<PortInfo> ports = wanted(present);
        if (ports.isEmpty()) {
            spec.commandLine().getErr().println("There are no serial ports on this machine.");
            return;
        }
        Map<PortInfo, Heard> heard = listened(ports, known);
        // Not closed: standard output is not ours to close.
        try {
            CSVPrinter out = new CSVPrinter(
                    spec.commandLine().getOut(),
                    CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get());
            out.printRecord("port", "description", "usb", "serial", "profiles", "heard", "settings", "address");
            for (PortInfo port : ports) {
                out.printRecord(row(port, present, known, heard.get(port)));
            }
            out.flush();
        } catch (IOException e) {
            throw new CannotDo("The list cannot be written: " + e.getMessage() + ".");
        }
    }

    private List<PortInfo> wanted(List<PortInfo> present) {
        if (chosen.isEmpty()) {
            return present;
        }
        return chosen.stream()
                .map(path -> present.stream()
                        .filter(p -> p.path().equals(path))
                        .findFirst()
                        .orElseGet(() -> new PortInfo(path, "", Optional.empty())))
                .toList();
    }

    private Map<PortInfo, Heard> listened(List<PortInfo> ports, List<Profile> known) {
        if (listenSeconds == null && !ask) {
            return Map.of();
        }
        Duration howLong = listenSeconds == null ? Discovery.USUAL : Duration.ofMillis((long) (1000 * listenSeconds));
        try (ExecutorService running = threads.get()) {
            return new Discovery(ear, running).listen(ports, known, howLong, ask);
        }
    }

    private List<String> row(PortInfo port, List<PortInfo> present, List<Profile> known, @Nullable Heard heard) {
        if (heard != null) {
            remark(port, heard);
        }
        return List.of(
                port.path(),
                port.description(),
                port.usb().map(PortInfo.UsbId::toString).orElse(""),
                port.usb().map(PortInfo.UsbId::serialNumber).orElse(""),
                known.stream()
                        .filter(p -> Discovery.knows(p, port))
                        .map(Profile::id)
                        .collect(Collectors.joining(";")),
                heard == null ? "" : joined(heard, Heard.Match::profile),
                heard == null ? "" : joined(heard, m -> m.settings().toString()),
                UsbAddress.of(port, present));
    }

    private static String joined(Heard heard, Function<Heard.Match, String> part) {
        return heard.matches().stream().map(part).collect(Collectors.joining(";"));
    }

    /// What the table has no column for.
    private void remark(PortInfo port, Heard heard) {
        String words = "";
        if (!heard.trouble().isEmpty()) {
            words = heard.trouble();
        } else if (heard.isUnsure()) {
            words = port.path() + ": unsure, "
                    + joined(heard, Heard.Match::profile).replace(";", " and ") + " fit alike.";
        } else if (heard.matches().isEmpty() && heard.bytes() > 0) {
            words = port.path() + ": " + heard.bytes() + " bytes came, and no profile fits them.";
        }
        if (!words.isEmpty()) {
            spec.commandLine().getErr().println(words);
        }
    }
}
