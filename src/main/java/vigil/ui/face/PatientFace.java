package vigil.ui.face;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigil.session.CoursePlace;
import vigil.session.Patient;
import vigil.session.Session;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// Who a session treats, as the head of a room's own screen says it. Never for the wall.
///
/// Thread rule: immutable.
///
/// @param name the full name, or what is known instead
/// @param about `born 12 Mar 1984 · ID 20418 · session 4 of 6`; what is not known is left out
public record PatientFace(String name, String about) {
    private static final Texts TEXTS = Texts.of(PatientFace.class);

    /// The patient of a session.
    public static PatientFace of(Session session) {
        Patient patient = session.started().patient();
        var born = patient.birthDate();
        String about = Stream.of(
                        session.started().simulated() ? TEXTS.say("patient.simulation") : "",
                        born == null ? "" : TEXTS.say("patient.born", TimeText.date(born)),
                        patient.reference().isEmpty() ? "" : TEXTS.say("patient.id", patient.reference()),
                        place(session.started().course()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new PatientFace(patient.name().isEmpty() ? TEXTS.say("patient.unnamed") : patient.name(), about);
    }

    private static String place(Optional<CoursePlace> course) {
        return course.map(c -> c.of() == 0
                        ? PhraseBook.translate(c.series()) + ", "
                                + TEXTS.say("patient.session", Integer.toString(c.number()))
                        : TEXTS.say("patient.sessionOf", Integer.toString(c.number()), Integer.toString(c.of())))
                .orElse("");
    }
}
