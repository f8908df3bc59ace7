package vigil.ui.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vigil.metric.CuffResult;
import vigil.metric.Validity;
import vigil.ui.face.TimeText;
import vigil.ui.language.Decimals;
import vigil.ui.language.Texts;

/// What the cursor reads, in words.
///
/// Pure, but for the language it speaks.
final class CursorWords {
    private static final Texts TEXTS = Texts.of(CursorWords.class);

    private CursorWords() {}

    /// The lane that shows this sample's metric.
    static LaneKind kind(CursorSample sample) {
        for (LaneKind kind : LaneKind.values()) {
            if (kind.metric() == sample.metric()) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no lane shows " + sample.metric());
    }

    /// A sample with its name: `SpO₂ 95`.
    static String value(CursorSample sample) {
        String number =
                sample.value().isPresent() ? String.valueOf(sample.value().getAsInt()) : TEXTS.say("cursor.none");
        return kind(sample).label() + " " + number;
    }

    /// A reading with its name: `NIBP 142/88 MAP 106`.
    static String value(CuffResult cuff) {
        return LaneKind.NIBP.label() + " " + pressure(cuff, " ");
    }

    /// A reading: `142/88` and its mean.
    static String pressure(CuffResult cuff, String between) {
        String value = cuff.systolic() + "/" + cuff.diastolic();
        return cuff.mean().isPresent()
                ? value
                        + between
                        + TEXTS.say("cursor.mean", String.valueOf(cuff.mean().getAsInt()))
                : value;
    }

    /// Where all comes from, each source once; named by its parameters where there is more than one.
    static String origins(CursorValues values, TimeText text) {
        Map<String, List<String>> sources = new LinkedHashMap<>();
        for (CursorSample sample : values.samples()) {
            if (sample.value().isPresent()) {
                sources.computeIfAbsent(origin(sample), o -> new ArrayList<>())
                        .add(kind(sample).label());
            }
        }
        boolean several = sources.size() > 1;
        List<String> said = new ArrayList<>();
        sources.forEach((origin, names) -> said.add(several ? String.join(", ", names) + " " + origin : origin));
        values.cuff().ifPresent(cuff -> said.add(origin(cuff, values.cuffAge(), text)));
        return String.join("   ", said);
    }

    private static String origin(CursorSample sample) {
        List<String> parts = new ArrayList<>();
        if (!sample.device().isEmpty()) {
            parts.add(SourceWords.of(sample.device()));
        }
        parts.add(TEXTS.say(sample.validity() == Validity.QUESTIONABLE ? "cursor.doubtful" : "cursor.valid"));
        parts.add(TEXTS.say("cursor.age", Decimals.text(sample.ageMillis() / 1000.0, 1)));
        return String.join(" · ", parts);
    }

    private static String origin(CuffResult cuff, int age, TimeText text) {
        String clock = text.clock(cuff.at());
        String when = age < 1_000 ? clock : TEXTS.say("cursor.cuff.before", clock, AxisText.elapsed(age));
        return LaneKind.NIBP.label() + " " + SourceWords.of(cuff.device()) + " · " + when;
    }
}
