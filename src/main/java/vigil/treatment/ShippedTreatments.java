package vigil.treatment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The treatment presets that ship, read from the files beside this package once.
final class ShippedTreatments {
    /// The rules of the European Union say only where they differ.
    static final List<TreatmentPreset> ALL =
            List.of(TreatmentText.read(text("standard")), TreatmentText.readOver(text("standard"), text("eu")));

    private ShippedTreatments() {}

    private static String text(String id) {
        try (InputStream in = Objects.requireNonNull(
                ShippedTreatments.class.getResourceAsStream(id + ".json"), "the preset " + id + " is not shipped")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
