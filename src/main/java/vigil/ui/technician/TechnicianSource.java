package vigil.ui.technician;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vigil.device.Heard;
import vigil.device.LinkLogEntry;
import vigil.device.LinkStatus;
import vigil.device.PortInfo;
import vigil.profile.ProfileCatalog;

/// What the technician's screen is shown; the application implements it over its ports, links and profiles.
///
/// Thread rule: `links`, `log`, `rooms` and `room` are cheap and called on the FX thread; the others may take their
/// time and are
/// called on a background thread.
public interface TechnicianSource {
    /// The ports of this machine, now.
    List<PortInfo> ports();

    /// Listens on every port that no link uses, for about ten seconds, and says nothing to anyone.
    Map<PortInfo, Heard> listen();

    /// The rooms' names.
    List<String> rooms();

    /// Takes a device into a room, from now until the console is closed.
    ///
    /// @param address the port, by its adapter if that can be told
    /// @throws IllegalArgumentException with one sentence if it cannot be done
    void connect(String room, String profile, String address);

    /// All links of all rooms, as they stand.
    List<LinkStatus> links();

    /// What is kept of a link's log, oldest first; empty if there is no such link.
    ///
    /// @param device the link's name, `profile@port`
    List<LinkLogEntry> log(String device);

    /// The room a link belongs to; an empty text if none.
    String room(String device);

    /// The profiles in order, and what is wrong with the others; read anew.
    ProfileCatalog profiles();

    /// The text of a profile's file, or one sentence why it cannot be read.
    String text(Path file);

    /// Runs the captures beside a profile.
    ///
    /// @param profile its id
    List<CaptureOutcome> captures(String profile);
}
