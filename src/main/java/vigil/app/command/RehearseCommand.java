package vigil.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vigil.alarm.AlarmEngine;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPreset;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;

/// `vigil rehearse`: what alarms would have come, had these measurements been watched with this preset.
@Command(
        name = "rehearse",
        description = "Tells which alarms a table of measurements, or a recorded session, would have raised.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "FILE is a table with a header: t (or t_s) in seconds, and any of spo2, pr, rr, nibp_sys, nibp_dia,"
                    + " nibp_map, nibp_failed; other columns are passed over. An empty cell is no sample, X an invalid"
                    + " one, 1 under nibp_failed a failed cuff reading. A value that no body can have counts as"
                    + " invalid. Only conditions whose columns are there are judged.",
            "",
            "The alarm system is asked at the times of the rows and of the actions, and at no other: what would have"
                    + " come between two rows of a sparse table is not judged.",
            "",
            "A recorded session is judged as it was live, ten times a second, with the preset's limits in place of those that"
                    + " were in force. What people acknowledged and paused then counts, unless --actions says otherwise.",
            "",
            "Result: t,condition,state,priority with the states ACTIVE, REALARM, DOWNGRADED, ACKED, LATCHED, INACTIVE."
        })
public final class RehearseCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--preset", required = true, paramLabel = "NAME", description = "the limits, for example standard")
    private String preset = "";

    @Option(
            names = "--actions",
            paramLabel = "FILE.csv",
            description = "what a person does meanwhile: t,action,condition with ACK or PAUSE")
    private @Nullable Path actions;

    @Option(names = "--audio", description = "also tell what is heard: t,AUDIO,<loudest>,")
    private boolean audio;

    @Option(names = "--baseline", paramLabel = "SYS/DIA/MAP", description = "what BP_RISE compares with, in mmHg")
    private @Nullable String baseline;

    @Option(names = "--data", paramLabel = "DIR", description = "the folder of the record, with --session")
    private @Nullable Path data;

    @Option(names = "--session", paramLabel = "ID", description = "the recorded session to rehearse, with --data")
    private @Nullable String session;

    @Parameters(arity = "0..1", paramLabel = "FILE.csv", description = "the measurements")
    private @Nullable Path file;

    @Override
    public void run() {
        AlarmLimits limits = limits();
        RehearsedActions acted = new RehearsedActions(actions);
        PrintWriter out = spec.commandLine().getOut();
        try {
            if (file != null && data == null && session == null) {
                rehearseTable(file, limits, acted, out);
            } else if (file == null && data != null && session != null) {
                new SessionRehearsal(limits, actions == null ? null : acted)
                        .run(RecordedLog.of(data, session), new Rehearsal(out, audio));
            } else {
                throw new CannotDo("What is to be rehearsed? Give FILE.csv, or --data DIR and --session ID.");
            }
        } finally {
            out.flush();
        }
    }

    private void rehearseTable(Path measurements, AlarmLimits limits, RehearsedActions acted, PrintWriter out) {
        List<AlarmInput> first = new ArrayList<>();
        if (baseline != null) {
            first.add(baseline(baseline));
        }
        try (MeasurementTable table = new MeasurementTable(measurements)) {
            rehearse(new AlarmEngine(limits), new Rehearsal(out, audio), table, acted, first);
            report(table);
        }
    }

    private static void rehearse(
            AlarmEngine engine,
            Rehearsal rehearsal,
            MeasurementTable table,
            RehearsedActions acted,
            List<AlarmInput> first) {
        List<AlarmInput> pending = first;
        for (MeasurementTable.Moment row = table.next(); row != null; row = table.next()) {
            actUntil(row.at(), engine, rehearsal, acted);
            List<AlarmInput> inputs = new ArrayList<>(acted.take(row.at()));
            inputs.addAll(pending);
            inputs.addAll(row.inputs());
            rehearsal.show(row.at(), engine.step(row.at(), inputs));
            pending = List.of();
        }
        actUntil(null, engine, rehearsal, acted);
    }

    /// Takes the actions before `end`, each at its own time; all that are left if `end` is null.
    private static void actUntil(
            @Nullable Timestamp end, AlarmEngine engine, Rehearsal rehearsal, RehearsedActions acted) {
        for (Timestamp at = acted.nextAt(); at != null && (end == null || at.isBefore(end)); at = acted.nextAt()) {
            rehearsal.show(at, engine.step(at, acted.take(at)));
        }
    }

    private void report(MeasurementTable table) {
        PrintWriter err = spec.commandLine().getErr();
        if (table.implausible() > 0) {
            err.println("implausible=" + table.implausible() + " (taken as invalid samples)");
        }
        if (table.incomplete() > 0) {
            err.println("incomplete_cuff_readings=" + table.incomplete() + " (not judged)");
        }
        err.flush();
    }

    private AlarmLimits limits() {
        return AlarmPreset.named(preset)
                .orElseThrow(() -> new CannotDo("There is no preset \"" + preset + "\"; there is: "
                        + AlarmPreset.shipped().stream().map(AlarmPreset::id).collect(Collectors.joining(", "))
                        + "."))
                .limits();
    }

    private static AlarmInput.Baseline baseline(String text) {
        try {
            int[] p = Arrays.stream(text.split("/", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            if (p.length == 3 && CuffResult.isPlausible(p[0], p[1], OptionalInt.of(p[2]))) {
                return new AlarmInput.Baseline(p[0], p[1], p[2]);
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new CannotDo("--baseline \"" + text + "\" is not a blood pressure SYS/DIA/MAP, for example 130/80/97.");
    }
}
