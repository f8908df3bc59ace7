package vigil.ui.control;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vigil.monitor.MonitorCommand;
import vigil.monitor.Rooms;
import vigil.staff.Duty;
import vigil.staff.StaffMember;
import vigil.ui.face.PresetTitles;
import vigil.ui.face.TimeText;

/// What every screen works with: the rooms, how times are written and presets called, the beat of all flashing, and who
/// sits here.
///
/// Thread rule: FX thread.
///
/// @param operator who works here; empty if nobody is signed in or the console is locked. Goes with every request as
/// `by`
/// @param attendance who works here, what they may do, and what waits for a PIN
/// @param preferences how the clinic wants its console
public record Desk(
        Rooms rooms,
        TimeText time,
        PresetTitles presets,
        FlashClock flash,
        StringProperty operator,
        Attendance attendance,
        ObjectProperty<Preferences> preferences) {
    /// A desk that knows what ships; nobody is signed in.
    public static Desk of(Rooms rooms, TimeText time) {
        return of(rooms, time, PresetTitles.SHIPPED);
    }

    /// A desk that knows the clinic's own presets; nobody is signed in.
    public static Desk of(Rooms rooms, TimeText time, PresetTitles presets) {
        StringProperty operator = new SimpleStringProperty("");
        return of(rooms, time, presets, operator, Attendance.typed(operator));
    }

    /// A desk of a clinic that keeps its people.
    ///
    /// @param attendance keeps `operator` up to date
    public static Desk of(
            Rooms rooms, TimeText time, PresetTitles presets, StringProperty operator, Attendance attendance) {
        return new Desk(
                rooms,
                time,
                presets,
                new FlashClock(),
                operator,
                attendance,
                new SimpleObjectProperty<>(Preferences.DEFAULT));
    }

    /// Asks something of a room, in the name of whoever is signed in. If that needs somebody else, or a PIN, the
    /// console asks for it first and does then what was asked.
    public void ask(String room, Function<String, MonitorCommand> request) {
        MonitorCommand command = request.apply(operator.get());
        Duty duty = CommandDuties.of(command);
        boolean vouched = CommandDuties.signatory(command)
                .filter(name -> attendance.takeVouched(name, duty))
                .isPresent();
        if (vouched || attendance.may(duty)) {
            rooms.submit(room, command);
            return;
        }
        // Said now in each name it could be said in: what was typed may be gone when the PIN comes.
        Map<Long, MonitorCommand> said = attendance.people().get().stream()
                .collect(Collectors.toMap(StaffMember::id, m -> request.apply(attendance.byline(duty, m))));
        attendance.hold(
                duty,
                member -> Optional.ofNullable(said.get(member.id()))
                        .ifPresent(c -> rooms.submit(room, CommandDuties.signed(c, member.name()))));
    }
}
