package vigil.store;

import java.util.List;
import vigil.alarm.AlarmPreset;
import vigil.store.preset.BadPreset;
import vigil.treatment.TreatmentPreset;

/// What [PresetBook] must know of one kind of preset: its tables, its text and what ships.
///
/// Thread rule: immutable.
///
/// @param <P> the preset
public interface PresetKind<P> {
    /// Limits of alarms.
    PresetKind<AlarmPreset> ALARM = new AlarmPresetKind();

    /// Rules of treatments.
    PresetKind<TreatmentPreset> TREATMENT = new TreatmentPresetKind();

    /// The table of the versions.
    String versions();

    /// The table of the signatures.
    String acts();

    /// The first schema version with these tables.
    int since();

    /// What Vigil ships with.
    List<P> shipped();

    String id(P preset);

    int version(P preset);

    String title(P preset);

    /// What is kept, and signed.
    String write(P preset);

    /// The preset of a kept content.
    ///
    /// @throws BadPayload if the content does not say what it must
    P read(String id, String content);

    /// The text that a person reads and edits.
    String text(P preset);

    /// The preset that an edited text describes.
    ///
    /// @param file what the person calls the text
    /// @throws BadPreset with every problem in words and its line
    P edited(String file, String text, String id, int version);

    /// The same numbers under another name.
    P as(P source, String id, String title, int version);
}
