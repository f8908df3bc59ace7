package vigil.device.hid;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import vigil.device.PortInfo;

/// A bus whose devices the test plugs in. All of them share what comes and what was sent.
final class FakeHidBus implements HidBus {
    final List<Plugged> plugged = new ArrayList<>();
    /// Reports to come, in hexadecimal.
    final Deque<String> incoming = new ArrayDeque<>();
    /// Reports that were sent, as `number:bytes`.
    final List<String> sent = new ArrayList<>();
    final List<String> opened = new ArrayList<>();
    String trouble = "";
    boolean closed;

    FakeHidBus with(String path, int vendor, int product, String serialNumber) {
        return with(path, vendor, product, serialNumber, 0);
    }

    FakeHidBus with(String path, int vendor, int product, String serialNumber, int function) {
        plugged.add(new Plugged(path, "a device", new PortInfo.UsbId(vendor, product, serialNumber), function));
        return this;
    }

    @Override
    public List<Plugged> devices() throws IOException {
        if (!trouble.isEmpty()) {
            throw new IOException(trouble);
        }
        return List.copyOf(plugged);
    }

    @Override
    public Device open(Plugged device) {
        opened.add(device.path());
        return new Device() {
            @Override
            public int read(byte[] report, int millis) {
                if (plugged.isEmpty()) {
                    return -1;
                }
                String next = incoming.poll();
                if (next == null) {
                    return 0;
                }
                byte[] bytes = HexFormat.of().parseHex(next.replace(" ", ""));
                System.arraycopy(bytes, 0, report, 0, bytes.length);
                return bytes.length;
            }

            @Override
            public void write(byte[] report, int reportId) throws IOException {
                if (plugged.isEmpty()) {
                    throw new IOException("the device has gone");
                }
                sent.add(reportId + ":" + HexFormat.of().formatHex(report));
            }

            @Override
            public void close() {
                closed = true;
            }
        };
    }
}
