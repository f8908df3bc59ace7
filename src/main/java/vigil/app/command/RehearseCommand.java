package vigil.app.command;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.alarm.AlarmLimits;
import vigil.alarm.PresetShelf;
import vigil.metric.Timestamp;
import vigil.rehearsal.Comparison;
import vigil.rehearsal.EpisodeRule;
import vigil.rehearsal.SessionReplay;
import vigil.session.SessionEntry;

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
            "NAME is a preset that ships, or with --data a released one of that clinic.",
            "",
            "A recorded session is judged as it was live, ten times a second, with the preset's limits in place of those that"
                    + " were in force. What people acknowledged and paused then counts, unless --actions says otherwise.",
            "",
            "With --compare, --limit or --delay the result is a comparison instead: how many alarms, how long, how many"
                    + " under 15 s, and which true episodes would have been missed or told later. In a session only"
                    + " what was recorded is judged, and people's responses are those of the original.",
            "",
            "Result without a comparison: t,condition,state,priority with the states ACTIVE, REALARM, DOWNGRADED, ACKED, LATCHED, INACTIVE."
        })
public final class RehearseCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--preset", required = true, paramLabel = "NAME", description = "the limits, for example standard")
    private String preset = "";

    @Option(names = "--audio", description = "also tell what is heard: t,AUDIO,<loudest>,")
    private boolean audio;

    @Mixin
    private RehearsedSource source = new RehearsedSource();

    @Mixin
    private ComparisonOptions comparison = new ComparisonOptions();

    @Override
    public void run() {
        PresetShelf shelf = source.presets();
        NamedLimits limits = NamedLimits.of(preset, shelf);
        PrintWriter out = spec.commandLine().getOut();
        try {
            if (comparison.isWanted()) {
                compare(limits, shelf, out);
            } else {
                rehearse(limits.limits(), out);
            }
        } finally {
            out.flush();
        }
    }

    private void rehearse(AlarmLimits limits, PrintWriter out) {
        if (source.isTable()) {
            report(source.table().run(limits, () -> new Rehearsal(out, audio)::show));
        } else {
            List<SessionEntry> log = source.log();
            List<SessionEntry> played = source.played(log);
            Timestamp start = log.getFirst().at();
            Rehearsal rehearsal = new Rehearsal(out, audio);
            SessionReplay.run(
                    played, limits, (at, outcome) -> rehearsal.show(RehearsalTime.ZERO.plus(at.since(start)), outcome));
        }
    }

    private void compare(NamedLimits limits, PresetShelf shelf, PrintWriter out) {
        NamedLimits other = comparison.other(limits, shelf);
        EpisodeRule rule = comparison.rule();
        Comparison compared = new Comparison(
                limits.name(), other.name(), rule, source.records(limits.limits(), other.limits(), rule));
        switch (comparison.format()) {
            case table -> new ComparisonTable(compared, out).print();
            case csv -> new ComparisonCsv(compared, out).print();
        }
    }

    private void report(RehearsedTable.Notes notes) {
        PrintWriter err = spec.commandLine().getErr();
        if (notes.implausible() > 0) {
            err.println("implausible=" + notes.implausible() + " (taken as invalid samples)");
        }
        if (notes.incomplete() > 0) {
            err.println("incomplete_cuff_readings=" + notes.incomplete() + " (not judged)");
        }
        err.flush();
    }
}
