package vigil.ui.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.FlashClock;
import vigil.ui.control.Icon;
import vigil.ui.control.NumeralView;
import vigil.ui.control.ShareBar;
import vigil.ui.control.Spot;
import vigil.ui.control.Words;
import vigil.ui.face.CuffFace;
import vigil.ui.face.ValueFace;
import vigil.ui.language.Texts;

/// The blood pressure on a tile: an event with its age and the time of the next one.
final class PressureRow extends Pane {
    private static final Texts TEXTS = Texts.of(PressureRow.class);
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final Pattern TIME = Pattern.compile("\\d+:\\d\\d(:\\d\\d)?");
    private static final double GAP = 10;
    private static final double ICON = 20;

    private final PressureLayout layout;
    private final NumeralView numeral;
    private final FittedWords map;
    private final FittedWords age;
    private final Region clock;
    private final Region cross;
    private final FittedWords next;
    private final FittedWords note;
    private final ShareBar bar;
    private final AlarmStyle style;

    PressureRow(PressureLayout layout, FlashClock flash) {
        this.layout = layout;
        getStyleClass().addAll("alarm-cell", "pressure");
        setAccessibleRole(AccessibleRole.TEXT);
        style = new AlarmStyle(this, flash);
        new Spot(9, layout.top(), layout.width(), layout.height()).put(this);
        new FittedWords(this, layout.name(), layout.nameLettering(), HPos.LEFT).say("name", TEXTS.say("pressure.name"));
        if (layout.unit().width() > 0) {
            new FittedWords(this, layout.unit(), Lettering.regular(14), HPos.LEFT)
                    .say("ink3", TEXTS.say("pressure.unit"));
        }
        map = new FittedWords(this, layout.map(), Lettering.regular(14), HPos.LEFT);
        numeral = layout.numeral().put(new NumeralView(layout.digits(), HPos.LEFT));
        bar = layout.bar().put(new ShareBar());
        Spot icon = new Spot(0, layout.age().y(), ICON, layout.age().height());
        clock = icon.icon(Icon.CLOCK.node(ICON));
        cross = icon.icon(Icon.CROSS.node(ICON));
        getChildren().addAll(numeral, clock, cross, bar);
        age = new FittedWords(this, layout.age(), layout.ageLettering(), HPos.RIGHT);
        next = new FittedWords(this, layout.next(), layout.nextLettering(), HPos.RIGHT);
        note = new FittedWords(this, layout.note(), Lettering.regular(14), HPos.RIGHT);
    }

    void show(CuffFace face) {
        numeral.set(face.digits());
        map.say("ink3", face.map());
        double free = free();
        age(face, freeForAge(free));
        Lettering due =
                face.nextStrong() ? Lettering.semibold(layout.nextLettering().px()) : layout.nextLettering();
        next.sayIn(free, due, face.nextStrong() ? "ink1" : "ink2", next(face));
        boolean explain = face.measuring() || face.failed() || face.tone() == ValueFace.Tone.MISSING;
        note.sayIn(free, Lettering.regular(14), "ink2", explain ? reasons(face) : List.of(""));
        bar.setVisible(!explain && !face.next().isEmpty());
        bar.set(Math.floor(face.share() * layout.bar().width()) / layout.bar().width()); // whole px: seldom drawn
        pseudoClassStateChanged(DOUBTFUL, face.tone() == ValueFace.Tone.DOUBTFUL);
        style.set(face.look().onCell());
        setAccessibleText(spoken(face));
    }

    /// Why the digits are as they are, in full or in the part that matters most: why it failed, what it was before.
    private List<String> reasons(CuffFace face) {
        String note = face.note();
        int comma = note.indexOf(", ");
        List<String> reasons = new ArrayList<>(List.of(note));
        if (comma > 0) {
            reasons.add(face.measuring() ? note.substring(comma + 2) : note.substring(0, comma));
        } else if (face.tone() == ValueFace.Tone.MISSING && face.clock().isEmpty()) {
            reasons.add(TEXTS.say("pressure.none"));
        }
        if (layout.brief()) {
            reasons.add("");
        }
        return reasons;
    }

    private void age(CuffFace face, double free) {
        boolean has = !face.age().isEmpty();
        boolean marked = has && (face.failed() || layout.clock());
        boolean plain = has && !face.measuring() && !face.failed();
        double words = free - (marked ? ICON + 8 : 0);
        age.sayIn(
                words,
                layout.ageLettering(),
                "ink1",
                plain && layout.brief() ? List.of(time(face.age())) : List.of(face.age(), time(face.age())));
        Words.visible(clock, marked && !face.failed());
        Words.visible(cross, marked && face.failed());
        Spot spot = layout.age();
        double x = spot.right() - age.saidWidth() - ICON - 8;
        for (Region icon : List.of(clock, cross)) {
            icon.setLayoutX(Math.rint(x));
        }
    }

    /// What to say of the next reading; where there is little place, only in how long. One that is overdue keeps its
    /// word.
    private List<String> next(CuffFace face) {
        String bare = time(face.next());
        if (bare.isEmpty() || face.share() >= 1) {
            return List.of(face.next(), bare.isEmpty() ? face.next() : "+" + bare);
        }
        String brief = TEXTS.say("pressure.in", bare);
        return layout.brief() && !face.nextStrong() ? List.of(brief, bare) : List.of(face.next(), brief, bare);
    }

    /// The time in some words; empty if there is none.
    private static String time(String words) {
        Matcher time = TIME.matcher(words);
        return time.find() ? time.group() : "";
    }

    /// What the digits leave at their right, px.
    private double free() {
        double digits =
                Math.min(numeral.widthOf(numeral.text()), layout.numeral().width());
        return layout.age().right() - layout.numeral().x() - digits - GAP;
    }

    /// What the line of the age leaves for it, px: beside the digits, or above them beside name and mean.
    private double freeForAge(double beside) {
        boolean above =
                layout.age().y() + layout.age().height() <= layout.numeral().y() + 4;
        return above ? layout.age().right() - layout.map().x() - map.saidWidth() - GAP : beside;
    }

    private static String spoken(CuffFace face) {
        String value = face.tone() == ValueFace.Tone.MISSING ? TEXTS.say("pressure.none") : face.digits();
        String name = TEXTS.say("pressure.name");
        return String.join(", ", List.of(name + " " + value, face.age(), face.next()))
                .replaceAll("(, )+$", "");
    }
}
