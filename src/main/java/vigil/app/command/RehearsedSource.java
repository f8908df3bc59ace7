package vigil.app.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmLimits;
import vigil.alarm.PresetShelf;
import vigil.metric.CuffResult;
import vigil.rehearsal.EpisodeRule;
import vigil.rehearsal.RehearsedRecord;
import vigil.rehearsal.SessionReplay;
import vigil.session.SessionEntry;

/// The options of `vigil rehearse` that say what is rehearsed: a table, one session, or all of them.
///
/// Everything here throws [CannotDo] with one sentence where it is not said, or cannot be read.
final class RehearsedSource {
    @Option(
            names = "--actions",
            paramLabel = "FILE.csv",
            description = "what a person does meanwhile: t,action,condition with ACK or PAUSE")
    private @Nullable Path actions;

    @Option(names = "--baseline", paramLabel = "SYS/DIA/MAP", description = "what BP_RISE compares with, in mmHg")
    private @Nullable String baseline;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the folder of the record, for its sessions and its presets")
    private @Nullable Path data;

    @Option(names = "--session", paramLabel = "ID", description = "the recorded session to rehearse, with --data")
    private @Nullable String session;

    @Mixin
    private RecordedSessions sessions = new RecordedSessions();

    @Parameters(arity = "0..1", paramLabel = "FILE.csv", description = "the measurements")
    private @Nullable Path file;

    /// True if a table is to be rehearsed, false for sessions.
    boolean isTable() {
        boolean isFile = file != null && session == null && !sessions.isWanted();
        boolean isRecord = file == null && data != null && (session != null) != sessions.isWanted();
        if ((!isFile && !isRecord) || sessions.isChosenFromNothing()) {
            throw new CannotDo(
                    "What is to be rehearsed? Give FILE.csv, or --data DIR and --session ID, or --data DIR and --all.");
        }
        return isFile;
    }

    /// The presets that can be named: what ships, and those of the record.
    PresetShelf presets() {
        return PresetChoice.shelf(data);
    }

    /// The table.
    RehearsedTable table() {
        return new RehearsedTable(
                Objects.requireNonNull(file), actions, baseline == null ? List.of() : List.of(baseline(baseline)));
    }

    /// The log of the one session.
    List<SessionEntry> log() {
        if (sessions.isWanted()) {
            throw new CannotDo("--all is there to compare: give --compare NAME, --limit or --delay, too.");
        }
        return RecordedLog.of(Objects.requireNonNull(data), Objects.requireNonNull(session));
    }

    /// The log with the responses of people that are rehearsed.
    List<SessionEntry> played(List<SessionEntry> log) {
        return SessionRehearsal.played(log, actions);
    }

    /// Everything that is rehearsed, with two sets of limits.
    List<RehearsedRecord> records(AlarmLimits a, AlarmLimits b, EpisodeRule rule) {
        if (isTable()) {
            return List.of(table().compare(a, b, rule));
        }
        if (!sessions.isWanted()) {
            return List.of(record(log(), a, b, rule));
        }
        if (actions != null) {
            throw new CannotDo("--all goes without --actions: each session has its own people.");
        }
        Path folder = Objects.requireNonNull(data);
        List<RehearsedRecord> records = sessions.of(RecordedLog.sessions(folder)).stream()
                .map(s -> record(RecordedLog.of(folder, s.id().value()), a, b, rule))
                .toList();
        if (records.isEmpty()) {
            throw new CannotDo("There is no such session in " + folder + "; `vigil sessions` lists what there is.");
        }
        return records;
    }

    private RehearsedRecord record(List<SessionEntry> log, AlarmLimits a, AlarmLimits b, EpisodeRule rule) {
        try {
            return SessionReplay.compare(log, played(log), a, b, rule);
        } catch (IllegalArgumentException e) {
            throw new CannotDo(e.getMessage() + ".");
        }
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
