package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.ui.control.Buttons;
import vigil.ui.control.ChangedSign;
import vigil.ui.control.LabelFit;
import vigil.ui.control.Place;
import vigil.ui.control.SoundTest;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;

/// The limits in force, to read and to change: which preset, what differs from it, who changed it and when, and which
/// rules rest (ux 12.2). It covers no number, no band and no pause, and nothing waits for it: what is changed here goes
/// in force with its button, all at once.
///
/// Thread rule: FX thread.
final class LimitsSheet extends Pane implements LiveSheet {
    private static final double WIDTH = SheetParts.WIDTH;
    private static final double HEIGHT = SheetParts.HEIGHT;
    private static final double LEFT = 544;
    /// Where the limit in hand stands.
    private static final double RIGHT = 576;

    private final BedsideViewModel model;
    private final LimitsEdit edit = new LimitsEdit();
    private final LimitCells cells;
    private final LimitEditor editor;
    private final Label title;
    private final ChangedSign changed = new ChangedSign("body-s semibold");
    private final Label resting;
    private final Button oximeter;
    private final Button allBack;
    private final Button apply;
    private final Button close;
    private final SoundRow sound;
    private boolean onCuffLimb;
    private List<String> rules = List.of();
    /// How many changes a first wish to leave has already named; 0 if there was none.
    private int named;

    /// @param leave asks to leave, as Esc does; see [#mayLeave]
    LimitsSheet(BedsideViewModel model, SoundTest test, TimeText time, Runnable leave) {
        this.model = model;
        getStyleClass().addAll("sheet", "needs-you");
        Place.size(this, WIDTH, HEIGHT);
        title = Words.at(this, "heading", 20, 8, LEFT, 40, Pos.CENTER_LEFT);
        changed.setAlignment(Pos.CENTER_RIGHT);
        cells = Place.at(new LimitCells(LEFT, 344, this::choose), 20, 56, LEFT, 344);
        editor = Place.at(new LimitEditor(edit, time, this::showEdit), RIGHT, 56, LimitEditor.WIDTH, 300);
        resting = LabelFit.wrap(Place.at(Words.of("body-s ink2"), 20, 402, LEFT, 40));
        resting.setAlignment(Pos.CENTER_LEFT);
        resting.setId("resting-rules");
        oximeter = Buttons.of("", this::placeOximeter);
        oximeter.setId("oximeter-place");
        allBack = Buttons.of(say("limits.all.back"), () -> {
            edit.allBack();
            showEdit();
        });
        apply = Buttons.primary(Buttons.of("", this::putInForce));
        apply.setId("limits-apply");
        close = Buttons.of(say("close"), leave);
        close.setId("limits-close");
        close.getStyleClass().add("tight");
        allBack.getStyleClass().add("tight");
        oximeter.getStyleClass().addAll("dense", "tight");
        sound = new SoundRow(LimitEditor.WIDTH, model, test, time);
        double y = SheetParts.FOOT;
        getChildren()
                .addAll(
                        resting,
                        cells,
                        editor,
                        Place.at(sound, RIGHT, y - 8 - SoundRow.HEIGHT, LimitEditor.WIDTH, SoundRow.HEIGHT),
                        Place.at(changed, RIGHT, 8, LimitEditor.WIDTH, 40),
                        Place.at(oximeter, 20, y, 236, 56),
                        Place.at(allBack, 264, y, 172, 56),
                        Place.at(close, 444, y, 120, 56),
                        Place.at(apply, RIGHT, y, LimitEditor.WIDTH, 56));
        Words.at(this, "note ink3", 20, 442, LEFT, 22, Pos.CENTER_LEFT).setText(say("limits.inside"));
    }

    /// Begins with what is in force.
    void begin(BedsideFace face, Timestamp now) {
        edit.begin(face.session());
        sound.begin();
        show(face, now);
    }

    @Override
    public boolean holdsDraft() {
        return edit.isBegun();
    }

    @Override
    public Pane root() {
        return this;
    }

    @Override
    public void show(BedsideFace face, Timestamp now) {
        edit.follow(face.session());
        title.setText(say("limits.title", face.preset()));
        changed.show(face.room().changed() ? say("limits.differ") : "");
        rules = face.resting();
        sound.show(face.session(), now);
        onCuffLimb = face.session().onCuffLimb();
        oximeter.setText(onCuffLimb ? say("limits.oximeter.yes") : say("limits.oximeter.no"));
        Buttons.setSelected(oximeter, onCuffLimb);
        showEdit();
    }

    /// Whether the sheet may go. Changes that are not in force are named once; who leaves after that drops them.
    @Override
    public boolean mayLeave() {
        boolean may = edit.open() == named;
        named = edit.open();
        if (may) {
            edit.drop();
        }
        showEdit();
        return may;
    }

    private void showEdit() {
        if (edit.open() != named) {
            named = 0;
        }
        resting.setText(named == 0 ? String.join(" · ", rules) : say("limits.open", named));
        Words.restyle(resting, "label " + (named == 0 ? "body-s ink2" : "body-s bold"));
        cells.show(edit);
        editor.show();
        int open = edit.open();
        apply.setText(say("limits.apply", open));
        apply.setDisable(open == 0);
        allBack.setDisable(edit.limits().stream().noneMatch(l -> edit.cell(l).changed()));
    }

    private void choose(vigil.alarm.EditableLimit limit) {
        edit.choose(limit);
        showEdit();
    }

    private void placeOximeter() {
        boolean wanted = !onCuffLimb;
        model.ask(by -> new MonitorCommand.PlaceOximeter(wanted, by));
    }

    private void putInForce() {
        edit.take().ifPresent(limits -> model.ask(by -> new MonitorCommand.ChangeLimits(limits, by)));
        showEdit();
    }
}
