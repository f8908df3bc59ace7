package vigil.ui.start;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import vigil.alarm.AlarmPreset;
import vigil.alarm.PresetShelf;
import vigil.session.course.Course;
import vigil.treatment.TreatmentPreset;
import vigil.treatment.TreatmentShelf;
import vigil.ui.control.SoundTest;

/// What the start sheet can offer beside the rooms' own.
///
/// @param presets the alarm presets that a session may start from
/// @param treatments the rules of the treatment that it may start from
/// @param sound the test of the alarm sound
/// @param courses a patient's course, by the clinic's reference; may read a file
/// @param background runs what may take its time
/// @param fx runs what comes back to the FX thread
public record StartOffers(
        PresetShelf presets,
        TreatmentShelf treatments,
        SoundTest sound,
        Function<String, Course> courses,
        Executor background,
        Executor fx) {
    /// What ships, and no sound: for pictures and rooms without a console.
    public static final StartOffers SHIPPED = new StartOffers(PresetShelf.shipped(), SoundTest.SILENT);

    /// Offers that are looked up at once, by whoever asks; of treatments what ships, and no patient's course is known.
    public StartOffers(PresetShelf presets, SoundTest sound) {
        this(presets, TreatmentShelf.shipped(), sound, reference -> Course.UNKNOWN, Runnable::run, Runnable::run);
    }

    /// The same, looked up in the background.
    public StartOffers in(Executor newBackground, Executor newFx) {
        return new StartOffers(presets, treatments, sound, courses, newBackground, newFx);
    }

    /// The same with the patients' courses.
    public StartOffers knowing(Function<String, Course> newCourses) {
        return new StartOffers(presets, treatments, sound, newCourses, background, fx);
    }

    /// The same with the clinic's own rules of a treatment.
    public StartOffers treating(TreatmentShelf newTreatments) {
        return new StartOffers(presets, newTreatments, sound, courses, background, fx);
    }

    /// Tells which alarm presets are released. Where they cannot be read it is what ships: a session can always start.
    ///
    /// @param take told on the FX thread
    void released(Consumer<List<AlarmPreset>> take) {
        look(presets::released, AlarmPreset::shipped, take);
    }

    /// Tells which rules of a treatment are released. Where they cannot be read it is what ships.
    ///
    /// @param take told on the FX thread
    void treatments(Consumer<List<TreatmentPreset>> take) {
        look(treatments::released, TreatmentPreset::shipped, take);
    }

    /// Tells a patient's course. Where it cannot be read nothing is known of it.
    ///
    /// @param take told on the FX thread
    public void course(String reference, Consumer<Course> take) {
        look(() -> courses.apply(reference), () -> Course.UNKNOWN, take);
    }

    /// Looks something up in the background. A record that cannot be read has an alarm of its own.
    private <T> void look(Supplier<T> wanted, Supplier<T> otherwise, Consumer<T> take) {
        background.execute(() -> {
            T found = read(wanted, otherwise);
            fx.execute(() -> take.accept(found));
        });
    }

    private static <T> T read(Supplier<T> wanted, Supplier<T> otherwise) {
        try {
            return wanted.get();
        } catch (RuntimeException e) {
            return otherwise.get();
        }
    }
}
