package vigil.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What an alarm band says: where and what in large letters, and two lines beside it, as large as the band has room
/// for.
///
/// Thread rule: FX thread.
public final class BandWords extends HBox {
    private static final double GAP = 20;
    /// Between two facts in one line.
    private static final String DOT = " · ";
    /// Between a cause and what follows from it.
    private static final char CLAUSE = ';';

    private final double largest;
    private final Label where = Words.of("label");
    private final Label title = Words.of("label");
    private final Label first = Words.of("label");
    private final Label second = Words.of("label");
    private final VBox lines = new VBox(first, second);
    /// Says the alarm again that stands there.
    private Runnable again = () -> {};
    /// The room it was fitted into, px; negative without one.
    private double fitted = -1;

    /// @param largest the size of a title that has room enough, px
    public BandWords(double largest) {
        super(GAP);
        this.largest = largest;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        where.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().addAll(where, title, lines);
    }

    /// Says that there is no alarm.
    ///
    /// @param below a second line; empty if there is none
    public void calm(String what, String beside, String below) {
        calm(what, List.of(beside), below);
    }

    /// The same with the first of some wordings that has room.
    ///
    /// @param wordings the longest first
    public void calm(String what, List<String> wordings, String below) {
        again = () -> calm(what, wordings, below);
        fitted = space();
        String beside = wordings.stream()
                .filter(words -> CalmFit.holds(fitted - GAP, what, words, below))
                .findFirst()
                .orElseGet(wordings::getLast);
        Words.showOrHide(where, "");
        title.setText(what);
        first.setText(beside);
        first.setWrapText(false);
        Words.showOrHide(second, below);
        CalmFit fit = CalmFit.of(fitted - GAP, largest, what, beside, below);
        Words.restyle(title, "label " + fit.title());
        style(fit.lines() + " ink2");
        lines.setMinWidth(0);
        title.setMinWidth(USE_PREF_SIZE);
    }

    /// Says an alarm. Where not all of it has room, the name of the place is shortened before a word of the alarm is
    /// cut.
    ///
    /// @param place where it is; empty where that is plain
    public void alarm(String place, String what, String beside, String below) {
        again = () -> alarm(place, what, beside, below);
        fitted = space();
        for (String name : ShortName.of(place)) {
            if (fit(name, what, beside, below)) {
                return;
            }
        }
        // The title is the last to be cut; what the cause is, the tile and the room say.
        fit(place, what, "", "");
    }

    /// @return true if nothing of the first line is cut
    private boolean fit(String place, String what, String beside, String below) {
        Words.showOrHide(where, place);
        title.setText(what);
        first.setText(beside);
        second.setText(below);
        double room = fitted - (place.isEmpty() ? GAP : 2 * GAP);
        BandFit fit = BandFit.of(room, largest, place + what, beside, below);
        int dot = beside.indexOf(DOT);
        if (!fit.withSecond() && dot > 0) {
            // The end of the first line matters more than the second.
            String head = beside.substring(0, dot);
            String tail = beside.substring(dot + DOT.length());
            BandFit broken = BandFit.of(room, largest, place + what, head, tail);
            first.setText(head);
            if (broken.withSecond()) {
                second.setText(tail);
                fit = broken;
            }
        }
        wear(fit);
        return fit.withSecond() || holdsAfterLeaving(fit);
    }

    private void wear(BandFit fit) {
        Words.restyle(where, "label " + fit.title());
        Words.restyle(title, "label " + fit.title());
        Words.visible(second, fit.withSecond());
        first.setWrapText(!fit.withSecond());
        style(fit.lines());
        lines.setMinWidth(fit.linesWidth());
        // A box takes equally from all that may shrink: what must not be cut may not shrink.
        title.setMinWidth(fit.whole() ? USE_PREF_SIZE : 0);
    }

    /// What a cause says after its semicolon is what follows from it, which the title says too: it leaves whole before
    /// a word of the cause is cut.
    private boolean holdsAfterLeaving(BandFit fit) {
        double high = getParent() instanceof Region band ? band.getPrefHeight() : 0;
        String said = first.getText();
        int end = said.indexOf(CLAUSE);
        if (end > 0 && !fit.holds(said, high)) {
            first.setText(said.substring(0, end).strip());
        }
        return fit.whole() && fit.holds(first.getText(), high);
    }

    /// What stands beside the words has another size once its style is known: then they fit otherwise.
    @Override
    protected void layoutChildren() {
        if (fitted >= 0 && Math.abs(space() - fitted) > 1) {
            again.run();
        }
        super.layoutChildren();
    }

    private void style(String classes) {
        Words.restyle(first, "label " + classes);
        Words.restyle(second, "label " + classes);
    }

    /// What the band's other parts leave of its fixed length, px.
    private double space() {
        if (!(getParent() instanceof HBox band)) {
            return 0;
        }
        double taken = band.getInsets().getLeft() + band.getInsets().getRight();
        for (Node part : band.getChildren()) {
            if (part.isManaged()) {
                taken += band.getSpacing() + (part == this ? 0 : part.prefWidth(-1));
            }
        }
        return ((Region) band).getPrefWidth() - taken + band.getSpacing();
    }
}
