package vigil.device.tcp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntPredicate;
import vigil.device.Transport;

/// An open connection whose bytes are the device's. Confined to the link thread, except [#close].
final class TcpTransport implements Transport {
    private static final int READ_WAIT_MILLIS = 50;
    private static final int FAREWELL_READS = 10;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile boolean hasWritten;
    private volatile boolean justWritten;

    /// @param socket connected
    /// @throws IOException if the connection has ended already
    TcpTransport(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(READ_WAIT_MILLIS);
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
    }

    @Override
    public int read(byte[] buffer) throws IOException {
        justWritten = false;
        try {
            return in.read(buffer);
        } catch (SocketTimeoutException e) {
            return 0;
        }
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        hasWritten = true;
        justWritten = true;
        out.write(bytes);
    }

    /// A farewell may stop a running cuff, so it must not be lost on the way. A serial server drops what it has not
    /// passed on when it hears of the end (seen with ser2net), so the end waits until the line has been quiet for a
    /// read. And a connection that is closed while bytes wait in it is reset, so this end says that it is done, and
    /// reads on until the far end is done too. Each takes half a second at most.
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try (socket) {
            if (justWritten) {
                readUntil(length -> length <= 0);
            }
            if (hasWritten) {
                socket.shutdownOutput();
                readUntil(length -> length < 0);
            }
        } catch (IOException e) {
            // The connection is gone already, which is all that was wanted.
        }
    }

    private void readUntil(IntPredicate enough) throws IOException {
        byte[] unheard = new byte[1024];
        int reads = 0;
        while (reads < FAREWELL_READS && !enough.test(read(unheard))) {
            reads++;
        }
    }
}
