package vigil.device.hid;

import java.io.IOException;
import java.util.Arrays;
import vigil.device.Transport;

/// A HID device's reports as a stream of bytes, and a stream of bytes as its reports.
///
/// Confined to the link thread, except [#close].
final class HidTransport implements Transport {
    private static final int READ_WAIT_MILLIS = 50;

    private final HidBus.Device device;
    private final HidSettings settings;
    private final byte[] report;
    private byte[] waiting = {};

    HidTransport(HidBus.Device device, HidSettings settings) {
        this.device = device;
        this.settings = settings;
        this.report = new byte[settings.reportLength() + 1];
    }

    /// {@inheritDoc}
    ///
    /// A report of another number, or one that counts more bytes than it has, is not the device's word and gives
    /// nothing.
    @Override
    public int read(byte[] buffer) throws IOException {
        if (waiting.length == 0) {
            int length = device.read(report, READ_WAIT_MILLIS);
            if (length <= 0) {
                return length;
            }
            waiting = content(Arrays.copyOf(report, length));
        }
        int n = Math.min(buffer.length, waiting.length);
        System.arraycopy(waiting, 0, buffer, 0, n);
        waiting = Arrays.copyOfRange(waiting, n, waiting.length);
        return n;
    }

    /// Long messages span several reports; the last one is filled up with zeros.
    @Override
    public void write(byte[] bytes) throws IOException {
        for (int from = 0; from < bytes.length; from += settings.room()) {
            int length = Math.min(settings.room(), bytes.length - from);
            byte[] out = new byte[settings.reportLength()];
            int start = settings.countByte() ? 1 : 0;
            if (settings.countByte()) {
                out[0] = (byte) length;
            }
            System.arraycopy(bytes, from, out, start, length);
            device.write(out, settings.reportId());
        }
    }

    @Override
    public void close() {
        device.close();
    }

    private byte[] content(byte[] came) {
        int start = 0;
        if (settings.reportId() != 0) {
            if (Byte.toUnsignedInt(came[0]) != settings.reportId()) {
                return new byte[0];
            }
            start = 1;
        }
        if (!settings.countByte()) {
            return Arrays.copyOfRange(came, start, came.length);
        }
        int count = start < came.length ? Byte.toUnsignedInt(came[start]) : 0;
        int room = came.length - start - 1;
        return count <= room ? Arrays.copyOfRange(came, start + 1, start + 1 + count) : new byte[0];
    }
}
