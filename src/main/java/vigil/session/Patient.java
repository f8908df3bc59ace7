package vigil.session;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who is treated, as far as the clinic wants Vigil to know.
///
/// @param reference the clinic's own number or code; may be empty
/// @param name may be empty; never shown on the wall
public record Patient(
        String reference, String name, @Nullable LocalDate birthDate) {
    /// Nobody named yet.
    public static final Patient UNNAMED = new Patient("", "", null);

    /// `A.M.` for Alma Marsh: what the wall may show. Empty without a name.
    public String initials() {
        return Arrays.stream(name.trim().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1) + ".")
                .collect(Collectors.joining());
    }
}
