package vigil.ui.chart;

import java.util.stream.Stream;
import vigil.session.Phase;
import vigil.session.PhaseSpan;
import vigil.ui.face.PhaseFace;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;
import vigil.ui.theme.Token;

/// Paints the strip of phases above the lanes: what was, what runs with its progress, what is planned.
///
/// Thread rule: FX thread.
final class PhasePainter {
    private static final double GAP = 3;
    private static final double PROGRESS = 3;
    /// A past phase that is narrower and too narrow for its name is left out: a speck says nothing.
    private static final double LEAST_WORDLESS = 32;

    private static final Texts TEXTS = Texts.of(PhasePainter.class);

    private final Brush brush;
    private final ChartScene scene;

    PhasePainter(Brush brush, ChartScene scene) {
        this.brush = brush;
        this.scene = scene;
    }

    void paint() {
        for (PhaseSpan span : scene.session().phases()) {
            if (!span.phase().isLast()) {
                phase(span);
            }
        }
        SessionTimes times = scene.times();
        if (times.plannedEnd().isPresent() && times.leave().isPresent()) {
            int from = Math.max(times.plannedEnd().getAsInt(), times.now());
            segment(
                    from,
                    times.leave().getAsInt(),
                    TEXTS.say("plan.observation"),
                    word(Phase.OBSERVATION),
                    Look.PLANNED);
        }
    }

    private enum Look {
        PAST,
        RUNNING,
        PLANNED
    }

    private void phase(PhaseSpan span) {
        SessionTimes times = scene.times();
        int from = scene.millis(span.began());
        boolean running = span.ended().isEmpty();
        int to = span.ended().map(scene::millis).orElse(Math.max(times.now(), plannedEnd(span.phase())));
        String words = word(span.phase());
        String brief = span.phase() == Phase.BASELINE ? TEXTS.say("phase.baseline.short") : words;
        segment(from, to, words, brief, running ? Look.RUNNING : Look.PAST);
        if (running && scene.axis().shows(from, times.now())) {
            double x = scene.axis().clampedX(from);
            double width = scene.axis().clampedX(times.now()) - x;
            brush.fill(Token.T2, x, ChartLayout.STRIP_HEIGHT - PROGRESS, width, PROGRESS);
        }
    }

    private String word(Phase phase) {
        return PhraseBook.translate(PhaseFace.word(phase, scene.session().plan().modality()));
    }

    private int plannedEnd(Phase phase) {
        SessionTimes times = scene.times();
        return switch (phase) {
            case SCHEDULED, CHECK_IN, BASELINE, READY, DISCHARGE_ASSESSMENT, EMERGENCY, DISCHARGED, ABORTED, ENDED ->
                times.now();
            case DOSING -> times.plannedEnd().orElse(times.now());
            case OBSERVATION -> times.leave().orElse(times.now());
        };
    }

    /// @param words what stands in it
    /// @param brief the same where it is too narrow for that
    private void segment(int from, int to, String words, String brief, Look look) {
        if (to <= from || !scene.axis().shows(from, to)) {
            return;
        }
        double x = scene.axis().clampedX(from);
        double end = scene.axis().clampedX(to);
        double width = Math.max(2, end - x - (to < scene.axis().span().toMillis() ? GAP : 0));
        Token ground = switch (look) {
            case PAST -> Token.S2;
            case RUNNING -> Token.S3;
            case PLANNED -> Token.BAND;
        };
        String family = look == Look.PLANNED ? Fonts.REGULAR : Fonts.SEMIBOLD;
        String text = Stream.of(words, brief)
                .filter(w -> scene.ruler().width(w, family, 14) <= width - 16)
                .findFirst()
                .orElse(""); // half a word may be read as another one
        if (look == Look.PAST && text.isEmpty() && width < LEAST_WORDLESS) {
            return;
        }
        brush.rounded(ground, x, 0, width, ChartLayout.STRIP_HEIGHT, 3);
        brush.textLeft(text, x + 9, 12, family, 14, look == Look.PLANNED ? Token.T3 : Token.T1);
    }
}
