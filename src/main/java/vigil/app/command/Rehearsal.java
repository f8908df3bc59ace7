package vigil.app.command;

import java.io.PrintWriter;
import java.util.List;
import vigil.alarm.AlarmEngine;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmOutcome;
import vigil.alarm.AudibleSignal;
import vigil.metric.Timestamp;

/// Runs the alarm system over given moments and prints what would have come: CSV `t,condition,state,priority`, and on
/// demand a row `t,AUDIO,<loudest>,` whenever what is to be heard changes.
///
/// The moments may come from a table or from a recorded session; their times count from second 0.
final class Rehearsal {
    private final AlarmEngine engine;
    private final PrintWriter out;
    private final boolean withAudio;
    private AudibleSignal loudest = AudibleSignal.NONE;

    Rehearsal(AlarmLimits limits, PrintWriter out, boolean withAudio) {
        engine = new AlarmEngine(limits);
        this.out = out;
        this.withAudio = withAudio;
        out.print("t,condition,state,priority\n");
    }

    /// One moment, in the order of time.
    void step(Timestamp at, List<AlarmInput> inputs) {
        AlarmOutcome outcome = engine.step(at, inputs);
        outcome.events().forEach(this::print);
        if (withAudio && outcome.audible() != loudest) {
            out.print(RehearsalTime.print(at) + ",AUDIO," + outcome.audible() + ",\n");
        }
        loudest = outcome.audible();
    }

    private void print(AlarmEvent event) {
        String priority = event.priority() == null ? "NONE" : event.priority().name();
        out.print(RehearsalTime.print(event.at()) + "," + event.id().condition() + "," + event.transition() + ","
                + priority + "\n");
    }
}
