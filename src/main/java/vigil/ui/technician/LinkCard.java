package vigil.ui.technician;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vigil.device.FrameCounts;
import vigil.device.LinkState;
import vigil.device.LinkStatus;
import vigil.metric.Timestamp;
import vigil.ui.control.Icon;
import vigil.ui.control.LabelFit;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;
import vigil.ui.language.Decimals;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// Where a link stands: all states in the order it passes them, the present one lit, faults dashed; below, since when,
/// how many frames, and the last trouble in words.
///
/// Thread rule: FX thread.
final class LinkCard extends Pane {
    private static final Texts TEXTS = Texts.of(LinkCard.class);
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final Map<LinkState, Label> states = new EnumMap<>(LinkState.class);
    private final HBox facts = new HBox(28);
    private final Label since = Words.of("body semibold");
    private final Label line = Words.of("body ink2");
    private final Label frames = Words.of("body ink2");
    private final Label bad = Words.of("body ink2");
    private final Label reason = Words.of("body-s ink2");

    LinkCard(double width, double height) {
        getStyleClass().add("card");
        Place.size(this, width, height);
        HBox strip = new HBox();
        strip.setAlignment(Pos.CENTER_LEFT);
        for (LinkState state : LinkState.values()) {
            if (!states.isEmpty()) {
                strip.getChildren().addAll(air(), Icon.NEXT.node(18), air());
            }
            strip.getChildren().add(state(state));
        }
        Place.at(strip, 16, 14, width - 32, 46);
        strip.getStyleClass().add("ink3");
        facts.setAlignment(Pos.CENTER_LEFT);
        for (Label label : new Label[] {since, line, frames, bad}) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        HBox.setHgrow(reason, Priority.ALWAYS);
        LabelFit.wrap(reason);
        facts.getChildren().setAll(since, line, frames, bad, reason);
        Place.at(facts, 16, 68, width - 32, 44);
        getChildren().addAll(strip, facts);
    }

    private Label state(LinkState state) {
        Label label = Words.of("link-state", StateWords.begun(state));
        boolean fault = switch (state) {
            case STALE, LOST, WAITING -> true;
            case CLOSED, OPENING, STARTING, LIVE -> false;
        };
        if (fault) {
            label.getStyleClass().add("fault");
        }
        label.setMinWidth(USE_PREF_SIZE);
        Place.height(label, 46);
        states.put(state, label);
        return label;
    }

    private static Node air() {
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        return air;
    }

    void show(Optional<LinkStatus> link, OptionalDouble perSecond, Timestamp now) {
        Optional<LinkState> current = link.map(LinkStatus::state);
        states.forEach((state, label) -> {
            boolean lit = current.filter(s -> s == state).isPresent();
            label.pseudoClassStateChanged(LIT, lit);
            label.setGraphic(lit && state == LinkState.LIVE ? Icon.RADIO.node(18) : null);
        });
        if (link.isEmpty()) {
            since.setText(TEXTS.say("link.none"));
            line.setText("");
            frames.setText(TEXTS.say("link.none-why"));
            bad.setText("");
            reason.setText("");
            return;
        }
        LinkStatus status = link.get();
        FrameCounts counts = status.counts();
        since.setText(
                TEXTS.say("link.since", TimeText.duration(now.since(status.since())), StateWords.of(status.state())));
        line.setText(status.line().settings());
        line.setTooltip(
                status.line().place().isEmpty()
                        ? null
                        : new Tooltip(TEXTS.say(
                                "link.place", status.port(), status.line().place())));
        String rate = perSecond.isPresent() && status.state() == LinkState.LIVE
                ? TEXTS.say("link.rate", Decimals.text(perSecond.getAsDouble(), 1)) + " · "
                : "";
        frames.setText(rate + TEXTS.say("link.frames", grouped(counts.frames())));
        bad.setText(TEXTS.say("link.bad", grouped(counts.checkErrors()), grouped(counts.rejectedBytes())));
        String why = PhraseBook.translate(status.reason());
        reason.setText(why);
        reason.setTooltip(why.isEmpty() ? null : new Tooltip(why));
    }

    /// Thousands apart, as long counts are read.
    private static String grouped(long count) {
        return String.format(java.util.Locale.ROOT, "%,d", count).replace(',', ' ');
    }
}
