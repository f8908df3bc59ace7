package vigil.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vigil.session.Patient;
import vigil.session.Session;
import vigil.session.rems.RemsForm;
import vigil.treatment.TreatmentPlan;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;
import vigil.ui.theme.Theme;

/// Who and when, and what can be done with it.
///
/// Thread rule: FX thread.
final class ReviewHeader extends HBox {
    private static final Texts TEXTS = Texts.of(ReviewHeader.class);

    private final Label name = Words.of("title-page");
    private final Label who = Words.of("body ink2");
    private final Label what = Words.of("body ink2");
    private final Button light = tall(Buttons.of(Icon.SUN, TEXTS.say("header.light"), () -> {}));
    private final Button rems;
    private final Button remsCsv;
    private final TimeText time;

    ReviewHeader(ReviewModel model, Runnable otherTheme) {
        super(16);
        this.time = model.time();
        light.setOnAction(e -> otherTheme.run());
        setAlignment(Pos.CENTER_LEFT);
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        Region line = Place.size(new Region(), 1, 24);
        line.getStyleClass().add("rule");
        Pane rule = new Pane(line);
        rule.setMaxHeight(24);
        rems = rems(TEXTS.say("header.rems"), SessionExport.Form.REMS_PDF, model);
        remsCsv = rems(TEXTS.say("header.rems.csv"), SessionExport.Form.REMS_CSV, model);
        Button pdf =
                tall(Buttons.of(Icon.DOCUMENT, TEXTS.say("header.pdf"), () -> model.export(SessionExport.Form.PDF)));
        getChildren()
                .addAll(
                        tall(Buttons.of(Icon.BACK, TEXTS.say("list.title"), model::close)),
                        name,
                        who,
                        rule,
                        what,
                        air,
                        light,
                        rems,
                        remsCsv,
                        Buttons.primary(pdf),
                        tall(Buttons.of(
                                Icon.DOWNLOAD, TEXTS.say("header.csv"), () -> model.export(SessionExport.Form.CSV))));
        name.setMinWidth(USE_PREF_SIZE);
    }

    private static Button rems(String words, SessionExport.Form form, ReviewModel model) {
        Button button = tall(Buttons.of(Icon.CLIPBOARD, words, () -> model.export(form)));
        button.setId(form == SessionExport.Form.REMS_PDF ? "rems-pdf" : "rems-csv");
        Words.visible(button, false);
        return button;
    }

    private static Button tall(Button button) {
        button.setMinHeight(48);
        button.setPrefHeight(48);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /// Offers the other theme.
    void themed(Theme theme) {
        light.setText(TEXTS.say(theme == Theme.LIGHT ? "header.dark" : "header.light"));
        light.setGraphic((theme == Theme.LIGHT ? Icon.MOON : Icon.SUN).node(20));
    }

    void show(Session session) {
        light.setDisable(!session.isEnded());
        boolean hasRems =
                !RemsForm.of(session, session.last(), time.zone()).fields().isEmpty();
        Words.visible(rems, hasRems);
        Words.visible(remsCsv, hasRems);
        Patient patient = session.started().patient();
        name.setText(patient.name().isEmpty() ? TEXTS.say("header.unnamed") : patient.name());
        String born = patient.birthDate() == null ? "" : TEXTS.say("header.born", TimeText.date(patient.birthDate()));
        String id =
                patient.reference().isEmpty() ? TEXTS.say("header.no.id") : TEXTS.say("header.id", patient.reference());
        who.setText(born.isEmpty() ? id : born + " · " + id);
        what.setText(treatment(session));
    }

    private String treatment(Session session) {
        TreatmentPlan plan = session.plan();
        List<String> parts = new ArrayList<>();
        parts.add(session.started().room());
        parts.add(time.day(session.began()) + ", " + time.shortClock(session.began()));
        String drug = PhraseBook.translate(plan.drug().toLowerCase(Locale.ROOT));
        parts.add(drug + " " + PhraseBook.translate(plan.modality().words()));
        if (session.started().simulated()) {
            parts.add(TEXTS.say("simulation"));
        }
        if (!session.isEnded()) {
            parts.add(TEXTS.say("header.live", time.shortClock(session.last())));
        } else {
            session.doseClock()
                    .stopped()
                    .flatMap(stop -> session.doseStart().map(stop::since))
                    .ifPresent(d -> parts.add(TEXTS.say("header.stopped", TimeText.duration(d))));
        }
        return String.join(" · ", parts);
    }
}
