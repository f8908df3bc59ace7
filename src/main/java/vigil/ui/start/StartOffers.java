package vigil.ui.start;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import vigil.alarm.AlarmPreset;
import vigil.alarm.PresetShelf;
import vigil.session.course.Course;
import vigil.ui.control.SoundTest;

/// What the start sheet can offer beside the rooms' own.
///
/// @param presets what a session may start from
/// @param sound the test of the alarm sound
/// @param courses a patient's course, by the clinic's reference; may read a file
/// @param background runs what may take its time
/// @param fx runs what comes back to the FX thread
public record StartOffers(
        PresetShelf presets, SoundTest sound, Function<String, Course> courses, Executor background, Executor fx) {
    /// What ships, and no sound: for pictures and rooms without a console.
    public static final StartOffers SHIPPED = new StartOffers(PresetShelf.shipped(), SoundTest.SILENT);

    /// Offers that are looked up at once, by whoever asks; no patient's course is known.
    public StartOffers(PresetShelf presets, SoundTest sound) {
        this(presets, sound, reference -> Course.UNKNOWN, Runnable::run, Runnable::run);
    }

    /// The same, looked up in the background.
    public StartOffers in(Executor newBackground, Executor newFx) {
        return new StartOffers(presets, sound, courses, newBackground, newFx);
    }

    /// The same with the patients' courses.
    public StartOffers knowing(Function<String, Course> newCourses) {
        return new StartOffers(presets, sound, newCourses, background, fx);
    }

    /// Tells which presets are released. Where they cannot be read it is what ships: a session can always start.
    ///
    /// @param take told on the FX thread
    void released(Consumer<List<AlarmPreset>> take) {
        background.execute(() -> {
            List<AlarmPreset> found = read();
            fx.execute(() -> take.accept(found));
        });
    }

    /// Tells a patient's course. Where it cannot be read nothing is known of it.
    ///
    /// @param take told on the FX thread
    public void course(String reference, Consumer<Course> take) {
        background.execute(() -> {
            Course found = read(reference);
            fx.execute(() -> take.accept(found));
        });
    }

    private Course read(String reference) {
        try {
            return courses.apply(reference);
        } catch (RuntimeException e) {
            // A record that cannot be read has an alarm of its own.
            return Course.UNKNOWN;
        }
    }

    private List<AlarmPreset> read() {
        try {
            return presets.released();
        } catch (RuntimeException e) {
            // A record that cannot be read has an alarm of its own.
            return AlarmPreset.shipped();
        }
    }
}
