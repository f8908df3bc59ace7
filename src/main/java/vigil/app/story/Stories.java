package vigil.app.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vigil.session.Patient;
import vigil.treatment.Modality;

/// The usual whole session of each modality, from check-in to discharge: what the demonstration shows and what `vigil
/// watch --story` plays. The stories are tables beside this class.
///
/// Stateless; any thread may call.
public final class Stories {
    /// Who it is all done to. She does not exist.
    public static final Patient PATIENT = new Patient("20418", "Alma Marsh", LocalDate.of(1984, 3, 12));

    /// The nurse, who does not exist either.
    public static final String NURSE = "R. Okafor";

    private Stories() {}

    /// What is done in a session of that modality.
    public static List<Act> of(Modality modality) {
        String file = modality.id() + ".csv";
        try (InputStream in = Objects.requireNonNull(
                        Stories.class.getResourceAsStream(file), () -> "the story " + file + " is not shipped");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return ActionTable.read(file, NURSE, lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
