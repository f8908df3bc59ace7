package vigil.app.console;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vigil.app.clinic.DemoRoom;
import vigil.app.clinic.Demonstration;
import vigil.app.clinic.MemoryRecord;
import vigil.app.clinic.SimulatedRoom;
import vigil.app.pose.Cast;
import vigil.app.pose.Frame;
import vigil.app.pose.Pose;
import vigil.metric.Timestamp;
import vigil.profile.Profiles;
import vigil.ui.language.Language;
import vigil.ui.theme.Theme;

/// Draws poses. The rooms of a pose live once, however many pictures are taken of them one after the other.
///
/// Confined to one thread, which is not the FX thread.
public final class Gallery implements AutoCloseable {
    /// The same moment in each picture, so that two runs give the same picture: 24 November 2026, 14:07:42 UTC.
    private static final Timestamp NOW = new Timestamp(1_000_000_000_000_000L, 1_795_529_262_000L);

    /// Days between the sessions of a course.
    private static final int DAYS = 3;

    private final Profiles profiles;
    private final Path folder;
    private @Nullable Cast cast;
    private @Nullable Demonstration rooms;
    private @Nullable Studio studio;

    /// @param folder what the profiles were read from
    public Gallery(Profiles profiles, Path folder) {
        this.profiles = profiles;
        this.folder = folder;
    }

    /// Draws a pose in its own look, in English.
    public BufferedImage draw(Pose pose, Frame frame) {
        return draw(pose, Language.ENGLISH, pose.theme(), frame);
    }

    /// Draws a pose.
    ///
    /// @throws IllegalArgumentException with one sentence if a room of it cannot be made
    /// @throws IllegalStateException if its hands find something missing
    public BufferedImage draw(Pose pose, Language language, Theme theme, Frame frame) {
        return studio(pose.cast()).take(pose, language, theme, frame);
    }

    private Studio studio(Cast wanted) {
        Studio ready = studio;
        if (ready != null && wanted.equals(cast)) {
            return ready;
        }
        close();
        MemoryRecord record = wanted.recording() ? new MemoryRecord() : MemoryRecord.onAFullDisk();
        for (int i = 0; i < wanted.past().size(); i++) {
            DemoRoom room = wanted.past().get(i);
            Timestamp ended = NOW.plus(
                    java.time.Duration.ofDays((long) DAYS * (i - wanted.past().size())));
            try (SimulatedRoom past = new SimulatedRoom(room, profiles, record, ended)) {
                past.runToNow();
            }
        }
        Demonstration living = new Demonstration(wanted.rooms(), wanted.faults(), Cast.FAULTY, profiles, record, NOW);
        Studio made = new Studio(living, record, folder, NOW);
        cast = wanted;
        rooms = living;
        studio = made;
        return made;
    }

    /// The rooms that lived last stop.
    @Override
    public void close() {
        Demonstration living = rooms;
        if (living != null) {
            living.close();
        }
        cast = null;
        rooms = null;
        studio = null;
    }
}
