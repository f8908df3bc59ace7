package vigil.ui.control;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vigil.monitor.MonitorCommand;
import vigil.monitor.Rooms;
import vigil.ui.face.PresetTitles;
import vigil.ui.face.TimeText;

/// What every screen works with: the rooms, how times are written and presets called, the beat of all flashing, and who
/// sits here.
///
/// Thread rule: FX thread.
///
/// @param operator who is signed in; empty if nobody is. Goes with every request as `by`
/// @param preferences how the clinic wants its console
/// @param help opens a page of help
public record Desk(
        Rooms rooms,
        TimeText time,
        PresetTitles presets,
        FlashClock flash,
        StringProperty operator,
        ObjectProperty<Preferences> preferences,
        HelpDesk help) {
    /// A desk that knows what ships; nobody is signed in.
    public static Desk of(Rooms rooms, TimeText time) {
        return of(rooms, time, PresetTitles.SHIPPED);
    }

    /// A desk that knows the clinic's own presets; nobody is signed in.
    public static Desk of(Rooms rooms, TimeText time, PresetTitles presets) {
        return new Desk(
                rooms,
                time,
                presets,
                new FlashClock(),
                new SimpleStringProperty(""),
                new SimpleObjectProperty<>(Preferences.DEFAULT),
                new HelpDesk());
    }

    /// Asks something of a room, in the name of whoever is signed in.
    public void ask(String room, Function<String, MonitorCommand> request) {
        rooms.submit(room, request.apply(operator.get()));
    }
}
