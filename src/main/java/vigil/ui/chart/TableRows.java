package vigil.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vigil.metric.CuffFailure;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.session.AlarmEpisode;
import vigil.session.Mark;
import vigil.session.Session;
import vigil.session.TrendSeries;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// What the chart shows, as rows: the trends minute by minute with the least and the greatest of each (in close-up
/// every ten seconds, closer every sample), every cuff reading and every event at its own time.
///
/// Pure, but for the language it speaks.
final class TableRows {
    private static final Texts TEXTS = Texts.of(TableRows.class);
    private static final int MINUTE = 60_000;
    private static final int CLOSE = 15 * MINUTE;
    private static final int CLOSER = 3 * MINUTE;

    private final ChartScene scene;
    private final List<LaneKind> trends;
    private final List<TableRow> rows = new ArrayList<>();

    private TableRows(ChartScene scene) {
        this.scene = scene;
        this.trends = LaneKind.trendsOf(scene.layout());
    }

    /// The rows of a scene, in order of time.
    static List<TableRow> of(ChartScene scene) {
        TableRows table = new TableRows(scene);
        table.addTrends();
        table.addCuffs();
        table.addEvents();
        table.addAlarms();
        table.rows.sort(Comparator.comparingInt(TableRow::millis));
        return table.rows;
    }

    private int step() {
        int length = scene.axis().span().length();
        return length > CLOSE ? MINUTE : length > CLOSER ? 10_000 : 1_000;
    }

    private void addTrends() {
        int step = step();
        int zero = scene.times().zero();
        int end = Math.min(scene.axis().span().toMillis(), scene.times().now());
        int from = Math.max(0, scene.axis().span().fromMillis());
        for (int at = zero + Math.floorDiv(from - zero, step) * step; at <= end; at += step) {
            int begin = at;
            List<String> cells =
                    trends.stream().map(k -> stretch(k, begin, begin + step)).toList();
            if (cells.stream().anyMatch(c -> !c.isEmpty())) {
                add(at, cells, "", source(at, at + step), "");
            }
        }
    }

    private String stretch(LaneKind kind, int from, int to) {
        TrendSeries series = scene.session().trend(kind.metric());
        int first = series.firstAtOrAfter(from);
        int end = series.firstAtOrAfter(to);
        float least = series.least(first, end);
        float greatest = series.greatest(first, end);
        if (least > greatest) {
            return "";
        }
        String low = String.valueOf(Math.round(least));
        String high = String.valueOf(Math.round(greatest));
        return low.equals(high) ? low : low + "–" + high;
    }

    /// All that measured in this stretch, each named once.
    private String source(int from, int to) {
        return String.join(
                ", ",
                trends.stream()
                        .flatMap(k -> newestOrigin(k, from, to).stream())
                        .distinct()
                        .toList());
    }

    private Optional<String> newestOrigin(LaneKind kind, int from, int to) {
        TrendSeries series = scene.session().trend(kind.metric());
        int newest = series.validAtOrBefore(series.firstAtOrAfter(to) - 1);
        return newest < 0 || series.millis(newest) < from
                ? Optional.empty()
                : Optional.of(SourceWords.of(series.origin(newest).device())).filter(s -> !s.isEmpty());
    }

    private void addCuffs() {
        for (CuffReading reading : scene.session().cuffs()) {
            int at = scene.millis(reading.at());
            if (scene.axis().shows(at)) {
                String source = SourceWords.of(reading.device());
                switch (reading) {
                    case CuffResult result -> add(at, List.of(), CursorWords.pressure(result, ", "), source, "");
                    case CuffFailure failure ->
                        add(
                                at,
                                List.of(),
                                TEXTS.say("table.failed", PhraseBook.translate(failure.reason())),
                                source,
                                "");
                }
            }
        }
    }

    private void addEvents() {
        for (Mark mark : scene.session().marks()) {
            int at = scene.millis(mark.at());
            if (scene.axis().shows(at)) {
                String words = mark.kind() == Mark.Kind.NOTE
                        ? TEXTS.say("event.note", mark.text())
                        : PhraseBook.translate(mark.text());
                add(at, List.of(), "", mark.by(), words);
            }
        }
    }

    private void addAlarms() {
        Session session = scene.session();
        for (AlarmEpisode alarm : session.alarms()) {
            String what = PhraseBook.translate(
                    alarm.cause().isEmpty() ? alarm.id().condition().words() : alarm.cause());
            String priority = TEXTS.say("priority." + alarm.priority().name());
            Stream.of(Optional.of(alarm.began()), alarm.ended())
                    .forEach(moment -> moment.ifPresent(at -> {
                        boolean begins = at.equals(alarm.began());
                        if (scene.axis().shows(scene.millis(at))) {
                            String words = begins
                                    ? TEXTS.say("table.alarm", priority, what)
                                    : TEXTS.say("table.alarm.end", what);
                            add(scene.millis(at), List.of(), "", "", words);
                        }
                    }));
        }
    }

    private void add(int at, List<String> cells, String pressure, String source, String events) {
        List<String> filled = cells.isEmpty() ? trends.stream().map(k -> "").toList() : cells;
        rows.add(new TableRow(
                at,
                AxisText.elapsed(at - scene.times().zero()),
                scene.timeText().clock(scene.moment(at)),
                filled,
                pressure,
                source,
                events));
    }
}
