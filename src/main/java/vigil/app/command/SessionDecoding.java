package vigil.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigil.device.DeviceProtocol;
import vigil.device.FrameCounts;
import vigil.device.protocol.ProtocolFactory;
import vigil.device.recorded.RawEntry;
import vigil.device.recorded.RawFileReader;
import vigil.device.recorded.RawReplay;
import vigil.metric.Measurement;
import vigil.metric.Timestamp;
import vigil.profile.Profile;
import vigil.profile.ProfileReader;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// Decodes the raw bytes of a recorded session anew, at the times at which they came, through the same protocol
/// as a live link. What lies before the session's start and after its end is played, so that held values are known as
/// such, and not printed.
///
/// Confined to one thread.
final class SessionDecoding {
    private final SessionBytes bytes;
    private final @Nullable Profile chosen;
    private final Timestamp began;
    private final @Nullable Timestamp ended;
    private final List<Measurement> measured = new ArrayList<>();
    private final Map<String, DeviceProtocol> protocols = new LinkedHashMap<>();
    private long gaps;

    /// @param log the session's log, for its start and end
    /// @param chosen the profile to decode with; null for the one that was used then
    SessionDecoding(SessionBytes bytes, List<SessionEntry> log, @Nullable Profile chosen) {
        this.bytes = bytes;
        this.chosen = chosen;
        this.began = log.getFirst().at();
        this.ended = log.getLast().event() instanceof SessionEvent.Ended
                ? log.getLast().at()
                : null;
    }

    /// Decodes what one device sent, or all.
    ///
    /// @param device the link's name or its profile's id; empty for all
    /// @return the tally, as `vigil decode` prints it, with the number of gaps
    String run(String device, PrintWriter out) {
        for (SessionBytes.Recording recording : bytes.of(device)) {
            play(recording);
        }
        out.println(MeasurementRows.HEADER);
        measured.stream()
                .filter(this::isOfTheSession)
                .sorted(Comparator.comparingLong(m -> m.at().monoNanos()))
                .forEach(m -> MeasurementRows.of(m, began).forEach(out::println));
        out.flush();
        return tally();
    }

    private void play(SessionBytes.Recording recording) {
        String device = recording.header().device();
        Profile profile = chosen == null ? asItWas(recording) : chosen;
        DeviceProtocol protocol = protocols.computeIfAbsent(device, name -> ProtocolFactory.protocol(profile, name));
        RawReplay replay = new RawReplay(protocol, measured::add);
        try {
            RawFileReader.read(
                    recording.file(),
                    entry -> {
                        gaps += entry instanceof RawEntry.Gap && !entry.at().isBefore(began) ? 1 : 0;
                        replay.play(entry);
                    },
                    damage -> gaps++);
        } catch (IOException e) {
            throw new CannotDo(recording.file() + " cannot be read: " + e.getMessage() + ".");
        }
    }

    private Profile asItWas(SessionBytes.Recording recording) {
        return switch (ProfileReader.read(bytes.profile(recording))) {
            case ProfileReader.Outcome.Good good -> good.profile();
            case ProfileReader.Outcome.Bad bad ->
                throw new CannotDo("The profile " + recording.header().profile()
                        + " as it was then cannot be used (" + bad.problems().getFirst()
                        + "); name one with --profile.");
        };
    }

    private boolean isOfTheSession(Measurement measurement) {
        return !measurement.at().isBefore(began) && (ended == null || !ended.isBefore(measurement.at()));
    }

    private String tally() {
        FrameCounts sum = FrameCounts.NONE;
        for (DeviceProtocol protocol : protocols.values()) {
            FrameCounts c = protocol.counts();
            sum = new FrameCounts(
                    sum.frames() + c.frames(),
                    sum.rejectedBytes() + c.rejectedBytes(),
                    sum.checkErrors() + c.checkErrors(),
                    sum.damaged() + c.damaged());
        }
        return "frames=" + sum.frames() + " rejected_bytes=" + sum.rejectedBytes() + " check_errors="
                + sum.checkErrors() + " gaps=" + gaps;
    }
}
