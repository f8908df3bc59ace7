package vigil.ui.staff;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import vigil.staff.StaffMember;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// Asks for a person and their PIN. It is a sheet beside what is watched, never a window over it: numbers, alarms and
/// EMERGENCY stay in sight and in reach (ux 16.11).
///
/// Thread rule: FX thread.
public final class SignInSheet extends Pane {
    public static final double WIDTH = 464;
    public static final double HEIGHT = 536;
    private static final double INSIDE = WIDTH - 40;

    private final SignInModel model;
    private final Label title;
    private final Label detail;
    private final Label message;
    private final PeopleList people;
    private final PinPad pad;
    private final Button person;
    private final Button lock;
    private final Button signOut;
    private Optional<SignInFace> shown = Optional.empty();

    public SignInSheet(SignInModel model) {
        this.model = model;
        Texts texts = Texts.of(SignInSheet.class);
        getStyleClass().add("needs-you");
        setId("sign-in");
        Place.size(this, WIDTH, HEIGHT);
        title = Words.at(this, "heading", 20, 8, INSIDE - 64, 36, Pos.CENTER_LEFT);
        detail = Words.at(this, "body-s ink2", 20, 44, INSIDE - 60, 42, Pos.TOP_LEFT);
        detail.setWrapText(true);
        Button close = Place.at(Buttons.of(Icon.CROSS, "", model::leave), WIDTH - 64, 8, 56, 56);
        close.getStyleClass().add("tight");
        close.setId("sign-in-close");
        close.setAccessibleText(texts.say("sheet.close"));
        people = Place.at(new PeopleList(INSIDE, this::choose), 20, 88, INSIDE, PeopleList.HEIGHT);
        person = Place.at(Buttons.of("", model::back), 20, 88, INSIDE, 56);
        person.setId("person-chosen");
        pad = Place.at(new PinPad(INSIDE, model::touch, this::enter), 20, 152, INSIDE, PinPad.HEIGHT);
        message = Words.at(this, "body-s", 20, 468, INSIDE, 60, Pos.CENTER_LEFT);
        message.setWrapText(true);
        message.setId("pin-message");
        double half = (INSIDE - 8) / 2;
        lock = Place.at(Buttons.of(Icon.LOCK, texts.say("lock"), model::lock), 20, 472, half, 56);
        lock.setId("sheet-lock");
        signOut = Place.at(Buttons.of(texts.say("sign-out"), model::signOut), 28 + half, 472, half, 56);
        signOut.setId("sign-out");
        getChildren().addAll(close, people, person, pad, lock, signOut);
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                model.leave();
                e.consume();
            }
        });
        Words.visible(this, false);
    }

    /// Shows what is asked; nothing, if nothing is.
    ///
    /// @return true if it is open
    public boolean show(Optional<SignInFace> face) {
        if (face.equals(shown)) {
            return isVisible();
        }
        boolean turned = !face.flatMap(SignInFace::chosen).equals(shown.flatMap(SignInFace::chosen));
        shown = face;
        Words.visible(this, face.isPresent());
        if (turned) {
            pad.clear();
        }
        face.ifPresent(this::fill);
        if (turned) {
            face.ifPresent(this::takeFocus);
        }
        return isVisible();
    }

    private void fill(SignInFace face) {
        boolean asking = face.chosen().isPresent();
        title.setText(face.title());
        detail.setText(face.detail());
        message.setText(face.message());
        people.show(face.people());
        face.chosen().ifPresent(member -> PeopleList.face(person, member, INSIDE));
        Words.visible(people, !asking);
        Words.visible(person, asking);
        Words.visible(pad, asking);
        pad.setOpen(face.open());
        boolean leaving = face.leaving() && !asking;
        Words.visible(lock, leaving);
        Words.visible(signOut, leaving);
        setAccessibleText(face.title() + ". " + face.detail() + " " + face.message());
    }

    private void takeFocus(SignInFace face) {
        if (face.chosen().isPresent()) {
            pad.takeFocus();
        } else {
            people.getChildren().stream().findFirst().ifPresent(javafx.scene.Node::requestFocus);
        }
    }

    private void choose(StaffMember member) {
        model.choose(member);
    }

    private void enter() {
        String pin = pad.pin();
        pad.clear();
        model.enter(pin);
    }
}
