package vigil.report;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import vigil.session.Mark;
import vigil.session.Patient;
import vigil.session.PhaseSpan;
import vigil.session.Session;
import vigil.treatment.TreatmentPlan;

/// The head of the first page: who, where, when, what was planned and what was done, with which devices.
final class Identification {
    /// From here on a name is set smaller, so that the chart stays on the first page.
    private static final int LONG_NAME = 32;

    private final Session session;
    private final PresetWords preset;
    private final ReportTime time;

    Identification(Session session, PresetWords preset, ReportTime time) {
        this.session = session;
        this.preset = preset;
        this.time = time;
    }

    void write(Markup out) {
        Patient patient = session.started().patient();
        out.open("table", "class", "title").open("tr").open("td");
        out.element("div", "Vigil session report", "class", "kind");
        String name = ReportDocument.name(patient);
        out.element("h1", name, "class", name.length() > LONG_NAME ? "long" : "short");
        out.element("div", who(patient), "class", "who").close("td");
        out.open("td", "class", "plate").element("div", session.started().room(), "class", "room");
        out.element("div", time.date(session.began()), "class", "day")
                .close("td")
                .close("tr")
                .close("table");
        facts(out);
    }

    private static String who(Patient patient) {
        String born =
                patient.birthDate() == null ? "birth date not entered" : "born " + ReportTime.date(patient.birthDate());
        return born + (patient.reference().isBlank() ? " · no reference" : " · ID " + patient.reference());
    }

    private void facts(Markup out) {
        TreatmentPlan plan = session.plan();
        out.open("table", "class", "facts").open("tr");
        fact(out, "Session", time.clock(session.began()) + " – " + end(), "class", "first");
        fact(
                out,
                "Planned",
                plan.drug() + amount(plan.milligrams()) + " " + plan.modality().words() + " in "
                        + ReportTime.duration(plan.planned()),
                "class",
                "second-column");
        fact(out, "Given", given(), "class", "third");
        out.close("tr").open("tr");
        fact(out, "Lasted", ReportTime.duration(session.lasted()) + phases(), "colspan", "2");
        fact(
                out,
                "Baseline",
                session.baseline()
                        .map(b -> b.systolic() + "/" + b.diastolic() + ", MAP " + b.mean())
                        .orElse("none: no rise alarm"));
        out.close("tr").open("tr");
        fact(
                out,
                "Devices, recorded by Vigil " + session.started().software(),
                String.join(", ", session.started().devices()),
                "colspan",
                "2");
        fact(out, "Alarm preset", preset());
        out.close("tr").close("table");
    }

    private static void fact(Markup out, String name, String value, String... attributes) {
        out.open("td", attributes).element("div", name, "class", "name");
        out.element("div", value.isBlank() ? "none" : value, "class", "value").close("td");
    }

    private String end() {
        return session.isEnded() ? time.clock(session.last()) : time.clock(session.last()) + ", still running";
    }

    private String given() {
        String doses = session.marks().stream()
                .filter(m -> m.kind() == Mark.Kind.DOSE)
                .map(m -> m.text() + " at " + time.clock(m.at()))
                .collect(Collectors.joining(", "));
        return doses.isEmpty()
                ? "no dose"
                : doses + "; ran " + ReportTime.duration(session.doseClock().ran(session.last()));
    }

    private String phases() {
        String words = session.phases().stream()
                .filter(span -> !span.phase().isLast())
                .map(this::phase)
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? "" : ": " + words;
    }

    private String phase(PhaseSpan span) {
        String lasted = ReportTime.duration(span.ended().orElse(session.last()).since(span.began()));
        return span.phase().words().toLowerCase(Locale.ENGLISH) + " " + lasted;
    }

    private String preset() {
        boolean changed = session.limits().size() > 1;
        return preset.name() + (changed ? ", limits changed" : ", limits not changed");
    }

    private static String amount(OptionalDouble milligrams) {
        return milligrams.isPresent() ? " " + LimitWords.number(milligrams.getAsDouble()) + " mg" : "";
    }
}
