package vigil.ui.technician;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;

/// The ports of this machine and what each is used for. A click looks at the link on it.
///
/// Thread rule: FX thread.
final class PortsCard extends Pane {
    private static final Texts TEXTS = Texts.of(PortsCard.class);
    private static final double ROW = 54;
    private static final double TOP = 58;
    private static final double NOTE = 20;
    private static final double GAP = 10;

    private final Label none;
    private final VBox rows = new VBox();
    private final double width;
    private final Consumer<String> chosen;
    private final Consumer<PortRow> offered;
    private final Button listening;
    private List<PortRow> shown = List.of();
    private String device = "";

    /// @param chosen takes the device of the link on a port
    /// @param offered takes a row that has something to offer, and the place on the screen where it was asked
    PortsCard(double width, double height, Consumer<String> chosen, Consumer<PortRow> offered, Runnable listen) {
        this.width = width;
        this.chosen = chosen;
        this.offered = offered;
        getStyleClass().add("card");
        Place.size(this, width, height);
        Words.at(this, "heading-dense", 16, 10, width - 190, 34, Pos.CENTER_LEFT)
                .setText(TEXTS.say("ports.title"));
        listening = Buttons.of(Icon.RADIO, TEXTS.say("ports.listen"), listen);
        listening.getStyleClass().add("dense");
        listening.setId("ports-listen");
        Place.at(listening, width - 168, 7, 152, 44);
        getChildren().add(listening);
        none = Words.at(this, "body-s ink3", 16, TOP + 4, width - 32, 46, Pos.TOP_LEFT);
        none.setWrapText(true);
        getChildren().add(Rows.list(rows, 8, TOP, width - 16, height - TOP - 10));
    }

    void showListening(boolean listens) {
        listening.setDisable(listens);
        listening.setText(TEXTS.say(listens ? "ports.listening" : "ports.listen"));
    }

    void show(List<PortRow> ports, String currentDevice) {
        if (ports.equals(shown)
                && currentDevice.equals(device)
                && !rows.getChildren().isEmpty()) {
            return;
        }
        shown = List.copyOf(ports);
        device = currentDevice;
        none.setText(ports.isEmpty() ? TEXTS.say("ports.none") : "");
        List<Pane> panes = new ArrayList<>();
        ports.forEach(p -> panes.add(row(p)));
        rows.getChildren().setAll(panes);
    }

    private Pane row(PortRow port) {
        double inside = width - 16;
        String about = port.aboutAndPresence();
        boolean beside = wide(port) <= inside - 58;
        double told = Math.ceil(TextWidth.of(about, Fonts.REGULAR, 14)) <= inside - 60 ? NOTE : 2 * NOTE;
        double high = ROW - NOTE + told + (beside ? 0 : NOTE);
        Pane row = Rows.row(inside, high, port.name() + ", " + about + ", " + port.use(), () -> choose(port));
        Node icon = icon(port.presence()).box(20);
        icon.relocate(12, (high - 20) / 2);
        row.getChildren().add(icon);
        row.getChildren().add(Place.at(heading(port, beside), 44, 6, inside - 58, 22));
        Label facts = Words.at(row, "note ink3", 44, 28, inside - 60, told, Pos.CENTER_LEFT);
        facts.setText(about);
        facts.setWrapText(told > NOTE);
        if (!beside) {
            Words.at(row, "note ink2", 44, 28 + told, inside - 60, NOTE, Pos.CENTER_LEFT)
                    .setText(port.use());
        }
        Rows.setChosen(row, port.device().filter(device::equals).isPresent());
        return row;
    }

    private void choose(PortRow port) {
        if (port.offers().isEmpty()) {
            port.device().ifPresent(chosen);
        } else {
            offered.accept(port);
        }
    }

    /// What name and use need beside each other; where that is not there, the use has a line of its own, px.
    private static double wide(PortRow port) {
        return Math.ceil(
                TextWidth.of(port.name(), Fonts.SEMIBOLD, 16) + GAP + TextWidth.of(port.use(), Fonts.REGULAR, 14) + 2);
    }

    /// The port's name, which gives way in its middle (the number at its end tells two ports of a server apart), and
    /// its use, which is shown whole.
    private static HBox heading(PortRow port, boolean withUse) {
        Label name = Words.of("body-s semibold", port.name());
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setTooltip(new Tooltip(port.name()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label use = Words.of("note ink2", port.use());
        use.setMinWidth(USE_PREF_SIZE);
        Words.visible(use, withUse);
        HBox heading = new HBox(GAP, name, use);
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private static Icon icon(PortRow.Presence presence) {
        return switch (presence) {
            case PLUGGED_IN -> Icon.PORT;
            case SIMULATED -> Icon.WAVE;
            case NETWORK -> Icon.NETWORK;
            case MISSING -> Icon.UNPLUGGED;
        };
    }
}
