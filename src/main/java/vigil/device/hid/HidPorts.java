package vigil.device.hid;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vigil.device.LinkSettings;
import vigil.device.Port;
import vigil.device.PortException;
import vigil.device.PortInfo;
import vigil.device.PortLister;
import vigil.device.Transport;

/// The USB HID devices of this machine, at `hid:VENDOR:PRODUCT` or `hid:VENDOR:PRODUCT:SERIAL`, hexadecimal.
///
/// A HID has no baud rate and no lines: the link's settings are not used, and how its reports are packed is told when
/// this is made. Immutable; [#open] is called on the link thread. The library is loaded by the first use.
public final class HidPorts implements Port, PortLister {
    /// What the addresses of these ports begin with.
    public static final String PREFIX = HidAddress.PREFIX;

    private final HidBus bus;
    private final HidSettings settings;

    /// The real devices of this machine.
    public HidPorts(HidSettings settings) {
        this(new Hid4JavaBus(), settings);
    }

    HidPorts(HidBus bus, HidSettings settings) {
        this.bus = bus;
        this.settings = settings;
    }

    /// Sees whether `address` is one, without opening it.
    ///
    /// @throws IllegalArgumentException with one sentence if it is not of the form `hid:VENDOR:PRODUCT[:SERIAL]`
    public static void check(String address) {
        HidAddress.parse(address);
    }

    @Override
    public Transport open(String address, LinkSettings unused) throws PortException {
        try {
            HidBus.Plugged device = theOne(HidAddress.parse(address));
            return new HidTransport(bus.open(device), settings);
        } catch (PortException e) {
            throw e;
        } catch (IOException e) {
            throw new PortException(address + " could not be opened: " + e.getMessage() + ".");
        } catch (IllegalArgumentException e) {
            throw new PortException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public boolean isPresent(String address) {
        try {
            return !plugged(HidAddress.parse(address)).isEmpty();
        } catch (IOException | IllegalArgumentException e) {
            // Opening it says why.
            return true;
        }
    }

    /// {@inheritDoc}
    ///
    /// Keyboards and mice are HIDs too. Empty if this machine's HID devices cannot be looked at.
    @Override
    public List<PortInfo> list() {
        try {
            return bus.devices().stream()
                    .map(p -> new PortInfo(HidAddress.of(p.usb()), p.description(), Optional.of(p.usb())))
                    .distinct()
                    .sorted(Comparator.comparing(PortInfo::path))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private List<HidBus.Plugged> plugged(HidAddress address) throws IOException {
        return bus.devices().stream().filter(p -> address.means(p.usb())).toList();
    }

    private HidBus.Plugged theOne(HidAddress address) throws IOException {
        List<HidBus.Plugged> all = plugged(address);
        if (all.isEmpty()) {
            throw new PortException("There is no device " + address.text() + ": is its USB cable plugged in?");
        }
        List<String> names = all.stream()
                .map(p -> HidAddress.of(p.usb()))
                .distinct()
                .sorted()
                .toList();
        if (names.size() > 1) {
            throw new PortException("There are " + names.size() + " devices " + address.text() + ": name one of "
                    + String.join(", ", names) + ".");
        }
        HidBus.Plugged first = all.getFirst();
        // Which patient wears which is not to be guessed.
        if (all.stream()
                .anyMatch(p -> p.function() == first.function() && !p.path().equals(first.path()))) {
            throw new PortException("There are several devices " + address.text()
                    + " that have no serial numbers of their own to be told apart by: plug in only one.");
        }
        return first;
    }
}
