package vigil.ui.technician;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.device.LinkLogEntry;
import vigil.metric.Timestamp;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;
import vigil.ui.language.Texts;

/// The newest bytes of a link, from the device and to it, in hexadecimal and as text. Hold freezes them.
///
/// Thread rule: FX thread.
final class BytesCard extends Pane {
    private static final Texts TEXTS = Texts.of(BytesCard.class);
    private static final double ROW = 25;
    private static final double TOP = 84;

    private record Line(Label at, Label direction, Label hex, Label text) {}

    private final Label heading;
    private final List<Line> lines = new ArrayList<>();
    private final Button hold;
    private final TimeText time;
    private boolean held;

    BytesCard(double width, double height, TimeText time) {
        this.time = time;
        getStyleClass().add("card");
        Place.size(this, width, height);
        heading = Words.at(this, "heading-dense", 16, 12, width - 184, 40, Pos.CENTER_LEFT);
        hold = Buttons.of(Icon.PAUSE, TEXTS.say("bytes.hold"), this::toggle);
        hold.getStyleClass().add("dense");
        Place.at(hold, width - 156, 10, 140, 44);
        getChildren().add(hold);
        head(TEXTS.say("bytes.time"), 16);
        head(TEXTS.say("bytes.bytes"), 162);
        head(TEXTS.say("bytes.text"), 674);
        Rows.rule(this, 16, TOP - 4, width - 32);
        int rows = (int) ((height - TOP - 8) / ROW);
        for (int i = 0; i < rows; i++) {
            double y = TOP + i * ROW;
            lines.add(new Line(
                    Words.at(this, "mono-editor ink3", 16, y, 118, ROW, Pos.CENTER_LEFT),
                    Words.at(this, "mono-editor ink3", 138, y, 22, ROW, Pos.CENTER_LEFT),
                    Words.at(this, "mono-bytes", 162, y, 506, ROW, Pos.CENTER_LEFT),
                    Words.at(this, "mono-editor ink3", 674, y, width - 682, ROW, Pos.CENTER_LEFT)));
        }
    }

    private void head(String text, double x) {
        Words.at(this, "note ink3", x, 54, 200, 22, Pos.CENTER_LEFT).setText(text);
    }

    private void toggle() {
        held = !held;
        hold.setText(TEXTS.say(held ? "bytes.go-on" : "bytes.hold"));
        hold.setGraphic((held ? Icon.PLAY : Icon.PAUSE).node(18));
        Buttons.setSelected(hold, held);
    }

    void show(String device, List<LinkLogEntry> log) {
        if (held) {
            return;
        }
        heading.setText(device.isEmpty() ? TEXTS.say("bytes.title") : TEXTS.say("bytes.title-of", device));
        List<HexRow> rows = HexRow.newest(log, lines.size(), this::stamp);
        for (int i = 0; i < lines.size(); i++) {
            boolean used = i < rows.size();
            Line line = lines.get(i);
            line.at().setText(used ? rows.get(i).at() : "");
            line.direction().setText(used ? rows.get(i).direction() : "");
            line.hex().setText(used ? rows.get(i).hex() : "");
            line.text().setText(used ? rows.get(i).text() : "");
        }
        if (rows.isEmpty()) {
            lines.getFirst().hex().setText(device.isEmpty() ? "" : TEXTS.say("nothing-yet"));
        }
    }

    private String stamp(Timestamp at) {
        return time.clock(at) + String.format(".%03d", Math.floorMod(at.wallMillis(), 1000));
    }
}
