package vigil.ui.bedside;

import java.util.List;
import javafx.scene.layout.Pane;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.ui.bedside.PhaseCell.Standing;
import vigil.ui.face.PhaseFace;
import vigil.ui.face.TimeText;

/// The session's phases from left to right. The running one is the widest.
final class PhaseStrip extends Pane {
    private static final double WIDTH = 1004;
    private static final double RUNNING_WIDTH = 420;
    private static final List<Phase> PHASES = List.of(Phase.BASELINE, Phase.DOSING, Phase.OBSERVATION);

    private final List<PhaseCell> cells = List.of(new PhaseCell(), new PhaseCell(), new PhaseCell());
    private final TimeText time;

    PhaseStrip(TimeText time) {
        this.time = time;
        getChildren().addAll(cells);
    }

    void show(Session session, PhaseFace face, Timestamp now) {
        double other = (WIDTH - RUNNING_WIDTH - 16) / 2;
        double x = 0;
        for (int i = 0; i < PHASES.size(); i++) {
            Phase phase = PHASES.get(i);
            Standing standing = standing(phase, session.phase());
            double width = standing == Standing.RUNNING ? RUNNING_WIDTH : other;
            cells.get(i).place(x, width);
            x += width + 8;
            String word = PhaseFace.word(phase, session.plan().modality());
            switch (standing) {
                case DONE -> cells.get(i).show(standing, word, done(phase, session), 1);
                case RUNNING ->
                    cells.get(i)
                            .show(standing, face.title() + planned(session), running(session, face, now), face.share());
                case FUTURE -> cells.get(i).show(standing, word, future(phase, session, now), 0);
            }
        }
    }

    private static Standing standing(Phase phase, Phase running) {
        int order = phase.compareTo(running);
        return order < 0 ? Standing.DONE : order == 0 ? Standing.RUNNING : Standing.FUTURE;
    }

    private static String planned(Session session) {
        return session.phase() == Phase.DOSING
                ? " of " + TimeText.duration(session.plan().planned())
                : "";
    }

    private String running(Session session, PhaseFace face, Timestamp now) {
        return switch (session.phase()) {
            case DOSING ->
                face.rest()
                        + session.plannedDoseEnd(now)
                                .map(at -> " · planned end " + time.clock(at))
                                .orElse("");
            case OBSERVATION ->
                face.rest()
                        + session.earliestLeave()
                                .map(at -> " · earliest leave " + time.clock(at))
                                .orElse("");
            case SCHEDULED, CHECK_IN, BASELINE, READY, DISCHARGE_ASSESSMENT, EMERGENCY, DISCHARGED, ABORTED, ENDED ->
                face.rest();
        };
    }

    private String done(Phase phase, Session session) {
        if (phase == Phase.BASELINE) {
            return session.baseline()
                    .map(b -> b.systolic() + "/" + b.diastolic())
                    .orElse("no baseline");
        }
        String ran = session.doseClock()
                .stopped()
                .map(at -> TimeText.duration(session.doseClock().ran(at)))
                .orElse("");
        return ran
                + session.doseClock()
                        .stopped()
                        .map(at -> ", stopped " + time.shortClock(at))
                        .orElse("");
    }

    private String future(Phase phase, Session session, Timestamp now) {
        if (phase == Phase.DOSING) {
            return session.plan().planned().toMinutes() + " min planned";
        }
        String least = session.plan().observation().toMinutes() + " min";
        return session.plannedDoseEnd(now)
                .map(end -> least + ", " + time.shortClock(end) + "–"
                        + time.shortClock(end.plus(session.plan().observation())))
                .orElse(least + " at least");
    }
}
