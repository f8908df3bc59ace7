package vigil.ui.staff;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vigil.ui.control.Attendance;
import vigil.ui.control.Desk;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Presence;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;

/// Who works here, in the top bar of every screen. A tap lets another person sign in, or where the clinic keeps no
/// staff, write a name: that proves nothing, so it says "name given, no PIN".
///
/// Thread rule: FX thread.
public final class PersonBadge extends StackPane {
    private static final Texts TEXTS = Texts.of(PersonBadge.class);

    private static final double GAP = 8;
    /// What rounding takes, px.
    private static final double SLACK = 2;

    private final Desk desk;
    private final Label name = Words.of("body-s semibold");
    private final Label state = Words.of("note ink2");
    private final TextField field = new TextField();
    private final Button shown = new Button();
    private final Region icon = Icon.USER.box(24);

    public PersonBadge(Desk desk) {
        this.desk = desk;
        setAlignment(Pos.CENTER_RIGHT);
        VBox words = new VBox(name, state);
        words.setMinWidth(0);
        shown.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox face = new HBox(GAP, icon, words);
        face.setAlignment(Pos.CENTER_LEFT);
        shown.setGraphic(face);
        shown.getStyleClass().setAll("operator");
        shown.setId("person");
        shown.setMinHeight(56);
        shown.setOnAction(e -> tap());
        Place.height(field, 44).getStyleClass().add("vg-field");
        field.setPromptText(TEXTS.say("badge.name"));
        field.setAccessibleText(TEXTS.say("badge.name"));
        field.setOnAction(e -> finish(true));
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                finish(false);
                e.consume();
            }
        });
        getChildren().add(shown);
        widthProperty().subscribe(width -> arrange());
    }

    /// Brings it up to date.
    public void pulse() {
        Attendance attendance = desk.attendance();
        boolean staff = attendance.hasStaff();
        if (staff) {
            switch (attendance.presence().get()) {
                case Presence.Nobody nobody -> say(TEXTS.say("badge.nobody"), TEXTS.say("badge.tap-sign-in"));
                case Presence.Working working ->
                    say(
                            working.member().name(),
                            TEXTS.say("badge.since", desk.time().shortClock(working.since())));
                case Presence.Locked locked ->
                    say(
                            TEXTS.say("badge.locked"),
                            TEXTS.say("badge.tap-unlock", locked.member().name()));
            }
        } else {
            String given = desk.operator().get();
            say(
                    given.isEmpty() ? TEXTS.say("badge.nobody") : given,
                    TEXTS.say(given.isEmpty() ? "badge.tap-name" : "badge.no-pin"));
        }
    }

    private void say(String who, String how) {
        if (!name.getText().equals(who) || !state.getText().equals(how)) {
            name.setText(who);
            state.setText(how);
            shown.setAccessibleText(who + ", " + how);
            arrange();
        }
    }

    /// With many rooms on a small screen the name matters: the line below it goes first, then the icon.
    private void arrange() {
        double who = TextWidth.of(name.getText(), Fonts.SEMIBOLD, 16) + SLACK;
        double how = TextWidth.of(state.getText(), Fonts.REGULAR, 14) + SLACK;
        boolean pictured = who + 24 + GAP <= getWidth();
        Words.visible(icon, pictured);
        Words.visible(state, how + (pictured ? 24 + GAP : 0) <= getWidth());
        Words.restyle(name, who <= getWidth() ? "label body-s semibold" : "label note semibold");
    }

    private void tap() {
        if (desk.attendance().hasStaff()) {
            desk.attendance().signIn();
            return;
        }
        field.setText(desk.operator().get());
        getChildren().setAll(field);
        field.requestFocus();
    }

    private void finish(boolean keep) {
        if (keep) {
            desk.operator().set(field.getText().strip());
        }
        getChildren().setAll(shown);
    }
}
