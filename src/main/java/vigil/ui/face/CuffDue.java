package vigil.ui.face;

import java.time.Duration;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.monitor.CuffStatus;
import vigil.ui.language.Texts;

/// When the next cuff reading is due, in words, and how far the way there is.
///
/// @param words `Next in 9:00`, `Due in 2:10`, `Repeat in 4:20`, `3:10 overdue`; empty if nothing is due
/// @param strong true from 2:10 before it is due
/// @param share 0 to 1
record CuffDue(String words, boolean strong, double share) {
    private static final Texts TEXTS = Texts.of(CuffDue.class);

    /// Ux 6.2: this long before it is due, the words change.
    private static final Duration SOON = Duration.ofSeconds(130);

    /// A programme that counts from the start of a reading is due this much sooner than one from its end.
    private static final Duration SLACK = Duration.ofSeconds(60);

    static CuffDue of(CuffStatus cuff, Timestamp now) {
        if (cuff.due().isEmpty()) {
            return new CuffDue(
                    cuff.interval().isZero() && cuff.lastResult().isPresent() ? TEXTS.say("cuff.off") : "", false, 0);
        }
        Timestamp due = cuff.due().get();
        Duration left = due.since(now);
        Optional<Timestamp> from = cuff.lastResult().map(r -> r.at());
        double share = from.map(f -> now.secondsSince(f) / Math.max(1, due.secondsSince(f)))
                .orElse(0.0);
        boolean repeat = from.map(f -> due.since(f).plus(SLACK).compareTo(cuff.interval()) < 0)
                .orElse(false);
        return new CuffDue(words(left, repeat), left.compareTo(SOON) <= 0, Math.clamp(share, 0, 1));
    }

    private static String words(Duration left, boolean repeat) {
        if (left.isNegative()) {
            return TEXTS.say("cuff.overdue", TimeText.duration(left.negated()));
        }
        String start = repeat ? "cuff.repeat" : left.compareTo(SOON) <= 0 ? "cuff.due" : "cuff.next";
        return TEXTS.say(start, TimeText.countdown(left));
    }
}
