package vigil.app.command;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.session.CoursePlace;
import vigil.session.course.Course;
import vigil.session.course.CoursePlan;
import vigil.treatment.Modality;
import vigil.treatment.SeriesRule;
import vigil.treatment.TreatmentPreset;

/// `vigil courses plan`: plans a patient's course; an earlier plan stays in the record and counts no more.
@Command(
        name = "plan",
        description = "Plans a patient's course. Without --part, the usual one of the modality.",
        mixinStandardHelpOptions = true)
public final class CoursesPlanCommand implements Runnable {
    private static final Pattern PART = Pattern.compile("(?<name>[^=]+)=(?<sessions>[0-9]{0,4})/(?<days>[0-9]{1,4})");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--patient", paramLabel = "REF", required = true, description = "the clinic's reference")
    private String patient = "";

    @Option(names = "--modality", paramLabel = "NAME", required = true, description = "iv, im, intranasal or oral")
    private String modality = "";

    @Option(
            names = "--part",
            paramLabel = "NAME=SESSIONS/DAYS",
            description = "a part of the course, in order: how many sessions, and days from one to the next;"
                    + " the last part may leave out how many (repeatable)")
    private List<String> parts = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "sessions of an earlier day do not count")
    private @Nullable LocalDate from;

    @Option(names = "--before", paramLabel = "N", description = "how many sessions of it were given elsewhere")
    private int before;

    @Mixin
    private ByOption by = new ByOption();

    @Override
    public void run() {
        CourseDesk desk = CourseDesk.at(data.folder());
        String next = desk.work(courses -> {
            CoursePlan plan = plan();
            courses.plan(plan, by.name());
            Course course = courses.of(plan.reference());
            return course.next(plan.modality(), false).map(CoursePlace::words).orElse("");
        });
        spec.commandLine().getOut().println("The course of " + patient.strip() + " is planned; next: " + next + ".");
        spec.commandLine().getOut().flush();
    }

    private CoursePlan plan() {
        Modality wanted = Modality.named(modality)
                .orElseThrow(() ->
                        new CannotDo("There is no modality \"" + modality + "\"; there is: iv, im, intranasal, oral."));
        List<SeriesRule> series = parts.isEmpty()
                ? TreatmentPreset.standard().of(wanted).series()
                : parts.stream().map(CoursesPlanCommand::part).toList();
        LocalDate day = from;
        Optional<Instant> start = day == null
                ? Optional.empty()
                : Optional.of(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
        return new CoursePlan(patient.strip(), wanted, series, start, before);
    }

    private static SeriesRule part(String text) {
        Matcher part = PART.matcher(text);
        if (!part.matches()) {
            throw new CannotDo("A part is written NAME=SESSIONS/DAYS, for example induction=6/3 or booster=/28, not \""
                    + text + "\".");
        }
        String sessions = part.group("sessions");
        return new SeriesRule(
                part.group("name").strip(),
                sessions.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(sessions)),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Duration.ofDays(Long.parseLong(part.group("days"))));
    }
}
