package vigil.app.clinic;

import java.util.function.Consumer;
import vigil.device.LinkSettings;
import vigil.device.Port;
import vigil.device.PortException;
import vigil.device.Transport;
import vigil.device.hid.HidPorts;
import vigil.device.hid.HidSettings;
import vigil.device.serial.SerialPorts;
import vigil.device.tcp.Rfc2217Ports;
import vigil.device.tcp.TcpPorts;

/// All ways to real devices, chosen by how the address begins: `tcp://`, `rfc2217://`, `hid:`, and everything else is a
/// serial port of this machine.
///
/// Thread rule: immutable; called on the links' threads.
///
/// @param serial this machine's serial ports
/// @param tcp serial servers that hand bytes on
/// @param rfc2217 serial servers whose line the console sets
/// @param hid USB HID devices
public record PortByAddress(Port serial, Port tcp, Port rfc2217, Port hid) implements Port {

    /// The real ports.
    ///
    /// HID reports are taken whole: no shipped profile is of a HID device yet, so none says how its reports are
    /// packed.
    public static PortByAddress ofThisMachine() {
        return new PortByAddress(
                new SerialPorts(), new TcpPorts(), new Rfc2217Ports(), new HidPorts(HidSettings.PLAIN));
    }

    /// Sees whether a port may be written like this, without opening it.
    ///
    /// @throws IllegalArgumentException with one sentence if not
    public static void check(String address) {
        Consumer<String> form =
                byAddress(address, anySerial -> {}, TcpPorts::check, Rfc2217Ports::check, HidPorts::check);
        form.accept(address);
    }

    @Override
    public Transport open(String address, LinkSettings settings) throws PortException {
        return port(address).open(address, settings);
    }

    @Override
    public boolean isPresent(String address) {
        return port(address).isPresent(address);
    }

    private Port port(String address) {
        return byAddress(address, serial, tcp, rfc2217, hid);
    }

    private static <T> T byAddress(String address, T serial, T tcp, T rfc2217, T hid) {
        if (address.startsWith(TcpPorts.PREFIX)) {
            return tcp;
        }
        if (address.startsWith(Rfc2217Ports.PREFIX)) {
            return rfc2217;
        }
        return address.startsWith(HidPorts.PREFIX) ? hid : serial;
    }
}
