package vigil.treatment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The treatment presets that ship, read from the files beside this package once.
final class ShippedTreatments {
    static final List<TreatmentPreset> ALL =
            Stream.of("standard", "eu").map(ShippedTreatments::read).toList();

    private ShippedTreatments() {}

    private static TreatmentPreset read(String id) {
        try (InputStream in = Objects.requireNonNull(
                ShippedTreatments.class.getResourceAsStream(id + ".json"), "the preset " + id + " is not shipped")) {
            return TreatmentText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
