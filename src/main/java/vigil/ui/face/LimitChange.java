package vigil.ui.face;

import java.util.List;
import java.util.Optional;
import vigil.alarm.EditableLimit;
import vigil.metric.Timestamp;
import vigil.session.LimitSpan;
import vigil.session.Session;
import vigil.ui.language.Texts;

/// Who changed one limit last, and when.
///
/// Thread rule: immutable.
///
/// @param by empty where nobody was signed in
public record LimitChange(Timestamp at, String by) {
    private static final Texts TEXTS = Texts.of(LimitChange.class);

    /// The newest change of that limit in a session; empty if it is as the session began.
    public static Optional<LimitChange> of(EditableLimit limit, Session session) {
        List<LimitSpan> spans = session.limits();
        for (int i = spans.size() - 1; i > 0; i--) {
            LimitSpan span = spans.get(i);
            if (!limit.value(span.limits()).equals(limit.value(spans.get(i - 1).limits()))) {
                return Optional.of(new LimitChange(span.since(), span.by()));
            }
        }
        return Optional.empty();
    }

    /// `changed 14:08:20, R. Okafor`.
    public String words(TimeText time) {
        return TEXTS.say("limit.changed", time.clock(at), AlarmWords.person(by));
    }
}
