package vigil.device;

/// The way to real or simulated ports, so that links do not know which library opens them.
public interface Port {
    /// Opens the channel named `address` (a device path, or a port name of the system).
    ///
    /// @throws PortException if it is missing, busy or forbidden: one sentence that names it
    Transport open(String address, LinkSettings settings) throws PortException;

    /// True if something is there to be opened. Cheap, so that a link can notice a cable that comes back.
    boolean isPresent(String address);
}
