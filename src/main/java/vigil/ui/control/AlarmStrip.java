package vigil.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vigil.ui.face.AlarmLine;
import vigil.ui.face.AlarmLook;
import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;

/// The alarm line at the foot of a tile: mark, plug if technical, what, since when, LATCHED or when it signals again,
/// priority, and a loudspeaker once it sounds louder because nobody answered (ux 5.1, 5.4).
///
/// Thread rule: FX thread.
public final class AlarmStrip extends HBox {
    private static final Texts TEXTS = Texts.of(AlarmStrip.class);

    private static final List<Size> SIZES =
            List.of(new Size("alarm-title-tile", 24), new Size("body-l bold", 20), new Size("body bold", 18));
    private static final Size SMALLEST = new Size("body-s bold", 16);

    private final PriorityMark mark = new PriorityMark(36);
    private final Node pin = Icon.PIN.node(14);
    private final Node plug = Icon.UNPLUGGED.node(28);
    private final Label title = Words.of("alarm-title-tile");
    private final Label detail = Words.of("body-s medium");
    private final VBox words = new VBox(-2, title, detail);
    private final Label again = Words.of("body-s bold");
    private final HBox latched;
    private final Label word = Words.of("body bold");
    private final Label technical = Words.of("note bold");
    private final Node louder = Icon.SOUND.node(22);
    private final AlarmStyle style;
    private Optional<AlarmLine> shown = Optional.empty();
    private double fitted;

    private record Size(String role, double px) {}

    public AlarmStrip(FlashClock clock) {
        getStyleClass().addAll("alarm-surface", "alarm-strip");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(14);
        style = new AlarmStyle(this, clock);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        VBox rank = new VBox(word, technical);
        rank.setAlignment(Pos.CENTER_RIGHT);
        rank.setMinWidth(USE_PREF_SIZE);
        again.setMinWidth(USE_PREF_SIZE);
        latched = latchedTag();
        getChildren().addAll(mark, plug, words, louder, latched, again, rank);
    }

    /// The word LATCHED with its pin, in a frame.
    public static HBox latchedTag() {
        Label label = Words.of("body-s bold", TEXTS.say("strip.latched"));
        label.setMinWidth(USE_PREF_SIZE);
        HBox tag = new HBox(8, Icon.PIN.node(18), label);
        tag.getStyleClass().add("latched-tag");
        tag.setAlignment(Pos.CENTER);
        tag.setMinWidth(USE_PREF_SIZE);
        return tag;
    }

    /// What the other parts leave for the words, px.
    private double space() {
        double taken = getInsets().getLeft() + getInsets().getRight() - getSpacing();
        for (Node part : getChildren()) {
            taken += part.isManaged() ? getSpacing() + (part == words ? 0 : part.prefWidth(-1)) : 0;
        }
        return getPrefWidth() - taken;
    }

    /// On a narrow tile the title gives up size first, then the limit that it names; never the value. Where even that
    /// has no room beside the frame of LATCHED, the word goes below the priority's.
    private void fitTitle(AlarmLine line) {
        if (!fits(line) && line.look().latched()) {
            Words.visible(latched, false);
            Words.showOrHide(technical, TEXTS.say("strip.latched"));
            technical.setGraphic(pin);
            fits(line);
        }
    }

    private boolean fits(AlarmLine line) {
        double space = space();
        for (String wording : List.of(line.headline(), line.title())) {
            for (Size size : SIZES) {
                title.setText(wording);
                Words.restyle(title, "label " + size.role());
                if (TextWidth.of(wording, Fonts.BOLD, size.px()) <= space) {
                    return true;
                }
            }
        }
        // The name of a device may go; what is wrong with it stays.
        title.setText(
                TextWidth.of(line.title(), Fonts.BOLD, SMALLEST.px()) <= space
                        ? line.title()
                        : Texts.begun(line.condition()));
        Words.restyle(title, "label " + SMALLEST.role());
        return TextWidth.of(title.getText(), Fonts.BOLD, SMALLEST.px()) <= space;
    }

    /// On a narrow tile the second line gives up size first, then what follows its first fact.
    private void fitDetail(AlarmLine line) {
        double space = space();
        boolean large = TextWidth.of(line.detail(), Fonts.MEDIUM, 16) <= space;
        boolean small = large || TextWidth.of(line.detail(), Fonts.MEDIUM, 14) <= space;
        Words.restyle(detail, "label " + (large ? "body-s" : "note") + " medium");
        String fact = firstFact(line.detail());
        boolean fits = TextWidth.of(fact, Fonts.MEDIUM, 14) <= space;
        // At last its first word goes, never the time at its end.
        detail.setText(small ? line.detail() : fits ? fact : fact.substring(fact.indexOf(' ') + 1));
    }

    private static String firstFact(String detail) {
        int end = detail.indexOf(" · ");
        return end < 0 ? detail : detail.substring(0, end);
    }

    /// Forgets the alarm that was shown.
    public void clear() {
        title.setText("");
        detail.setText("");
        again.setText("");
        shown = Optional.empty();
        style.set(AlarmLook.NONE);
    }

    /// Shows one alarm.
    public void show(AlarmLine line) {
        shown = Optional.of(line);
        setSpacing(line.look().technical() ? 10 : 14);
        mark.set(line.look().priority().orElse(null));
        Words.visible(plug, line.look().technical());
        Words.visible(louder, line.step().isPresent());
        Words.showOrHide(again, line.again().isEmpty() ? "" : TEXTS.say("strip.again", line.again()));
        Words.showOrHide(word, line.again().isEmpty() ? line.word() : "");
        fit(line);
        style.set(line.look());
    }

    /// What is shown before the style sheet reached the strip was measured without it: it is fitted once more.
    @Override
    protected void layoutChildren() {
        shown.filter(line -> beside() != fitted).ifPresent(this::fit);
        super.layoutChildren();
    }

    /// What stands beside the words, as long as it is by itself, px.
    private double beside() {
        return getInsets().getLeft() + latched.prefWidth(-1) + word.prefWidth(-1) + again.prefWidth(-1);
    }

    private void fit(AlarmLine line) {
        fitted = beside();
        Words.visible(latched, line.look().latched());
        String note = line.isForAllRooms()
                ? TEXTS.say("strip.unanswered")
                : line.look().technical() ? TEXTS.say("strip.technical") : "";
        Words.showOrHide(technical, line.again().isEmpty() ? note : "");
        technical.setGraphic(null);
        fitTitle(line);
        fitDetail(line);
    }
}
