package vigil.ui.review;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vigil.session.Session;
import vigil.session.SessionId;
import vigil.session.rems.RemsForm;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.LabelFit;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;
import vigil.ui.theme.Theme;

/// Who and when, and what can be done with it. An export asks first whether it may carry the name.
///
/// Thread rule: FX thread.
final class ReviewHeader extends HBox {
    private static final Texts TEXTS = Texts.of(ReviewHeader.class);

    private final ReviewModel model;
    private Optional<SessionId> earlier = Optional.empty();
    private final Label name = Words.of("title-page");
    private final Label who = Words.of("body-s ink2");
    private final Label what = Words.of("body-s ink2");
    private final boolean narrow;
    private final Button light;
    private final Button compare;
    private final Button rems;
    private final Button remsCsv;
    private final HBox tools = new HBox(12);
    private final ExportQuestion question;

    /// @param narrow true if birth date and treatment stand below the name
    ReviewHeader(ReviewModel model, boolean narrow, Runnable otherTheme) {
        super(16);
        this.model = model;
        this.narrow = narrow;
        setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(USE_PREF_SIZE);
        Button back = tall(Buttons.of(Icon.BACK, TEXTS.say("list.title"), model::close));
        back.setId("review-back");
        light = tall(Buttons.of(Icon.SUN, narrow ? "" : TEXTS.say("header.light"), otherTheme));
        light.setId("review-theme");
        compare = tall(Buttons.of(Icon.LAYERS, narrow ? "" : TEXTS.say("header.compare"), this::compare));
        compare.setId("review-compare");
        compare.getStyleClass().add("tight");
        if (narrow) {
            compare.setMinWidth(48);
        }
        compare.setDisable(true);
        rems = export(Icon.CLIPBOARD, "header.rems", SessionExport.Form.REMS_PDF, "rems-pdf");
        remsCsv = export(Icon.CLIPBOARD, "header.rems.csv", SessionExport.Form.REMS_CSV, "rems-csv");
        Words.visible(rems, false);
        Words.visible(remsCsv, false);
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.getChildren()
                .addAll(
                        light,
                        compare,
                        rems,
                        remsCsv,
                        Buttons.primary(export(Icon.DOCUMENT, "header.pdf", SessionExport.Form.PDF, "export-pdf")),
                        export(Icon.DOWNLOAD, "header.csv", SessionExport.Form.CSV, "export-csv"),
                        export(Icon.DOWNLOAD, "header.fhir", SessionExport.Form.FHIR, "export-fhir"));
        question = new ExportQuestion(model::export, () -> ask(false));
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        getChildren().add(back);
        getChildren().addAll(names());
        getChildren().addAll(air, tools, question);
        ask(false);
    }

    private Node[] names() {
        if (narrow) {
            HBox first = new HBox(12, name, who);
            first.setAlignment(Pos.BASELINE_LEFT);
            Words.restyle(name, "label heading");
            Words.restyle(who, "label body-s ink2");
            Words.restyle(what, "label body-s ink2");
            VBox both = new VBox(first, what);
            both.setAlignment(Pos.CENTER_LEFT);
            both.setMinWidth(0);
            HBox.setHgrow(both, Priority.ALWAYS);
            LabelFit.keep(what);
            return new Node[] {both};
        }
        Region line = Place.size(new Region(), 1, 24);
        line.getStyleClass().add("rule");
        Pane rule = new Pane(line);
        rule.setMaxHeight(24);
        who.setMinWidth(USE_PREF_SIZE);
        return new Node[] {name, who, rule, what};
    }

    private Button export(Icon icon, String key, SessionExport.Form form, String id) {
        Button button = tall(Buttons.of(icon, TEXTS.say(key), () -> {
            question.about(form);
            ask(true);
        }));
        button.setId(id);
        button.getStyleClass().add("tight");
        return button;
    }

    /// The question takes the place of the buttons until it is answered.
    private void ask(boolean wanted) {
        Words.visible(question, wanted);
        Words.visible(tools, !wanted);
    }

    static Button tall(Button button) {
        button.setMinHeight(48);
        button.setPrefHeight(48);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /// The last session before the open one stands below it, or no longer.
    private void compare() {
        if (model.beside().session().get().isPresent()) {
            model.beside().close();
        } else {
            earlier.ifPresent(model.beside()::open);
        }
    }

    /// Says whether two sessions show.
    void compares(boolean both) {
        Buttons.setSelected(compare, both);
    }

    /// Knows the last session before the open one; the first of a course has none to compare with.
    void show(CourseStrip strip) {
        earlier = strip.before();
        compare.setDisable(earlier.isEmpty());
        compare.setAccessibleText(TEXTS.say(earlier.isEmpty() ? "header.compare.none" : "header.compare"));
    }

    /// Offers the other theme.
    void themed(Theme theme) {
        String words = TEXTS.say(theme == Theme.LIGHT ? "header.dark" : "header.light");
        light.setText(narrow ? "" : words);
        light.setAccessibleText(words);
        light.setTooltip(new Tooltip(words));
        light.setGraphic((theme == Theme.LIGHT ? Icon.MOON : Icon.SUN).node(20));
    }

    void show(Session session) {
        light.setDisable(!session.isEnded());
        boolean hasRems = !RemsForm.of(session, session.last(), model.time().zone())
                .fields()
                .isEmpty();
        Words.visible(rems, hasRems);
        // On a narrow header the table is reached at the discharge screen and by the command line.
        Words.visible(remsCsv, hasRems && !narrow);
        ReviewTitle title = ReviewTitle.of(session, model.time());
        name.setText(title.name());
        who.setText(title.who());
        what.setText(title.what());
        ask(false);
    }
}
