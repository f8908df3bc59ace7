package vigil.ui.review;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// Asks, before anything is written, whether it may carry the patient's name (ux 12.5). Neither answer is preset.
///
/// Thread rule: FX thread.
final class ExportQuestion extends HBox {
    private static final Texts TEXTS = Texts.of(ExportQuestion.class);

    /// Told what is to be written, and how.
    @FunctionalInterface
    interface Writer {
        void write(SessionExport.Form form, SessionExport.Naming naming);
    }

    private final Label what = Words.of("body semibold");
    private final Button named;
    private SessionExport.Form form = SessionExport.Form.PDF;

    ExportQuestion(Writer writer, Runnable answered) {
        super(12);
        setAlignment(Pos.CENTER_RIGHT);
        what.setMinWidth(USE_PREF_SIZE);
        named = button("export.name", SessionExport.Naming.NAME, "export-named", writer, answered);
        Button coded = button("export.id", SessionExport.Naming.ID_ONLY, "export-coded", writer, answered);
        Button leave = ReviewHeader.tall(Buttons.of(Icon.CROSS, "", answered));
        leave.setAccessibleText(TEXTS.say("export.leave"));
        leave.setId("export-leave");
        getChildren().addAll(what, named, coded, leave);
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                answered.run();
                e.consume();
            }
        });
    }

    private Button button(String key, SessionExport.Naming naming, String id, Writer writer, Runnable answered) {
        Button button = ReviewHeader.tall(Buttons.of(TEXTS.say(key), () -> {
            writer.write(form, naming);
            answered.run();
        }));
        button.setId(id);
        return button;
    }

    /// Asks about a form.
    void about(SessionExport.Form wanted) {
        form = wanted;
        what.setText(TEXTS.say("export.ask", TEXTS.say("export." + wanted.name())));
        setVisible(true);
        named.requestFocus();
    }
}
