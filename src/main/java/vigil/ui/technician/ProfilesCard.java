package vigil.ui.technician;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;

/// The device profiles, the broken ones too. A click shows one.
///
/// Thread rule: FX thread.
final class ProfilesCard extends Pane {
    private static final Texts TEXTS = Texts.of(ProfilesCard.class);
    private static final double ROW = 58;
    /// What a profile rests on stands beside what it measures, or in a line of its own this high, px.
    private static final double NOTE = 20;
    private static final double GAP = 10;
    private static final double TOP = 62;

    private final VBox rows = new VBox();
    private final Label none;
    private final double width;
    private final Consumer<ProfileRow> chosen;

    ProfilesCard(double width, double height, Consumer<ProfileRow> chosen, Runnable reload) {
        this.width = width;
        this.chosen = chosen;
        getStyleClass().add("card");
        Place.size(this, width, height);
        Words.at(this, "heading-dense", 16, 14, width - 190, 40, Pos.CENTER_LEFT)
                .setText(TEXTS.say("profiles.title"));
        Button again = Buttons.of(Icon.REPEAT, TEXTS.say("profiles.reload"), reload);
        again.getStyleClass().add("dense");
        Place.at(again, width - 168, 12, 152, 44);
        none = Words.at(this, "body-s ink3", 16, TOP + 4, width - 32, 46, Pos.TOP_LEFT);
        none.setWrapText(true);
        getChildren().addAll(again, Rows.list(rows, 8, TOP, width - 16, height - TOP - 10));
    }

    void show(List<ProfileRow> profiles, String current) {
        none.setText(profiles.isEmpty() ? TEXTS.say("profiles.none") : "");
        List<Pane> panes = new ArrayList<>();
        profiles.forEach(p -> panes.add(row(p, current)));
        rows.getChildren().setAll(panes);
    }

    private Pane row(ProfileRow profile, String current) {
        double inside = width - 16;
        double room = inside - 58;
        double both = note(profile.about()) + GAP + note(profile.evidence());
        boolean beside = both <= room;
        double high = beside ? ROW : ROW + NOTE;
        Pane row = Rows.row(inside, high, profile.name() + ", " + profile.about(), () -> chosen.accept(profile));
        Node icon = icon(profile).box(20);
        icon.relocate(12, (high - 20) / 2);
        row.getChildren().add(icon);
        Words.at(row, "body-s semibold", 44, 7, room, 24, Pos.CENTER_LEFT).setText(profile.name());
        Words.at(row, "note ink3", 44, 31, room, NOTE, Pos.CENTER_LEFT).setText(profile.about());
        Words.at(row, "note ink2", 44, beside ? 31 : 31 + NOTE, room, NOTE, beside ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT)
                .setText(profile.evidence());
        Rows.setChosen(row, profile.id().equals(current));
        return row;
    }

    private static double note(String words) {
        return Math.ceil(TextWidth.of(words, Fonts.REGULAR, 14)) + 1;
    }

    private static Icon icon(ProfileRow profile) {
        if (profile.profile().isEmpty()) {
            return Icon.CROSS;
        }
        boolean cuff = profile.profile().get().hasCuff();
        boolean more = profile.about().contains("·");
        return cuff ? more ? Icon.LAYERS : Icon.GAUGE : Icon.WAVE;
    }
}
