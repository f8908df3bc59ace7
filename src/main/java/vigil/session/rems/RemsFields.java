package vigil.session.rems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigil.session.Session;
import vigil.session.vital.DayTime;

/// Collects the fields of a form. Confined to the thread that makes it.
final class RemsFields {
    private final List<RemsField> fields = new ArrayList<>();
    private final Session session;
    private final DayTime times;

    RemsFields(Session session, DayTime times) {
        this.session = session;
        this.times = times;
    }

    List<RemsField> fields() {
        return fields;
    }

    DayTime times() {
        return times;
    }

    void filled(String id, String label, String value, String source) {
        fields.add(new RemsField(id, label, Optional.of(value), source, RemsState.FILLED));
    }

    void missing(String id, String label, String what) {
        fields.add(new RemsField(id, label, Optional.empty(), what, RemsState.MISSING));
    }

    void notApplicable(String id, String label, String why) {
        fields.add(new RemsField(id, label, Optional.empty(), why, RemsState.NOT_APPLICABLE));
    }

    void elsewhere(String id, String label) {
        fields.add(new RemsField(id, label, Optional.empty(), "not in the session's record", RemsState.ELSEWHERE));
    }

    /// A text that may be blank: then it is missing.
    void text(String id, String label, String value, String source, String what) {
        if (value.isBlank()) {
            missing(id, label, what);
        } else {
            filled(id, label, value, source);
        }
    }

    /// The answer to a check.
    void answer(String id, String label, String check) {
        session.charting()
                .answer(check)
                .filter(a -> !a.answer().isBlank())
                .ifPresentOrElse(
                        a -> filled(id, label, a.answer(), "check-in " + times.person(a.at(), a.by())),
                        () -> missing(id, label, "not answered at check-in"));
    }
}
