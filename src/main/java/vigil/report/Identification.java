package vigil.report;

import java.util.List;
import java.util.stream.Collectors;
import vigil.session.Mark;
import vigil.session.NasalDevice;
import vigil.session.Patient;
import vigil.session.PhaseSpan;
import vigil.session.Session;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// The head of the first page: who, where, when, what was planned and what was done, with which devices.
final class Identification {
    /// From here on a name is set smaller, so that the chart stays on the first page.
    static final int LONG_NAME = 32;

    private final RecordedSession recorded;
    private final Session session;
    private final PresetWords preset;
    private final ReportTime time;

    Identification(RecordedSession recorded, PresetWords preset, ReportTime time) {
        this.recorded = recorded;
        this.session = recorded.session();
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

    private String who(Patient patient) {
        String born =
                patient.birthDate() == null ? "birth date not entered" : "born " + ReportTime.date(patient.birthDate());
        return born
                + (patient.reference().isBlank() ? " · no reference" : " · ID " + patient.reference())
                + session.started().course().map(place -> " · " + place.words()).orElse("");
    }

    private void facts(Markup out) {
        TreatmentPlan plan = session.plan();
        out.open("table", "class", "facts").open("tr");
        fact(out, "Session", time.clock(session.began()) + " – " + end(), "class", "first");
        fact(out, "Planned", TreatmentWords.of(plan), "class", "second-column");
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
        fact(out, recorded.isGuided() ? "Alarm preset; treatment preset" : "Alarm preset", presets());
        out.close("tr");
        out.close("table");
    }

    private static void fact(Markup out, String name, String value, String... attributes) {
        out.open("td", attributes).element("div", name, "class", "name");
        out.element("div", value.isBlank() ? "none" : value, "class", "value").close("td");
    }

    private String end() {
        return session.isEnded() ? time.clock(session.last()) : time.clock(session.last()) + ", still running";
    }

    private String given() {
        List<NasalDevice> devices = session.charting().devices();
        if (!devices.isEmpty()) {
            return session.plan().drug()
                    + TreatmentWords.amount(session.charting().givenByDevices()) + " "
                    + session.plan().modality().words() + ", "
                    + StatisticsBand.count(devices.size(), "device") + ", "
                    + time.clock(devices.getFirst().at())
                    + (devices.size() == 1
                            ? ""
                            : " to " + time.clock(devices.getLast().at()));
        }
        String doses = session.marks().stream()
                .filter(m -> m.kind() == Mark.Kind.DOSE)
                .map(m -> m.text() + " at " + time.clock(m.at()))
                .collect(Collectors.joining(", "));
        if (doses.isEmpty() || session.plan().planned().isZero()) {
            return doses.isEmpty() ? "no dose" : doses;
        }
        return doses + "; ran " + ReportTime.duration(session.doseClock().ran(session.last()));
    }

    private String phases() {
        if (new PhaseTable(session, time).isNeeded()) {
            return ", phase by phase below";
        }
        String words = session.phases().stream()
                .filter(span -> !span.phase().isLast())
                .map(this::phase)
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? "" : ": " + words;
    }

    private String phase(PhaseSpan span) {
        String lasted = ReportTime.duration(span.ended().orElse(session.last()).since(span.began()));
        return TreatmentWords.small(span.phase(), session.plan().modality()) + " " + lasted;
    }

    /// A log of an older Vigil does not say by which rules the patient was treated.
    private String presets() {
        boolean changed = session.limits().size() > 1;
        String alarms = preset.name() + (changed ? ", limits changed" : ", limits not changed");
        TreatmentPreset rules = session.treatment();
        return recorded.isGuided() ? alarms + "; " + rules.title() + ", version " + rules.version() : alarms;
    }
}
