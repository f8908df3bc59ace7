package vigil.ui.discharge;

import java.time.ZoneId;
import java.util.List;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.session.rems.RemsForm;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// The REMS form of a nasal session, for a person to check before it is sent (clinical facts, 2.1).
///
/// Thread rule: immutable.
///
/// @param rows every field in the order of the form; none for a session that is not nasal
/// @param missing what somebody must still chart
record RemsFace(List<RemsRow> rows, List<String> missing) {
    private static final Texts TEXTS = Texts.of(RemsFace.class);

    RemsFace {
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
    }

    static RemsFace of(Session session, Timestamp now, ZoneId zone) {
        RemsForm form = RemsForm.of(session, now, zone);
        return new RemsFace(
                form.fields().stream().map(RemsRow::of).toList(),
                form.missing().stream()
                        .map(f -> PhraseBook.translate(f.label()))
                        .toList());
    }

    /// `22 of 30 fields need nothing more`.
    String count() {
        int open = rows.size() - missing.size();
        return TEXTS.say("rems.count", open, rows.size());
    }

    /// What is missing, in words: all of it, or the first so many and how many more. The list shows every one.
    String open(int most) {
        if (missing.isEmpty()) {
            return TEXTS.say("rems.complete");
        }
        String named = String.join(", ", missing.subList(0, Math.min(most, missing.size())));
        return missing.size() <= most
                ? TEXTS.say("rems.missing", named)
                : TEXTS.say("rems.missing.more", named, missing.size() - most);
    }
}
