package vigil.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/// Keeps the words of a label whole where the place it was given is too narrow for them: smaller letters first, never
/// below 14 px (ux 3), and at last a second line where the label's place has one. A text that ends in dots may be read
/// as another one. A paragraph that was given a fixed height is set smaller until all its lines are in it. The label is
/// as wide as its place, not as its words: else it could never grow back.
///
/// Thread rule: FX thread.
public final class LabelFit {
    private static final int[] SIZES = {24, 22, 20, 18, 16, 15, 14};

    private final Label label;
    private final boolean lines;
    /// The size where nothing is wrong, px.
    private double size;
    /// What it is set in, px; 0 for the size of its role.
    private int worn;
    private boolean wrapped;

    private LabelFit(Label label, boolean lines) {
        this.label = label;
        this.lines = lines;
        if (label.getMaxWidth() < 0) {
            label.setMaxWidth(Double.MAX_VALUE);
        }
        label.widthProperty().subscribe(width -> fit());
        label.textProperty().subscribe(text -> fit());
        label.fontProperty().subscribe(font -> fit());
        label.heightProperty().subscribe(height -> fit());
        label.wrapTextProperty().subscribe(wraps -> fit());
    }

    /// In one line.
    public static Label keep(Label label) {
        new LabelFit(label, false);
        return label;
    }

    /// In one line, or in as many as its place is high where the smallest letters need them.
    public static Label wrap(Label label) {
        new LabelFit(label, true);
        return label;
    }

    private void fit() {
        String words = label.getText();
        if (label.getWidth() <= 0 || words == null || words.isEmpty()) {
            return;
        }
        if (worn == 0 || label.getFont().getSize() != worn) {
            size = label.getFont().getSize();
        }
        if (fits(words, size)) {
            wear(0, false);
            return;
        }
        for (int letters : SIZES) {
            if (letters < size && fits(words, letters)) {
                wear(letters, false);
                return;
            }
        }
        wear(size > 14 ? 14 : 0, lines);
    }

    private boolean fits(String words, double letters) {
        double room = label.getWidth()
                - label.getInsets().getLeft()
                - label.getInsets().getRight();
        String family = label.getFont().getFamily();
        if (label.isWrapText() && !wrapped) {
            return TextWidth.heightOf(words, family, letters, room - 1) + 3 <= label.getHeight();
        }
        return words.lines().allMatch(line -> TextWidth.of(line, family, letters) + 1 <= room);
    }

    private void wear(int letters, boolean inLines) {
        if (inLines != wrapped) {
            wrapped = inLines;
            label.setWrapText(inLines);
        }
        if (letters == worn) {
            return;
        }
        int before = worn;
        worn = letters;
        if (before > 0) {
            label.pseudoClassStateChanged(state(before), false);
        }
        if (letters > 0) {
            label.pseudoClassStateChanged(state(letters), true);
        }
    }

    private static PseudoClass state(int letters) {
        return PseudoClass.getPseudoClass("letters-" + letters);
    }
}
