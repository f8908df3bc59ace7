package vigil.ui.technician;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import vigil.device.LinkLogEntry;
import vigil.metric.Timestamp;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// What happened on a link besides bytes: states entered, troubles, settings tried; newest first.
///
/// Thread rule: FX thread.
final class LogCard extends Pane {
    private static final Texts TEXTS = Texts.of(LogCard.class);
    private static final double ROW = 28;
    private static final double TOP = 54;

    private record Line(Label at, Label words) {}

    private record Happening(Timestamp at, String words) {}

    private final List<Line> lines = new ArrayList<>();
    private final TimeText time;

    LogCard(double width, double height, TimeText time) {
        this.time = time;
        getStyleClass().add("card");
        Place.size(this, width, height);
        Words.at(this, "heading-dense", 16, 10, 300, 34, Pos.CENTER_LEFT).setText(TEXTS.say("log.title"));
        Words.at(this, "note ink3", width - 316, 10, 300, 34, Pos.CENTER_RIGHT).setText(TEXTS.say("log.newest"));
        Rows.rule(this, 16, TOP - 4, width - 32);
        for (int i = 0; i < (int) ((height - TOP - 8) / ROW); i++) {
            double y = TOP + i * ROW;
            lines.add(new Line(
                    Words.at(this, "body-s ink3", 16, y, 90, ROW, Pos.CENTER_LEFT),
                    Words.at(this, "body-s ink2", 110, y, width - 126, ROW, Pos.CENTER_LEFT)));
        }
    }

    void show(List<LinkLogEntry> log) {
        List<Happening> newest = new ArrayList<>();
        for (int i = log.size() - 1; i >= 0 && newest.size() < lines.size(); i--) {
            switch (log.get(i)) {
                case LinkLogEntry.Entered e -> newest.add(new Happening(e.at(), words(e)));
                case LinkLogEntry.Trouble t -> newest.add(new Happening(t.at(), PhraseBook.translate(t.text())));
                case LinkLogEntry.Noted n -> newest.add(new Happening(n.at(), PhraseBook.translate(n.text())));
                case LinkLogEntry.Received r -> {}
                case LinkLogEntry.Sent s -> {}
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean used = i < newest.size();
            lines.get(i).at().setText(used ? time.clock(newest.get(i).at()) : "");
            String words = used ? newest.get(i).words() : "";
            lines.get(i).words().setText(words);
            lines.get(i).words().setTooltip(words.isEmpty() ? null : new Tooltip(words));
        }
        if (newest.isEmpty()) {
            lines.getFirst().words().setText(TEXTS.say("nothing-yet"));
        }
    }

    private static String words(LinkLogEntry.Entered entered) {
        String state = StateWords.begun(entered.state());
        return entered.reason().isEmpty()
                ? state
                : TEXTS.say("log.entered", state, PhraseBook.translate(entered.reason()));
    }
}
