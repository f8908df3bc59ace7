package vigil.app.command;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.app.clinic.SystemClock;
import vigil.device.DeviceProtocol;
import vigil.device.Eavesdropper;
import vigil.device.FrameCounts;
import vigil.device.PortInfo;
import vigil.device.PortLister;
import vigil.device.protocol.ProtocolFactory;
import vigil.device.serial.SerialPorts;
import vigil.profile.Profile;
import vigil.profile.UsbId;

/// `vigil devices`: what is plugged in.
@Command(
        name = "devices",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the serial ports present, as CSV: the path to give as a port, the system's description, the USB id and "
                    + "serial number, the profiles that name this USB id, and the profiles that were heard.",
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
            paramLabel = "SECONDS",
            description = "also listens on every port for every profile, so long each, without sending anything: finds "
                    + "devices that speak by themselves, not those that must be asked")
    private double listenSeconds;

    private final PortLister lister;
    private final Eavesdropper ear;

    /// Of this machine's ports.
    public DevicesCommand() {
        this(new SerialPorts(), new Eavesdropper(new SerialPorts(), SystemClock.fresh()));
    }

    DevicesCommand(PortLister lister, Eavesdropper ear) {
        this.lister = lister;
        this.ear = ear;
    }

    @Override
    public void run() {
        List<Profile> known = profiles.load().profiles();
        List<PortInfo> ports = lister.list();
        if (ports.isEmpty()) {
            spec.commandLine().getErr().println("There are no serial ports on this machine.");
            return;
        }
        // Not closed: standard output is not ours to close.
        try {
            CSVPrinter out = new CSVPrinter(
                    spec.commandLine().getOut(),
                    CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get());
            out.printRecord("port", "description", "usb", "serial", "profiles", "heard");
            for (PortInfo port : ports) {
                out.printRecord(
                        port.path(),
                        port.description(),
                        port.usb().map(PortInfo.UsbId::toString).orElse(""),
                        port.usb().map(PortInfo.UsbId::serialNumber).orElse(""),
                        port.usb().map(usb -> named(usb, known)).orElse(""),
                        listenSeconds > 0 ? heard(port.path(), known) : "");
            }
            out.flush();
        } catch (IOException e) {
            throw new CannotDo("The list cannot be written: " + e.getMessage() + ".");
        }
    }

    private static String named(PortInfo.UsbId usb, List<Profile> known) {
        return known.stream()
                .filter(p -> p.link().usb().contains(new UsbId(usb.vendor(), usb.product())))
                .map(Profile::id)
                .collect(Collectors.joining(";"));
    }

    /// The profiles in whose words at least two frames came, and more good ones than bad.
    private String heard(String port, List<Profile> known) {
        List<String> fit = new ArrayList<>();
        Duration each = Duration.ofMillis((long) (1000 * listenSeconds));
        for (Profile profile : known) {
            DeviceProtocol protocol = ProtocolFactory.protocol(profile, profile.id() + "@" + port);
            try {
                FrameCounts counts = ear.listen(port, ProtocolFactory.settings(profile), protocol, each);
                if (counts.frames() >= 2 && counts.frames() > counts.checkErrors()) {
                    fit.add(profile.id());
                }
            } catch (IOException e) {
                spec.commandLine().getErr().println(e.getMessage());
                break;
            }
        }
        return String.join(";", fit);
    }
}
