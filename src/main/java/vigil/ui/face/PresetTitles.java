package vigil.ui.face;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPreset;
import vigil.alarm.PresetShelf;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// What the presets that sessions began with are called on a screen.
///
/// The shelf may read a file, so a clinic's own preset is looked up once, in the background; until its title is known,
/// and where the record does not know it, its id stands. A version never changes its title.
///
/// Thread rule: any thread.
public final class PresetTitles {
    private static final Texts TEXTS = Texts.of(PresetTitles.class);

    /// Only what ships has a title.
    public static final PresetTitles SHIPPED = new PresetTitles(PresetShelf.shipped(), Runnable::run);

    private final PresetShelf shelf;
    private final Executor background;
    private final Map<Version, String> known = new ConcurrentHashMap<>();

    /// One version of one preset.
    private record Version(String id, int number) {}

    /// @param background runs what may take its time
    public PresetTitles(PresetShelf shelf, Executor background) {
        this.shelf = shelf;
        this.background = background;
    }

    /// `Our clinic, version 2`.
    public String of(AlarmLimits limits) {
        return TEXTS.say("preset.version", title(limits), Integer.toString(limits.version()));
    }

    private String title(AlarmLimits limits) {
        Optional<AlarmPreset> shipped = AlarmPreset.named(limits.preset());
        if (shipped.isPresent()) {
            return PhraseBook.translate(shipped.get().title());
        }
        Version version = new Version(limits.preset(), limits.version());
        if (known.putIfAbsent(version, version.id()) == null) {
            background.execute(() -> lookUp(version));
        }
        return known.getOrDefault(version, version.id());
    }

    private void lookUp(Version version) {
        try {
            shelf.version(version.id(), version.number())
                    .ifPresent(found -> known.put(version, found.preset().title()));
        } catch (RuntimeException e) {
            // A record that cannot be read now has an alarm of its own; the id says which preset it is.
            known.put(version, version.id());
        }
    }
}
