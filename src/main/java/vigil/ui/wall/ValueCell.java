package vigil.ui.wall;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.FlashClock;
import vigil.ui.control.NumeralView;
import vigil.ui.control.Place;
import vigil.ui.control.Spot;
import vigil.ui.control.Words;
import vigil.ui.face.ValueFace;
import vigil.ui.language.Texts;

/// A continuously measured number on a tile: name and unit, number, and beside it why it is as it is.
final class ValueCell extends Pane {
    private static final Texts TEXTS = Texts.of(ValueCell.class);
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final double GAP = 8;
    /// An age that ends in a number of seconds: `hace 7 s`.
    private static final Pattern ENDS_IN_TIME = Pattern.compile("\\D \\d+ s$");

    private final CellLayout layout;
    private final NumeralView numeral;
    private final double nameWidth;
    /// The unit beside the name, and where it ends, px from the cell's edge.
    private final Label measure;
    private final double unitEnd;
    private final FittedWords first;
    private final FittedWords second;
    private final AlarmStyle style;

    /// @param kind the style class that gives it its colour: `spo2`, `pulse`; and the key of its name
    ValueCell(String kind, CellLayout layout, FlashClock clock) {
        this.layout = layout;
        getStyleClass().addAll("alarm-cell", kind);
        setAccessibleRole(AccessibleRole.TEXT);
        style = new AlarmStyle(this, clock);
        String name = TEXTS.say("cell." + kind);
        String unit = TEXTS.say("cell." + kind + ".unit");
        Label named = Words.of(layout.nameLettering().role() + " name", name);
        named.setMinWidth(USE_PREF_SIZE);
        HBox label = layout.name().put(new HBox(6, named));
        label.setAlignment(Pos.BASELINE_LEFT);
        nameWidth = layout.nameLettering().width(name);
        unitEnd = layout.name().x() + nameWidth + 6 + layout.unitLettering().width(unit);
        measure = Words.of(layout.unitLettering().role() + " ink3", unit);
        if (layout.lines() > 1) {
            label.getChildren().add(measure);
        }
        numeral = layout.numeral().put(new NumeralView(layout.digits(), HPos.RIGHT));
        getChildren().addAll(label, numeral);
        Spot notes = layout.notes();
        Spot below = new Spot(notes.x(), notes.y() + layout.noteLine(), notes.width(), layout.noteLine());
        HPos side = layout.lines() == 1 ? HPos.RIGHT : HPos.LEFT;
        first = new FittedWords(this, notes, layout.quiet(), side);
        second = new FittedWords(this, layout.lines() == 1 ? notes : below, layout.quiet(), side);
        Place.size(this, layout.width(), layout.height());
        setLayoutY(layout.top());
    }

    /// Shows a value, and the limit that guards it while there is nothing else to say.
    void show(ValueFace face, String limit) {
        numeral.set(face.digits());
        // Three large digits of a small tile leave the unit no place.
        measure.setVisible(layout.lines() == 1 || unitEnd <= layout.notes().x() + free() + GAP / 2);
        List<String> notes = face.notes();
        if (notes.isEmpty()) {
            say(layout.quiet(), "ink3", List.of(""), List.of(limit, limit.replaceFirst("^!+ ", "")));
        } else if (layout.lines() == 1) {
            say(lettering(face), ink(face), List.of(""), inOneLine(notes));
        } else if (notes.size() > 1) {
            say(lettering(face), ink(face), List.of(notes.getFirst()), List.of(notes.getLast(), ""));
        } else {
            inTwoLines(face, notes.getFirst());
        }
        pseudoClassStateChanged(DOUBTFUL, face.tone() == ValueFace.Tone.DOUBTFUL);
        style.set(face.look().onCell());
        setAccessibleText(face.spoken());
    }

    private Lettering lettering(ValueFace face) {
        return face.strong() ? layout.strong() : layout.quiet();
    }

    private static String ink(ValueFace face) {
        return face.strong() ? "ink1" : "ink2";
    }

    private static List<String> inOneLine(List<String> notes) {
        String note = notes.getFirst();
        return notes.size() == 1
                ? List.of(note, shorter(note))
                : List.of(String.join(" ", notes), shorter(note) + " " + notes.getLast(), note, shorter(note));
    }

    /// One note that is too long for its line goes over into a second one.
    private void inTwoLines(ValueFace face, String note) {
        Lettering lettering = lettering(face);
        int blank = ENDS_IN_TIME.matcher(note).find()
                ? note.lastIndexOf(' ', note.length() - 3)
                : note.lastIndexOf(' ', note.length() / 2 + 3);
        if (blank < 0 || face.digits().equals(ValueFace.BARS) || lettering.width(note) <= free()) {
            say(lettering, ink(face), List.of(""), List.of(note));
        } else {
            String head = note.substring(0, blank);
            // Of "< 90 for" the limit matters.
            String limit = head.startsWith("<") || head.startsWith(">") ? firstTwo(head) : head;
            say(lettering, ink(face), List.of(head, limit), List.of(note.substring(blank + 1)));
        }
    }

    private static String firstTwo(String words) {
        int end = words.indexOf(' ', words.indexOf(' ') + 1);
        return end < 0 ? words : words.substring(0, end);
    }

    private void say(Lettering lettering, String ink, List<String> above, List<String> below) {
        first.sayIn(
                free(),
                lettering,
                ink,
                Stream.of(
                                above.stream(),
                                above.stream().map(ValueCell::shorter),
                                above.stream().map(ValueCell::tight))
                        .flatMap(wordings -> wordings)
                        .toList());
        // Bars stand higher than the last line: it has the whole cell.
        boolean bars = layout.lines() > 1 && numeral.text().equals(ValueFace.BARS);
        second.sayIn(bars ? layout.notes().width() : free(), lettering, ink, below);
    }

    /// What name or digits leave for a note, px.
    private double free() {
        if (layout.lines() == 1) {
            return layout.notes().width() - nameWidth - GAP;
        }
        double digits =
                Math.min(numeral.widthOf(numeral.text()), layout.numeral().width());
        return layout.numeral().right() - digits - GAP - layout.notes().x();
    }

    /// `>120` for `> 120`: beside three large digits there is no place for a blank.
    private static String tight(String note) {
        String brief = shorter(note);
        return brief.startsWith("<") || brief.startsWith(">") ? brief.replace(" ", "") : brief;
    }

    private static String shorter(String note) {
        return note.replace(TEXTS.say("cell.below"), "<")
                .replace(TEXTS.say("cell.above"), ">")
                .replace(TEXTS.say("cell.last"), TEXTS.say("cell.last.short"));
    }
}
