package vigil.ui.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vigil.staff.Duty;
import vigil.ui.control.Desk;
import vigil.ui.control.Preferences;
import vigil.ui.control.SoundTest;
import vigil.ui.language.Language;
import vigil.ui.language.Texts;

/// What the settings show and change. It outlives the screens: when the language changes they are built anew over it.
///
/// Thread rule: FX thread; the source is asked in `background`, its answers come back through `fx`. It holds no node.
public final class SettingsModel {
    private static final Texts TEXTS = Texts.of(SettingsModel.class);

    private final Desk desk;
    private final SettingsSource source;
    private final SoundTest sound;
    private final Executor background;
    private final Executor fx;
    private final BooleanSupplier mayRebuild;
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.GENERAL);
    private final ReadOnlyObjectWrapper<SoundFacts> soundFacts = new ReadOnlyObjectWrapper<>(SoundFacts.NONE);
    private final ReadOnlyObjectWrapper<List<PresetLine>> presets = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<AboutFacts> about = new ReadOnlyObjectWrapper<>(AboutFacts.NONE);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    /// @param mayRebuild whether nothing is lost when all screens are built anew
    public SettingsModel(
            Desk desk,
            SettingsSource source,
            SoundTest sound,
            Executor background,
            Executor fx,
            BooleanSupplier mayRebuild) {
        this.desk = desk;
        this.source = source;
        this.sound = sound;
        this.background = background;
        this.fx = fx;
        this.mayRebuild = mayRebuild;
    }

    /// Takes what was chosen before. What cannot be read is said, and what ships holds.
    ///
    /// @param first told if nobody ever chose
    public void load(Runnable first) {
        read(source::preferences, kept -> {
            kept.preferences().ifPresent(desk.preferences()::set);
            if (!kept.problem().isEmpty()) {
                notice.set(TEXTS.say("broken.preferences", kept.problem()));
            }
            if (kept.isFirst()) {
                first.run();
            }
        });
    }

    /// The section that shows.
    public ObjectProperty<Section> section() {
        return section;
    }

    /// How the console is wanted.
    Preferences preferences() {
        return desk.preferences().get();
    }

    Desk desk() {
        return desk;
    }

    ReadOnlyObjectProperty<SoundFacts> sound() {
        return soundFacts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<PresetLine>> presets() {
        return presets.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<AboutFacts> about() {
        return about.getReadOnlyProperty();
    }

    /// What became of the last change, in a sentence; empty if there is nothing to say.
    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /// Reads anew what another program may have changed.
    void refresh() {
        read(source::sound, soundFacts::set);
        read(source::presets, presets::set);
        read(source::about, about::set);
    }

    /// True if the language can change without anything getting lost.
    boolean mayChangeLanguage() {
        return mayRebuild.getAsBoolean();
    }

    void speak(Language language) {
        change(p -> new Preferences(language, p.night(), p.reducedMotion(), p.textStep(), p.autoLock()));
    }

    /// After how long nobody's touch locks the console; empty for never. Who may open it is the clinic's, not each
    /// user's.
    void lockAfter(Optional<Duration> idle) {
        change(Duty.STAFF, p -> new Preferences(p.language(), p.night(), p.reducedMotion(), p.textStep(), idle));
    }

    /// Changes what is wanted, and keeps it.
    void change(UnaryOperator<Preferences> to) {
        change(Duty.SETTINGS, to);
    }

    private void change(Duty duty, UnaryOperator<Preferences> to) {
        desk.attendance().perform(duty, by -> {
            Preferences wanted = to.apply(preferences());
            write(() -> source.keep(wanted, by), () -> {});
            desk.preferences().set(wanted);
        });
    }

    /// The person has read the first page.
    void acceptFirst() {
        Preferences wanted = preferences();
        write(() -> source.keep(wanted, desk.operator().get()), () -> {});
    }

    void setVolume(int level) {
        desk.attendance()
                .perform(
                        Duty.SETTINGS,
                        by -> write(() -> source.setVolume(level, by), () -> read(source::sound, soundFacts::set)));
    }

    /// Plays the test of the alarm sound for a room.
    void testSound(String room, String played) {
        read(() -> sound.play(room), trouble -> notice.set(trouble.orElse(played)));
    }

    /// Releases a draft. It is a signature: a PIN is asked for each time, whoever is signed in, and it bears that name.
    void release(PresetLine preset, String reason) {
        sign(by -> source.release(preset, by, reason));
    }

    /// Takes a released preset back, signed as its release was.
    void withdraw(PresetLine preset, String reason) {
        sign(by -> source.withdraw(preset, by, reason));
    }

    // Requirement: STAFF-RELEASE-1
    // Control: H27
    private void sign(Consumer<String> act) {
        Consumer<String> signed = by -> write(() -> act.accept(by), () -> read(source::presets, presets::set));
        if (desk.attendance().hasStaff()) {
            desk.attendance().hold(Duty.RELEASE, signer -> signed.accept(signer.name()));
        } else {
            signed.accept(desk.operator().get());
        }
    }

    private void write(Runnable what, Runnable then) {
        notice.set("");
        background.execute(() -> {
            try {
                what.run();
                fx.execute(() -> {
                    notice.set(TEXTS.say("kept"));
                    then.run();
                });
            } catch (RuntimeException e) {
                fx.execute(() -> notice.set(TEXTS.say("not-kept", String.valueOf(e.getMessage()))));
            }
        });
    }

    private <T> void read(Supplier<T> what, Consumer<T> show) {
        background.execute(() -> {
            try {
                T found = what.get();
                fx.execute(() -> show.accept(found));
            } catch (RuntimeException e) {
                fx.execute(() -> notice.set(String.valueOf(e.getMessage())));
            }
        });
    }
}
