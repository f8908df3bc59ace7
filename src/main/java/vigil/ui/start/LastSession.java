package vigil.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vigil.session.Session;
import vigil.session.course.Course;
import vigil.session.course.PastSession;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// What a patient's last session came to, in a sentence. It is looked up once for each session, in the background.
///
/// Thread rule: FX thread.
final class LastSession {
    private static final Texts TEXTS = Texts.of(LastSession.class);

    private final StartOffers offers;
    private String asked = "";
    private String words = "";

    LastSession(StartOffers offers) {
        this.offers = offers;
    }

    /// The sentence for the patient of this session; empty while it is looked up, or if there was none.
    String of(Session session) {
        String id = session.id().toString();
        if (!id.equals(asked)) {
            asked = id;
            words = "";
            boolean simulated = session.started().simulated();
            String reference = session.started().patient().reference();
            if (!reference.isEmpty()) {
                offers.course(reference, course -> {
                    if (id.equals(asked)) {
                        words = words(course, simulated);
                    }
                });
            }
        }
        return words;
    }

    static String words(Course course, boolean simulated) {
        return course.last(simulated).map(LastSession::words).orElse("");
    }

    private static String words(PastSession past) {
        List<String> facts = new ArrayList<>();
        if (past.peakSystolic().isPresent() && past.peakDiastolic().isPresent()) {
            facts.add(TEXTS.say(
                    "last.peak",
                    past.peakSystolic().getAsInt() + "/" + past.peakDiastolic().getAsInt()));
        }
        if (past.lowestSaturation().isPresent()) {
            facts.add(TEXTS.say("last.lowest", past.lowestSaturation().getAsInt()));
        }
        if (past.isStoppedEarly()) {
            facts.add(TEXTS.say("last.stopped"));
        }
        String events = past.adverseEvents().isEmpty()
                ? TEXTS.say("last.calm")
                : past.adverseEvents().stream().map(PhraseBook::translate).collect(Collectors.joining(", "));
        return facts.isEmpty()
                ? TEXTS.say("last.events", events)
                : TEXTS.say("last.session", String.join(", ", facts), events);
    }
}
