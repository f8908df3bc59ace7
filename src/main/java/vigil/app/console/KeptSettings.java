package vigil.app.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigil.alarm.PresetSignature;
import vigil.annunciator.SoundSettings;
import vigil.annunciator.Voice;
import vigil.app.clinic.ClinicSound;
import vigil.app.clinic.EscalationCommand;
import vigil.app.clinic.PreferencesJson;
import vigil.session.ClinicSettings;
import vigil.session.Setting;
import vigil.store.PresetBook;
import vigil.store.PresetKind;
import vigil.store.PresetVersion;
import vigil.ui.control.Preferences;
import vigil.ui.settings.AboutFacts;
import vigil.ui.settings.KeptPreferences;
import vigil.ui.settings.PresetLine;
import vigil.ui.settings.SettingsSource;
import vigil.ui.settings.SoundFacts;

/// The settings screen's own source: the clinic's settings and presets in the record.
///
/// @param clinic what the clinic has set
/// @param books the clinic's presets, of both kinds
/// @param about what this program is
record KeptSettings(ClinicSettings clinic, List<PresetBook<?>> books, AboutFacts about) implements SettingsSource {
    KeptSettings {
        books = List.copyOf(books);
    }

    @Override
    public KeptPreferences preferences() {
        Optional<Setting> kept = clinic.newest(PreferencesJson.KEY);
        try {
            return new KeptPreferences(kept.map(Setting::json).map(PreferencesJson::read), "");
        } catch (IllegalArgumentException e) {
            return new KeptPreferences(Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void keep(Preferences preferences, String by) {
        clinic.put(PreferencesJson.KEY, PreferencesJson.write(preferences), by);
    }

    @Override
    public SoundFacts sound() {
        SoundSettings sound = new ClinicSound(clinic).read();
        Voice voice = sound.voice();
        return new SoundFacts(
                voice.volume().level(),
                voice.volume().floor(),
                voice.volume().floorBy(),
                sound.outlets().station(),
                sound.outlets().rooms(),
                sound.outlets().quietRooms(),
                voice.reminder().seconds(),
                new EscalationCommand(clinic).get());
    }

    @Override
    public void setVolume(int level, String by) {
        ClinicSound kept = new ClinicSound(clinic);
        SoundSettings before = kept.read();
        Voice voice = before.voice();
        kept.put(
                new SoundSettings(
                        new Voice(voice.volume().at(level), voice.melodies(), voice.reminder()), before.outlets()),
                by);
    }

    @Override
    public List<PresetLine> presets() {
        List<PresetLine> lines = new ArrayList<>();
        for (PresetBook<?> book : books) {
            book.versions().forEach(version -> lines.add(line(kind(book), version)));
        }
        return List.copyOf(lines);
    }

    @Override
    public void release(PresetLine preset, String by, String reason) {
        book(preset).sign(preset.id(), preset.version(), by, reason);
    }

    @Override
    public void withdraw(PresetLine preset, String by, String reason) {
        book(preset).withdraw(preset.id(), by, reason);
    }

    private PresetBook<?> book(PresetLine preset) {
        return books.stream()
                .filter(book -> kind(book) == preset.kind())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no book of such presets."));
    }

    private static PresetLine.Kind kind(PresetBook<?> book) {
        return book.kind() == PresetKind.ALARM ? PresetLine.Kind.ALARM : PresetLine.Kind.TREATMENT;
    }

    private static PresetLine line(PresetLine.Kind kind, PresetVersion<?> version) {
        Optional<PresetSignature> act = version.withdrawn().or(version::signed);
        return new PresetLine(
                kind,
                version.id(),
                version.number(),
                version.title(),
                state(version),
                act.map(PresetSignature::by).orElse(version.by()),
                act.map(PresetSignature::wallMillis).orElse(version.wallMillis()),
                act.map(PresetSignature::reason).orElse(""));
    }

    private static PresetLine.State state(PresetVersion<?> version) {
        return switch (version.state()) {
            case SHIPPED -> PresetLine.State.SHIPPED;
            case DRAFT -> PresetLine.State.DRAFT;
            case SIGNED -> version.released() ? PresetLine.State.RELEASED : PresetLine.State.REPLACED;
            case WITHDRAWN -> PresetLine.State.WITHDRAWN;
        };
    }
}
