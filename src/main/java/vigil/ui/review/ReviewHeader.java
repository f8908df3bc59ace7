package vigil.ui.review;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vigil.session.Session;
import vigil.session.SessionId;
import vigil.session.rems.RemsForm;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
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
    private final ReviewNames names;
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
        names = new ReviewNames(narrow);
        HBox.setHgrow(names, Priority.ALWAYS);
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
        tools.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(back, names, tools, question);
        ask(false);
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
        names.show(ReviewTitle.of(session, model.time()));
        ask(false);
    }
}
