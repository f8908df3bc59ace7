package vigil.treatment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How the medicine is given.
public enum Modality {
    IV("IV"),
    IM("IM"),
    INTRANASAL("nasal"),
    ORAL("oral");

    private final String words;

    Modality(String words) {
        this.words = words;
    }

    /// As a screen says it: `IV`, `nasal`.
    public String words() {
        return words;
    }

    /// The name on the command line and in listings: `iv`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The modality of that name.
    public static Optional<Modality> named(String id) {
        return Arrays.stream(values()).filter(m -> m.id().equals(id)).findFirst();
    }
}
