package vigil.ui.start;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import vigil.alarm.AlarmPreset;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.CoursePlace;
import vigil.treatment.Check;
import vigil.treatment.CheckGroup;
import vigil.treatment.TreatmentPreset;
import vigil.ui.control.Desk;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.RoomFace;
import vigil.ui.face.RoomFact;

/// A room without a session: who comes, by which way, under which presets. All else is asked once the session is open.
final class NewPane extends Pane {
    private final Desk desk;
    private final StartForm form;
    private final TextField first;
    private final ModalityChoice modality;
    private final RulesCard rules;
    private final PresetCard limits;
    private final DevicesCard devices;
    private final Label course;
    private final Label then;
    private final Label room;

    NewPane(Desk desk, StartForm form, StartModel model) {
        this.desk = desk;
        this.form = form;
        setPickOnBounds(false);
        FormCard patient = new FormCard("Patient", 464);
        first = patient.add("ID", "the clinic's number", form.reference);
        first.setId("patient-id");
        patient.add("Name, never shown on the wall", "first and last name", form.name)
                .setId("patient-name");
        patient.add("Date of birth", "12 Mar 1984", form.born).setId("patient-born");
        Pane treatment = new Pane();
        treatment.getStyleClass().add("card");
        Words.at(treatment, "heading", 20, 14, 300, 40, Pos.CENTER_LEFT).setText("Treatment");
        modality = Place.at(new ModalityChoice(form::choose), 20, 64, 424, 56);
        course = Words.at(treatment, "body ink2", 20, 132, 424, 52, Pos.TOP_LEFT);
        course.setWrapText(true);
        treatment.getChildren().add(modality);
        rules = new RulesCard(form);
        limits = new PresetCard(704, form::choose);
        devices = new DevicesCard(model);
        Pane asked = new Pane();
        asked.getStyleClass().add("card");
        Words.at(asked, "heading", 20, 14, 500, 40, Pos.CENTER_LEFT).setText("Asked once the session is open");
        then = Words.at(asked, "body ink2", 20, 60, 664, 210, Pos.TOP_LEFT);
        then.setWrapText(true);
        Pane facts = new Pane();
        facts.getStyleClass().add("card");
        Words.at(facts, "heading", 20, 14, 400, 40, Pos.CENTER_LEFT).setText("Before");
        room = Words.at(facts, "body ink2", 20, 60, 632, 180, Pos.TOP_LEFT);
        room.setWrapText(true);
        getChildren().addAll(Place.at(patient, 24, 96, 464, 352), Place.at(treatment, 24, 464, 464, 200));
        getChildren().addAll(Place.at(rules, 24, 680, 464, 176), Place.at(limits, 504, 96, 704, 380));
        getChildren().addAll(Place.at(asked, 504, 492, 704, 364), Place.at(devices, 1224, 96, 672, 360));
        getChildren().add(Place.at(facts, 1224, 472, 672, 252));
    }

    /// Offers these alarm presets.
    void offer(List<AlarmPreset> released) {
        limits.offer(released);
    }

    /// Offers these rules of a treatment.
    void offerRules(List<TreatmentPreset> released) {
        rules.offer(released);
    }

    void show(RoomSnapshot snapshot, RoomFace face, Timestamp now) {
        modality.show(form.modality());
        rules.show();
        limits.show(form.preset());
        devices.show(snapshot, face, false, desk.time(), now);
        course.setText(
                form.modality().isEmpty()
                        ? ""
                        : form.place(snapshot.simulated())
                                .map(NewPane::words)
                                .orElse("No course is planned for this patient."));
        then.setText(asked());
        room.setText(before(snapshot, face));
    }

    /// What was before: the patient's last session, and the last one in this room.
    private String before(RoomSnapshot snapshot, RoomFace face) {
        String last = LastSession.words(form.course(), snapshot.simulated());
        String patient = form.reference.get().isBlank()
                ? "The last session of a patient stands here once the ID is written."
                : last.isEmpty() ? "No earlier session of this patient is known." : last;
        return face.facts().stream()
                .filter(f -> f.kind() == RoomFact.Kind.HISTORY)
                .map(f -> patient + "\nIn this room: " + f.text().toLowerCase(Locale.ROOT) + ".")
                .findFirst()
                .orElse(patient);
    }

    private static String words(CoursePlace place) {
        String of = place.of() > 0 ? " of " + place.of() : "";
        return "Session " + place.number() + of + " of the " + place.series() + ".";
    }

    /// The groups of checks with how many each has.
    private String asked() {
        if (form.modality().isEmpty()) {
            return "It depends on the way the medicine is given.";
        }
        List<Check> checks = form.treatment().checks(form.modality().get()).stream()
                .filter(c -> c.group().isBeforeDose())
                .toList();
        return checks.stream()
                .collect(Collectors.groupingBy(Check::group, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> line(e.getKey(), e.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String line(CheckGroup group, long count) {
        return ChecksCard.words(group) + ": " + count;
    }
}
