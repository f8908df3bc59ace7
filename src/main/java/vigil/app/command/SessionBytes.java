package vigil.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vigil.device.recorded.RawFileReader;
import vigil.device.recorded.RawFolder;
import vigil.device.recorded.RawHeader;

/// The raw files of a recorded session.
///
/// Confined to one thread.
final class SessionBytes {
    /// One of them.
    record Recording(Path file, RawHeader header) {}

    private final String session;
    private final RawFolder folder;
    private final List<Recording> recordings = new ArrayList<>();

    /// @throws CannotDo with one sentence if there are none
    SessionBytes(Path data, String session) {
        this.session = session;
        this.folder = new RawFolder(data);
        try {
            for (Path file : folder.files(session)) {
                Optional<RawHeader> header =
                        RawFileReader.read(file, e -> {}, d -> {}).header();
                header.ifPresent(h -> recordings.add(new Recording(file, h)));
            }
        } catch (IOException e) {
            throw new CannotDo("The raw bytes of session " + session + " cannot be read: " + e.getMessage() + ".");
        }
        if (recordings.isEmpty()) {
            throw new CannotDo("No raw bytes were recorded in session " + session + ".");
        }
    }

    /// Where the text of a recording's profile lies.
    Path profile(Recording recording) {
        return folder.profile(recording.header());
    }

    /// The recordings of one device, or of all, in order.
    ///
    /// @param device the link's name or its profile's id; empty for all
    /// @throws CannotDo with one sentence if there is no such device
    List<Recording> of(String device) {
        List<Recording> found = recordings.stream()
                .filter(r -> device.isEmpty()
                        || r.header().device().equals(device)
                        || r.header().profile().equals(device))
                .toList();
        if (found.isEmpty()) {
            String known =
                    recordings.stream().map(r -> r.header().device()).distinct().collect(Collectors.joining(", "));
            throw new CannotDo("Session " + session + " has no device " + device + "; it has " + known + ".");
        }
        return found;
    }
}
