package vigil.ui.start;

import java.util.List;
import javafx.scene.layout.Pane;
import vigil.alarm.AlarmPreset;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.CoursePlace;
import vigil.treatment.Check;
import vigil.treatment.TreatmentPreset;
import vigil.ui.control.Composition;
import vigil.ui.control.Desk;
import vigil.ui.control.Place;
import vigil.ui.face.RoomFace;
import vigil.ui.face.RoomFact;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// A room without a session: who comes, by which way, under which presets. All else is asked once the session is open.
final class NewPane extends Pane {
    private static final Texts TEXTS = Texts.of(NewPane.class);

    private final Desk desk;
    private final StartForm form;
    private final FormCard patient;
    private final ModalityChoice modality;
    private final RulesCard rules;
    private final PresetCard limits;
    private final DevicesCard devices;
    private final TextCard treatment;
    private final AskedCard asked;
    private final TextCard before;

    NewPane(Desk desk, StartForm form, StartModel model, Composition composition) {
        this.desk = desk;
        this.form = form;
        setPickOnBounds(false);
        boolean full = composition == Composition.FULL;
        double left = full ? 464 : 320;
        double middle = full ? 704 : MiddleColumn.CARD;
        patient = new FormCard(TEXTS.say("patient"), left, full ? 92 : 82);
        patient.add(TEXTS.say("patient.id"), TEXTS.say("patient.id.prompt"), form.reference)
                .setId("patient-id");
        patient.add(TEXTS.say("patient.name"), TEXTS.say("patient.name.prompt"), form.name)
                .setId("patient-name");
        patient.add(TEXTS.say("patient.born"), BirthDate.example(), form.born).setId("patient-born");
        modality = new ModalityChoice(left - 40, form::choose);
        treatment = new TextCard(TEXTS.say("treatment"), left, 132);
        treatment.getChildren().add(Place.at(modality, 20, 64, left - 40, 56));
        rules = new RulesCard(form, full ? left : middle);
        limits = new PresetCard(middle, form::choose);
        devices = new DevicesCard(model, full ? DevicesShape.FULL : DevicesShape.COMPACT);
        asked = new AskedCard(middle, full ? 40 : 30);
        before = new TextCard(TEXTS.say("before"), full ? 672 : middle, 60);
        if (full) {
            getChildren().addAll(Place.at(patient, 24, 96, 464, 352), Place.at(treatment, 24, 464, 464, 200));
            getChildren().addAll(Place.at(rules, 24, 680, 464, 176), Place.at(limits, 504, 96, 704, 380));
            getChildren().addAll(Place.at(asked, 504, 492, 704, 364), Place.at(devices, 1224, 96, 672, 360));
            getChildren().add(Place.at(before, 1224, 472, 672, 252));
        } else {
            compact();
        }
    }

    private void compact() {
        MiddleColumn column = new MiddleColumn();
        column.add(Place.size(rules, MiddleColumn.CARD, 176));
        column.add(Place.size(limits, MiddleColumn.CARD, 380));
        column.add(Place.size(before, MiddleColumn.CARD, 150));
        column.add(Place.size(asked, MiddleColumn.CARD, 290));
        getChildren().addAll(Place.at(patient, 24, 84, 320, 316), Place.at(treatment, 24, 408, 320, 196));
        getChildren().addAll(column.at(360, 84, 520), Place.at(devices, 936, 84, 320, 388));
    }

    /// Offers these alarm presets.
    void offer(List<AlarmPreset> released) {
        limits.offer(released);
    }

    /// Offers these rules of a treatment.
    void offerRules(List<TreatmentPreset> released) {
        rules.offer(released);
    }

    /// Empties what was typed beside the form.
    void forgetDrafts() {
        devices.reset();
        devices.forgetDrafts();
    }

    void show(RoomSnapshot snapshot, RoomFace face, Timestamp now) {
        modality.show(form.modality());
        rules.show();
        limits.show(form.preset());
        devices.show(snapshot, face, false, desk.time(), now);
        treatment.show(
                form.modality().isEmpty()
                        ? ""
                        : form.place(snapshot.simulated()).map(NewPane::words).orElse(TEXTS.say("course.none")));
        asked.show(asked());
        before.show(before(snapshot, face));
    }

    /// What was before: the patient's last session, and the last one in this room.
    private String before(RoomSnapshot snapshot, RoomFace face) {
        String last = LastSession.words(form.course(), snapshot.simulated());
        String words = form.reference.get().isBlank()
                ? TEXTS.say("before.unknown")
                : last.isEmpty() ? TEXTS.say("before.none") : last;
        return face.facts().stream()
                .filter(f -> f.kind() == RoomFact.Kind.HISTORY)
                .map(f -> words + "\n" + TEXTS.say("before.room", f.text()))
                .findFirst()
                .orElse(words);
    }

    private static String words(CoursePlace place) {
        String series = PhraseBook.translate(place.series());
        return place.of() > 0
                ? TEXTS.say("course.place", place.number(), place.of(), series)
                : TEXTS.say("course.number", place.number(), series);
    }

    /// The checks that will be asked before the dose; none while nobody said by which way the medicine is given.
    private List<Check> asked() {
        return form.modality()
                .map(way -> form.treatment().checks(way).stream()
                        .filter(c -> c.group().isBeforeDose())
                        .toList())
                .orElse(List.of());
    }
}
