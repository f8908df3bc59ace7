package vigil.device;

import java.io.IOException;

/// An open byte channel to a device. Confined to the link thread, except [#close()], which any thread may call to wake
/// it.
public interface Transport extends AutoCloseable {
    /// Waits a short while (at most about 100 ms) for bytes.
    ///
    /// @return how many bytes were read; 0 if none came in time; -1 if the channel has ended (cable pulled)
    /// @throws IOException if the channel failed; it must then be closed
    int read(byte[] buffer) throws IOException;

    /// Sends all of `bytes`.
    ///
    /// @throws IOException if the channel failed
    void write(byte[] bytes) throws IOException;

    /// Where the channel leads, if its address is another name for that (an adapter, a symbolic link); empty if the
    /// address says it all.
    default String place() {
        return "";
    }

    /// Closes the channel; a second call does nothing.
    @Override
    void close();
}
