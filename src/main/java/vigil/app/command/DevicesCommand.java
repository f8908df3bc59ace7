package vigil.app.command;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vigil.device.PortInfo;
import vigil.device.PortLister;
import vigil.device.serial.SerialPorts;
import vigil.profile.Profile;
import vigil.profile.UsbId;

/// `vigil devices`: what is plugged in.
@Command(
        name = "devices",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the serial ports present, as CSV: the path to give as a port, the system's description, the USB id and "
                    + "serial number, and the profiles that name this USB id.",
            "A USB id names the adapter, not always the device behind it: no profile in the last column does not mean "
                    + "that none fits."
        })
public final class DevicesCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ProfileFolder profiles = new ProfileFolder();

    private final PortLister lister;

    /// Of this machine's ports.
    public DevicesCommand() {
        this(new SerialPorts());
    }

    DevicesCommand(PortLister lister) {
        this.lister = lister;
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
            out.printRecord("port", "description", "usb", "serial", "profiles");
            for (PortInfo port : ports) {
                out.printRecord(
                        port.path(),
                        port.description(),
                        port.usb().map(PortInfo.UsbId::toString).orElse(""),
                        port.usb().map(PortInfo.UsbId::serialNumber).orElse(""),
                        port.usb().map(usb -> speakers(usb, known)).orElse(""));
            }
            out.flush();
        } catch (IOException e) {
            throw new CannotDo("The list cannot be written: " + e.getMessage() + ".");
        }
    }

    private static String speakers(PortInfo.UsbId usb, List<Profile> known) {
        return known.stream()
                .filter(p -> p.link().usb().contains(new UsbId(usb.vendor(), usb.product())))
                .map(Profile::id)
                .collect(Collectors.joining(";"));
    }
}
