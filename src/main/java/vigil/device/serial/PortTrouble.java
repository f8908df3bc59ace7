package vigil.device.serial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;

/// Why a port could not be opened, as one sentence that names the port and what to do.
///
/// The numbers are the system's own (`errno` on Linux and macOS, `GetLastError` on Windows); the library
/// passes them on. Stateless.
final class PortTrouble {
    private static final int ALREADY_OPEN_HERE = 2;
    private static final int WINDOWS_ACCESS_DENIED = 5;
    private static final int EAGAIN = 11;
    private static final int EACCES = 13;
    private static final int EBUSY = 16;
    private static final int EISDIR = 21;
    private static final int ENOTTY = 25;
    private static final int EAGAIN_MAC = 35;

    private PortTrouble() {}

    /// The port is not there.
    static String missing(String address) {
        return "There is no port " + address + ": is its cable plugged in?";
    }

    /// The port is there and did not open.
    static String sentence(String address, int systemError) {
        return switch (systemError) {
            // The library's own refusal to open twice within a process bears the number of "no such file".
            case ALREADY_OPEN_HERE -> address + " is in use by another device of this console.";
            case EAGAIN, EBUSY, EAGAIN_MAC, WINDOWS_ACCESS_DENIED -> address + " is in use by another program.";
            case EACCES -> "This user may not open " + address + ": " + remedy(address);
            case ENOTTY, EISDIR -> address + " is not a serial port.";
            default -> address + " could not be opened (system error " + systemError + ").";
        };
    }

    private static String remedy(String address) {
        try {
            String group = Files.readAttributes(Path.of(address), PosixFileAttributes.class)
                    .group()
                    .getName();
            return "make them a member of the group " + group + " and log in again.";
        } catch (IOException | UnsupportedOperationException e) {
            return "ask the administrator for permission to use serial ports.";
        }
    }
}
