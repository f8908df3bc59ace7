package vigil.device.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vigil.device.LinkSettings;
import vigil.device.Port;
import vigil.device.PortException;
import vigil.device.PortInfo;
import vigil.device.PortLister;
import vigil.device.Transport;
import vigil.device.UsbAddress;

/// The serial ports of this machine, built-in or USB, through jSerialComm. Opened ports are locked against others.
///
/// An address is a device path, a symbolic link to one (followed anew at each opening, so that `/dev/serial/by-id/...`
/// survives a change of socket), the system's short name (`ttyUSB0`, `COM3`), or a USB adapter ([UsbAddress]), which is
/// looked for anew at each opening. Immutable; [#open] is called on the link thread.
///
/// The library unpacks its native part once into the temporary folder and reuses it; `jSerialComm.library.path` can
/// name a folder where it lies ready.
public final class SerialPorts implements Port, PortLister {
    private static final boolean WINDOWS =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    private final Duration readWait;
    private final PortLister lister;

    /// Ports whose reads wait as long as a link wants to wait.
    public SerialPorts() {
        this(Duration.ofMillis(50));
    }

    /// The same where `lister` tells which adapter is which port.
    public SerialPorts(PortLister lister) {
        this(Duration.ofMillis(50), lister);
    }

    /// @param readWait how long a read waits for bytes (the system rounds it up to tenths of a second); zero makes it
    ///     return at once, for whoever paces itself
    public SerialPorts(Duration readWait) {
        this(readWait, SerialPorts::found);
    }

    private SerialPorts(Duration readWait, PortLister lister) {
        this.readWait = readWait;
        this.lister = lister;
    }

    @Override
    public Transport open(String address, LinkSettings settings) throws PortException {
        String path = pathOf(address);
        if (!isPresent(path)) {
            throw new PortException(PortTrouble.missing(path));
        }
        SerialPort port = find(path);
        set(port, settings);
        if (!port.openPort(0)) {
            throw new PortException(PortTrouble.sentence(path, port.getLastErrorCode()));
        }
        // What the system kept from before this opening has no known time: it must not be stamped as new (hazard H2).
        port.flushIOBuffers();
        String place = path.equals(address) ? port.getSystemPortPath() : path;
        return new SerialTransport(port, place.equals(address) ? "" : place);
    }

    /// The path that an address is now.
    private String pathOf(String address) throws PortException {
        try {
            return UsbAddress.isMeantBy(address)
                    ? UsbAddress.parse(address).among(list()).path()
                    : address;
        } catch (IllegalArgumentException e) {
            throw new PortException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public boolean isPresent(String address) {
        if (UsbAddress.isMeantBy(address)) {
            return list().stream().anyMatch(UsbAddress.parse(address)::names);
        }
        if (WINDOWS) {
            return list().stream().anyMatch(p -> p.path().endsWith(address));
        }
        return Files.exists(path(address));
    }

    @Override
    public List<PortInfo> list() {
        return lister.list();
    }

    private static List<PortInfo> found() {
        return Arrays.stream(SerialPort.getCommPorts())
                .map(SerialPorts::info)
                .sorted(Comparator.comparing(PortInfo::path))
                .toList();
    }

    private static SerialPort find(String address) throws PortException {
        try {
            return SerialPort.getCommPort(
                    WINDOWS ? address : path(address).toRealPath().toString());
        } catch (SerialPortInvalidPortException | IOException e) {
            throw new PortException(PortTrouble.missing(address));
        }
    }

    private static Path path(String address) {
        Path given = Path.of(address);
        return given.isAbsolute() || Files.exists(given)
                ? given
                : Path.of("/dev").resolve(given);
    }

    private void set(SerialPort port, LinkSettings settings) {
        port.setComPortParameters(
                settings.baud(), settings.dataBits(), stopBits(settings.stopBits()), parity(settings.parity()));
        port.setFlowControl(flowControl(settings.flowControl()));
        int mode = readWait.isZero() ? SerialPort.TIMEOUT_NONBLOCKING : SerialPort.TIMEOUT_READ_SEMI_BLOCKING;
        port.setComPortTimeouts(mode, (int) readWait.toMillis(), 0);
        // Before the port is open these only note the wish.
        boolean dtr = settings.dtr() ? port.setDTR() : port.clearDTR();
        boolean rts = settings.rts() ? port.setRTS() : port.clearRTS();
        if (!dtr || !rts) {
            throw new IllegalStateException("the lines of " + port.getSystemPortPath() + " cannot be set");
        }
    }

    private static int stopBits(int bits) {
        return bits == 2 ? SerialPort.TWO_STOP_BITS : SerialPort.ONE_STOP_BIT;
    }

    private static int parity(LinkSettings.Parity parity) {
        return switch (parity) {
            case NONE -> SerialPort.NO_PARITY;
            case ODD -> SerialPort.ODD_PARITY;
            case EVEN -> SerialPort.EVEN_PARITY;
            case MARK -> SerialPort.MARK_PARITY;
            case SPACE -> SerialPort.SPACE_PARITY;
        };
    }

    private static int flowControl(LinkSettings.FlowControl flow) {
        return switch (flow) {
            case NONE -> SerialPort.FLOW_CONTROL_DISABLED;
            case XON_XOFF -> SerialPort.FLOW_CONTROL_XONXOFF_IN_ENABLED | SerialPort.FLOW_CONTROL_XONXOFF_OUT_ENABLED;
            case RTS_CTS -> SerialPort.FLOW_CONTROL_RTS_ENABLED | SerialPort.FLOW_CONTROL_CTS_ENABLED;
        };
    }

    private static PortInfo info(SerialPort port) {
        boolean usb = port.getVendorID() > 0;
        return new PortInfo(
                port.getSystemPortPath(),
                known(port.getPortDescription()),
                usb
                        ? Optional.of(new PortInfo.UsbId(
                                port.getVendorID(), port.getProductID(), known(port.getSerialNumber())))
                        : Optional.empty());
    }

    private static String known(String text) {
        return text.equals("Unknown") ? "" : text;
    }
}
