package vigil.device.simulated;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vigil.device.Idle;
import vigil.device.LinkSettings;
import vigil.device.Port;
import vigil.device.PortException;
import vigil.device.PortInfo;
import vigil.device.PortLister;
import vigil.device.Transport;
import vigil.metric.Clock;
import vigil.metric.Timestamp;

/// Ports that exist in memory only, each with a simulated device at its far end; addresses look like
/// `sim:masimo-ascii1`.
///
/// They behave like real ones: bytes, exclusive opening, settings that must fit, a cable that can be pulled, and a name
/// that may be another one afterwards. Time comes from the clock, and
/// waiting from the idle, so the same port serves the demonstration and a test that runs eight hours in seconds.
/// [#open] and [#isPresent] may be called by any link's thread; each device is used by the thread that opened it.
public final class SimulatedPort implements Port, PortLister {
    /// What the addresses of simulated ports begin with.
    public static final String PREFIX = "sim:";

    private static final Duration REST = Duration.ofMillis(20);

    private final Map<String, SimulatedDevice> devices;
    private final Clock clock;
    private final Idle idle;
    private final Set<String> open = ConcurrentHashMap.newKeySet();

    /// @param devices by address
    /// @param idle how a read waits for bytes; one that does nothing makes reads return at once
    public SimulatedPort(Map<String, SimulatedDevice> devices, Clock clock, Idle idle) {
        this.devices = Map.copyOf(devices);
        this.clock = clock;
        this.idle = idle;
    }

    @Override
    public Transport open(String address, LinkSettings settings) throws PortException {
        SimulatedDevice device = present(clock.now()).get(address);
        if (device == null) {
            throw new PortException("There is no port " + address + ": is its cable plugged in?");
        }
        if (!open.add(address)) {
            throw new PortException(address + " is in use by another device of this console.");
        }
        // What the device said while nobody listened is gone, as on a real line.
        Timestamp now = clock.now();
        device.due(now);
        device.opened(settings);
        return new Cable(address, device, device.renamings(now));
    }

    @Override
    public boolean isPresent(String address) {
        return present(clock.now()).containsKey(address);
    }

    /// {@inheritDoc}
    ///
    /// A simulated adapter has the serial number that its first address ends with, whatever its port is
    /// called by now.
    @Override
    public List<PortInfo> list() {
        Timestamp now = clock.now();
        return devices.entrySet().stream()
                .filter(d -> d.getValue().isPlugged(now))
                .map(d -> new PortInfo(
                        name(d.getKey(), d.getValue(), now), "simulated", Optional.of(adapter(d.getKey()))))
                .sorted(Comparator.comparing(PortInfo::path))
                .toList();
    }

    private static PortInfo.UsbId adapter(String address) {
        return new PortInfo.UsbId(0, 0, address.startsWith(PREFIX) ? address.substring(PREFIX.length()) : address);
    }

    /// The devices whose ports are there, by the names that their ports have now.
    private Map<String, SimulatedDevice> present(Timestamp now) {
        return devices.entrySet().stream()
                .filter(d -> d.getValue().isPlugged(now))
                .collect(Collectors.toMap(d -> name(d.getKey(), d.getValue(), now), Map.Entry::getValue));
    }

    /// Each time the port is renamed, its name gets another number: `sim:demo`, `sim:demo~1`, `sim:demo~2`.
    private static String name(String address, SimulatedDevice device, Timestamp now) {
        long renamings = device.renamings(now);
        return renamings == 0 ? address : address + "~" + renamings;
    }

    /// The host's end of an opened port.
    private final class Cable implements Transport {
        private final String address;
        private final SimulatedDevice device;
        private final long renamings;
        private byte[] waiting = new byte[0];
        private volatile boolean closed;

        Cable(String address, SimulatedDevice device, long renamings) {
            this.address = address;
            this.device = device;
            this.renamings = renamings;
        }

        /// Once the port has had another name, what was opened under the old one is dead, though nobody
        /// looked meanwhile.
        private boolean hasEnded(Timestamp now) {
            return closed || !device.isPlugged(now) || device.renamings(now) != renamings;
        }

        @Override
        public int read(byte[] buffer) {
            Timestamp now = clock.now();
            waiting = joined(waiting, device.due(now));
            if (waiting.length == 0) {
                idle.idle(REST);
                now = clock.now();
                waiting = device.due(now);
            }
            if (hasEnded(now)) {
                return -1;
            }
            int n = Math.min(buffer.length, waiting.length);
            System.arraycopy(waiting, 0, buffer, 0, n);
            waiting = Arrays.copyOfRange(waiting, n, waiting.length);
            return n;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            Timestamp now = clock.now();
            if (hasEnded(now)) {
                throw new IOException(address + " has ended");
            }
            waiting = joined(waiting, device.due(now));
            device.received(bytes, bytes.length, now);
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                open.remove(address);
            }
        }

        private static byte[] joined(byte[] a, byte[] b) {
            if (b.length == 0) {
                return a;
            }
            byte[] both = Arrays.copyOf(a, a.length + b.length);
            System.arraycopy(b, 0, both, a.length, b.length);
            return both;
        }
    }
}
