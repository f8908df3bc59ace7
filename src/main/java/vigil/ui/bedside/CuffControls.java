package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import vigil.monitor.CuffStatus;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.LabelFit;
import vigil.ui.control.PastLock;
import vigil.ui.control.Place;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.face.PointFace;
import vigil.ui.theme.Fonts;

/// Start, Stop and the programme of the cuff. Where no device of the room can be started from here, start and stop are
/// absent, not grey (ux 6.2). Fewer inflations are a wish that counts; the label's points stay.
final class CuffControls extends HBox {

    private final Button start;
    private final Button stop;
    private final Button programme;
    private final boolean small;
    private final HBox face;
    private final Node repeat = Icon.REPEAT.node(18);
    private final Label interval = Words.of("heading-small");
    private final Label point = Words.of("note ink2");
    private final VBox words = new VBox(-1, interval, point);
    private final Label elsewhere = Words.of("body ink2", say("nibp.elsewhere"));

    /// @param small true on a small screen
    /// @param choose opens the choice of the programme
    CuffControls(boolean small, BedsideViewModel model, Runnable choose) {
        super(8);
        this.small = small;
        setAlignment(Pos.CENTER_LEFT);
        start = Place.size(Buttons.of(Icon.PLAY, say("nibp.start"), model::startCuff), small ? 120 : 172, 56);
        start.getStyleClass().add("tight");
        start.setTooltip(new Tooltip("F4"));
        start.setId("start-cuff");
        stop = Place.size(Buttons.of(Icon.SQUARE, say("nibp.stop"), model::stopCuff), small ? 76 : 110, 56);
        stop.getStyleClass().add("tight");
        stop.setTooltip(new Tooltip("Shift+F4"));
        stop.setId("stop-cuff");
        PastLock.mark(stop);
        words.setAlignment(Pos.CENTER);
        LabelFit.wrap(point);
        point.setAlignment(Pos.CENTER);
        point.setTextAlignment(TextAlignment.CENTER);
        face = small ? new HBox(words) : new HBox(6, repeat, words);
        face.setAlignment(Pos.CENTER);
        programme = Place.size(Buttons.of("", choose), small ? 96 : 134, 56);
        programme.setGraphic(face);
        programme.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        programme.getStyleClass().add("tight");
        programme.setId("cuff-programme");
        Place.size(elsewhere, small ? 140 : 258, 56);
        elsewhere.setWrapText(true);
        if (small) {
            start.setGraphic(null);
            stop.setGraphic(null);
            start.getStyleClass().add("small-cuff");
            stop.getStyleClass().add("small-cuff");
        }
        getChildren().addAll(start, stop, elsewhere, programme);
    }

    void show(BedsideFace bedside, CuffStatus status) {
        boolean measuring = bedside.room().cuff().measuring();
        Words.visible(start, status.canStart());
        Words.visible(stop, status.canStart());
        Words.visible(elsewhere, !status.canStart());
        double wide = !small ? (status.canStart() ? 134 : 166) : status.canStart() ? 96 : 160;
        Place.size(programme, wide, 56);
        Place.size(face, wide - 14, 56);
        start.setDisable(measuring);
        stop.setDisable(!measuring);
        Buttons.setPrimary(stop, measuring);
        boolean points = !bedside.session().plan().cadence().points().isEmpty();
        interval.setText(
                status.interval().isZero()
                        ? points ? say("nibp.points") : say("nibp.off")
                        : say("nibp.minutes", status.interval().toMinutes()));
        Words.showOrHide(point, bedside.point().map(PointFace::words).orElse(""));
        boolean alone = point.getText().isEmpty(); // the words of the point need all the room there is
        Words.visible(repeat, alone);
        HBox.setHgrow(words, alone ? Priority.NEVER : Priority.ALWAYS);
        // Where they need two lines the interval makes room for the second.
        boolean two = TextWidth.of(point.getText(), Fonts.BOLD, 14) > wide - 24;
        Words.restyle(interval, two ? "label body-s semibold" : "label heading-small");
        Words.restyle(
                point, "label note " + (bedside.point().filter(PointFace::late).isPresent() ? "bold" : "ink2"));
        programme.setAccessibleText(say("nibp.programme", interval.getText(), point.getText()));
    }
}
