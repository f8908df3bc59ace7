package vigil.ui.review;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vigil.ui.control.LabelFit;
import vigil.ui.control.Place;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.theme.Fonts;

/// Whose session it is and what it was: in one line, or in two where the header is narrow or the name is long. Words
/// that are longer still are set smaller and broken, never cut.
///
/// Thread rule: FX thread.
final class ReviewNames extends HBox {
    private static final double GAP = 16;
    /// What name, birth date and ID may take of one line, px.
    private static final double ONE_LINE = 640;
    /// What they may take of the first of two lines, px.
    private static final double FIRST_LINE = 480;

    private final boolean narrow;
    private final Label name = Words.of("title-page");
    private final Label who = Words.of("body-s ink2");
    private final Label what = Words.of("body-s ink2");

    /// @param narrow true if birth date and treatment always stand below the name
    ReviewNames(boolean narrow) {
        super(GAP);
        this.narrow = narrow;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        LabelFit.keep(name);
        LabelFit.wrap(what);
    }

    void show(ReviewTitle title) {
        name.setText(title.name());
        who.setText(title.who());
        what.setText(title.what());
        double about = TextWidth.of(title.who(), Fonts.REGULAR, 16) + GAP;
        boolean one = !narrow && TextWidth.of(title.name(), Fonts.SEMIBOLD, 26) + about <= ONE_LINE;
        boolean first = TextWidth.of(title.name(), Fonts.SEMIBOLD, 22) + about <= FIRST_LINE;
        who.setMinWidth(one ? USE_PREF_SIZE : 0);
        name.setMinWidth(one ? USE_PREF_SIZE : 0);
        Words.restyle(name, one ? "label title-page" : "label heading");
        if (one) {
            inOneLine();
        } else {
            if (!first) {
                what.setText(title.who() + " · " + title.what());
            }
            stacked(first);
        }
    }

    private void inOneLine() {
        Region line = Place.size(new Region(), 1, 24);
        line.getStyleClass().add("rule");
        Pane rule = new Pane(line);
        rule.setMinWidth(1);
        rule.setMaxHeight(24);
        HBox.setHgrow(what, Priority.ALWAYS);
        getChildren().setAll(name, who, rule, what);
    }

    /// @param withWho true if birth date and ID have room beside the name
    private void stacked(boolean withWho) {
        HBox first = withWho ? new HBox(12, name, who) : new HBox(name);
        first.setAlignment(Pos.BASELINE_LEFT);
        HBox.setHgrow(name, withWho ? Priority.NEVER : Priority.ALWAYS);
        what.setMinHeight(USE_PREF_SIZE);
        VBox both = new VBox(first, what);
        both.setAlignment(Pos.CENTER_LEFT);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        getChildren().setAll(both);
    }
}
