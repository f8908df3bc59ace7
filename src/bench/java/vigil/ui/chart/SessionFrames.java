package vigil.ui.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import javafx.scene.layout.Pane;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AlarmTransition;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.session.Patient;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionFold;
import vigil.session.SessionId;
import vigil.treatment.Dose;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;

/// The whole session chart with everything on it, and the sweep beside it.
final class SessionFrames {
    private static final Timestamp BEGAN =
            new Timestamp(0, Instant.parse("2026-11-20T13:22:30Z").toEpochMilli());
    private static final int BEFORE_DOSE = 14 * 60;

    private final SessionChart chart = SessionChart.live();
    private final PlethSweep sweep = new PlethSweep();
    private final Pane pane = new Pane(chart, sweep);
    private final int seconds;
    private final Session session;

    SessionFrames(double hours) {
        seconds = (int) (hours * 3_600);
        List<SessionEntry> log = new ArrayList<>();
        started(log);
        Random random = new Random(7);
        for (int second = 1; second < seconds; second++) {
            vitals(log, second, random);
            rest(log, second);
        }
        session = SessionFold.of(log).orElseThrow();
        chart.setZone(ZoneOffset.UTC);
        chart.resizeRelocate(0, 0, BenchData.WIDTH, 665);
        sweep.resizeRelocate(0, 668, 432, 70);
    }

    private static Timestamp at(int second) {
        return BEGAN.plus(Duration.ofSeconds(second));
    }

    private void add(List<SessionEntry> log, int second, SessionEvent event) {
        log.add(new SessionEntry(log.size() + 1L, at(second), event));
    }

    private void started(List<SessionEntry> log) {
        Patient patient = new Patient("20377", "Jonas Tamm", LocalDate.of(1979, 8, 5));
        add(
                log,
                0,
                new SessionEvent.Started(
                        new SessionId("20261120-132230-R2"),
                        "Room 2",
                        patient,
                        TreatmentPlan.intravenous(OptionalDouble.of(42)),
                        AlarmPreset.STANDARD.limits(),
                        List.of("oximeter", "cuff"),
                        true,
                        "0.1.0"));
    }

    private void vitals(List<SessionEntry> log, int second, Random random) {
        reading(log, second, Metric.SPO2, 94 + random.nextInt(5));
        reading(log, second, Metric.PULSE_RATE, 70 + random.nextInt(12));
    }

    private void reading(List<SessionEntry> log, int second, Metric metric, double value) {
        add(
                log,
                second,
                new SessionEvent.ReadingTaken(
                        new NumericReading(at(second), "oximeter", metric, value, Validity.VALID, List.of())));
    }

    private void rest(List<SessionEntry> log, int second) {
        if (second == Math.min(BEFORE_DOSE, seconds / 4)) {
            add(log, second, new SessionEvent.PhaseEntered(Phase.DOSING, "R. Okafor"));
            Dose dose = new Dose("Ketamine", OptionalDouble.of(42), Modality.IV);
            add(log, second, new SessionEvent.DoseStarted(dose, "R. Okafor"));
        }
        if (second % 300 == 60) {
            int systolic = 120 + second / 300 % 9 * 6;
            CuffResult result = new CuffResult(
                    at(second),
                    "cuff",
                    systolic,
                    systolic - 45,
                    OptionalInt.of(systolic - 30),
                    OptionalInt.empty(),
                    List.of());
            add(log, second, new SessionEvent.CuffTaken(result));
        }
        if (second % 900 == 500) {
            add(log, second, new SessionEvent.AdverseEvent("Dizziness, mild", "R. Okafor"));
            alarm(log, second, AlarmTransition.ACTIVE);
        }
        if (second % 900 == 560) {
            alarm(log, second, AlarmTransition.INACTIVE);
        }
    }

    private void alarm(List<SessionEntry> log, int second, AlarmTransition transition) {
        AlarmPriority priority = AlarmPriority.MEDIUM;
        AlarmId id = AlarmId.of(AlarmCondition.SPO2_LOW);
        add(log, second, new SessionEvent.AlarmChanged(new AlarmEvent(at(second), id, transition, priority, "")));
    }

    /// A hand drags half of the session across the chart, and the sweep runs.
    Drawing panned() {
        chart.show(session, at(seconds));
        String what = String.format(Locale.ROOT, "the session chart of %d min, panned each frame", seconds / 60);
        return new Drawing(what, pane, i -> {
            int length = seconds * 1_000 / 2;
            int from = i % 100 * (length / 100);
            chart.setWindow(new ChartWindow.Between(from, from + length));
            Timestamp now = at(seconds).plus(Duration.ofNanos(i * 16_666_667L));
            sweep.show(BenchData.pleth(i, now), now);
        });
    }
}
