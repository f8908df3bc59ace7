package vigil.app.command;

import java.io.PrintWriter;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmOutcome;
import vigil.alarm.AudibleSignal;
import vigil.metric.Timestamp;

/// Prints what the alarm system said over given moments: CSV `t,condition,state,priority`, and on
/// demand a row `t,AUDIO,<loudest>,` whenever what is to be heard changes.
///
/// The moments may come from a table or from a recorded session; their times count from second 0.
final class Rehearsal {
    private final PrintWriter out;
    private final boolean withAudio;
    private AudibleSignal loudest = AudibleSignal.NONE;

    Rehearsal(PrintWriter out, boolean withAudio) {
        this.out = out;
        this.withAudio = withAudio;
        out.print("t,condition,state,priority\n");
    }

    /// What the alarm system said at one moment; in the order of time.
    void show(Timestamp at, AlarmOutcome outcome) {
        outcome.events().forEach(event -> print(at, event));
        if (withAudio && outcome.audible() != loudest) {
            out.print(RehearsalTime.print(at) + ",AUDIO," + outcome.audible() + ",\n");
        }
        loudest = outcome.audible();
    }

    private void print(Timestamp at, AlarmEvent event) {
        String priority = event.priority() == null ? "NONE" : event.priority().name();
        out.print(RehearsalTime.print(at) + "," + event.id().condition() + "," + event.transition() + "," + priority
                + "\n");
    }
}
