package vigil.store;

import java.util.List;

/// What must be so before a preset is copied, edited or signed. Each says what is wrong in a [StoreException].
final class PresetRules {
    private PresetRules() {}

    static void name(String id) {
        if (!id.matches("[a-z0-9][a-z0-9-]{0,29}")) {
            throw new StoreException(
                    "A preset's name is 1 to 30 small letters, digits and dashes, not \"" + id + "\".");
        }
    }

    static void title(String title) {
        if (title.isBlank() || title.length() > 40) {
            throw new StoreException("A preset's title is 1 to 40 letters, so that it fits on a screen.");
        }
    }

    /// No two presets may look the same on a screen.
    static <P> void ownTitle(String id, String title, List<PresetVersion<P>> all) {
        all.stream()
                .filter(other -> !other.id().equals(id) && other.title().equalsIgnoreCase(title))
                .findFirst()
                .ifPresent(other -> {
                    throw new StoreException(
                            "The title \"" + title + "\" is that of the preset " + other.id() + "; give another.");
                });
    }

    static void person(String by) {
        if (by.isBlank()) {
            throw new StoreException("Say who does this: the printed name stands beside every version.");
        }
    }

    static void reason(String reason) {
        if (reason.isBlank()) {
            throw new StoreException("Say why: a signature without a meaning is none.");
        }
    }

    /// The version to sign, if it can be signed: a draft that no newer signed version has overtaken.
    static <P> PresetVersion<P> signable(List<PresetVersion<P>> versions, String id, int number) {
        PresetVersion<P> wanted = versions.stream()
                .filter(v -> v.number() == number)
                .findFirst()
                .orElseThrow(() -> new StoreException(
                        "There is no version " + number + " of a preset " + id + " of the clinic's own."));
        if (wanted.state() != PresetState.DRAFT) {
            throw new StoreException("Version " + number + " of " + id + " is signed already.");
        }
        versions.stream()
                .filter(v -> v.signed().isPresent() && v.number() > number)
                .findFirst()
                .ifPresent(newer -> {
                    throw new StoreException("Version " + number + " of " + id + " is older than version "
                            + newer.number() + ", which is signed; edit it into a new version.");
                });
        return wanted;
    }

    /// `released are standard, ours`.
    static String known(List<String> released) {
        return "released are " + String.join(", ", released);
    }
}
