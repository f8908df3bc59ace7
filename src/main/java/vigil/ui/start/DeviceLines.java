package vigil.ui.start;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import vigil.device.LinkState;
import vigil.metric.Timestamp;
import vigil.monitor.LinkView;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// A device in three lines: its name, where it is, how its link stands.
final class DeviceLines extends Pane {
    private static final Texts TEXTS = Texts.of(DeviceLines.class);

    private final double width;
    private final Label name;
    private final Label place;
    private final Label state;
    private final StackPane live = Icon.CHECK.box(16);
    private final StackPane dead = Icon.UNPLUGGED.box(16);

    DeviceLines(double width) {
        this.width = width;
        name = Words.at(this, "body semibold", 0, 0, width, 28, Pos.CENTER_LEFT);
        place = Words.at(this, "note ink2", 0, 28, width, 22, Pos.CENTER_LEFT);
        state = Words.at(this, "note ink2", 26, 56, width - 26, 22, Pos.CENTER_LEFT);
        getChildren().addAll(Place.at(live, 0, 59, 16, 16), Place.at(dead, 0, 59, 16, 16));
    }

    /// @param absent what to say where there is none
    /// @param need what is needed then
    void show(Optional<LinkView> link, String absent, String need, Timestamp now) {
        FitText.show(
                name,
                PhraseBook.translate(link.map(LinkView::name).orElse(absent)),
                width,
                "body semibold",
                "body-s semibold",
                "note semibold");
        place.setText(link.map(l -> port(l.device())).orElse(need));
        // What is needed may take the line of the state too.
        place.setWrapText(link.isEmpty());
        Place.size(place, width, link.isEmpty() ? 40 : 22);
        boolean isLive = link.filter(l -> l.state() == LinkState.LIVE).isPresent();
        Words.visible(live, isLive);
        Words.visible(dead, link.isPresent() && !isLive);
        state.setText(link.map(l -> words(l, now)).orElse(""));
    }

    private static String port(String device) {
        int at = device.indexOf('@');
        return at < 0 ? device : device.substring(at + 1);
    }

    private static String words(LinkView link, Timestamp now) {
        String since = TimeText.duration(now.since(link.since()));
        return switch (link.state()) {
            case LIVE -> TEXTS.say("link.live", since);
            case CLOSED -> TEXTS.say("link.closed");
            case OPENING -> TEXTS.say("link.opening");
            case STARTING -> TEXTS.say("link.starting");
            case STALE -> TEXTS.say("link.stale", since);
            case LOST -> TEXTS.say("link.lost", since);
            case WAITING -> TEXTS.say("link.waiting");
        };
    }
}
