package vigil.device.recorded;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vigil.device.WireEvent;
import vigil.metric.Timestamp;

/// The raw bytes of one link, on their way into the file of the session that runs.
///
/// Confined to the raw writer's thread.
final class Reel {
    private final String device;
    private final ProfileText profile;
    private final Preroll preroll = new Preroll();
    private @Nullable RawFileWriter file;
    private Timestamp last = new Timestamp(0, 0);

    Reel(String device, ProfileText profile) {
        this.device = device;
        this.profile = profile;
    }

    String device() {
        return device;
    }

    boolean isRecording() {
        return file != null;
    }

    /// @param before what of this link was lost before this
    void heard(Missing before, WireEvent event) throws IOException {
        if (before.events() > 0) {
            add(new RawEntry.Gap(event.at(), before.events(), before.bytes()));
        }
        add(new RawEntry.Wire(event));
    }

    void begin(RawFolder folder, String session) throws IOException {
        folder.keep(session, profile);
        RawFileWriter begun = folder.create(new RawHeader(session, device, profile.id(), profile.digest()));
        file = begun;
        for (RawEntry entry : preroll.entries()) {
            last = entry.at();
            begun.add(entry);
        }
        begun.flush();
    }

    void flush() throws IOException {
        if (file != null) {
            file.flush();
        }
    }

    void end(Missing before, Timestamp at, String reason) throws IOException {
        RawFileWriter ending = file;
        file = null;
        preroll.forgetTail();
        if (ending != null) {
            // The room may have ended the session before the link's newest bytes, which were handed over first.
            Timestamp end = at.isBefore(last) ? last : at;
            if (before.events() > 0) {
                ending.add(new RawEntry.Gap(end, before.events(), before.bytes()));
            }
            ending.end(new RawEntry.Ended(end, reason));
        }
    }

    /// The same at the time of the last entry.
    void end(String reason) throws IOException {
        end(Missing.NOTHING, last, reason);
    }

    /// The file cannot be written: what is in it stays, nothing more comes.
    void abandon() {
        if (file != null) {
            file.abandon();
            file = null;
        }
    }

    private void add(RawEntry entry) throws IOException {
        last = entry.at();
        preroll.add(entry);
        if (file != null) {
            file.add(entry);
        }
    }
}
