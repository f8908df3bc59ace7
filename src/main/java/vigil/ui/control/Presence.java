package vigil.ui.control;

import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.staff.StaffMember;

/// Whether somebody works at the console.
///
/// Thread rule: immutable.
public sealed interface Presence {
    /// Nobody is signed in.
    record Nobody() implements Presence {}

    /// Somebody is.
    ///
    /// @param since from when on
    record Working(StaffMember member, Timestamp since) implements Presence {}

    /// Somebody is, but has turned away: a PIN opens the console again.
    ///
    /// @param since from when on they are signed in
    record Locked(StaffMember member, Timestamp since) implements Presence {}

    /// Who is signed in, locked or not.
    default Optional<StaffMember> holder() {
        return switch (this) {
            case Nobody nobody -> Optional.empty();
            case Working working -> Optional.of(working.member());
            case Locked locked -> Optional.of(locked.member());
        };
    }

    /// Who can act now.
    default Optional<StaffMember> working() {
        return switch (this) {
            case Nobody nobody -> Optional.empty();
            case Working working -> Optional.of(working.member());
            case Locked locked -> Optional.empty();
        };
    }

    /// That person takes the console over; who had it already keeps the time of signing in.
    default Presence taken(StaffMember member, Timestamp now) {
        return switch (this) {
            case Nobody nobody -> new Working(member, now);
            case Working working -> new Working(member, working.member().id() == member.id() ? working.since() : now);
            case Locked locked -> new Working(member, locked.member().id() == member.id() ? locked.since() : now);
        };
    }

    /// The same, with the person as the register knows them now; nobody if they have left.
    default Presence among(List<StaffMember> active) {
        Optional<StaffMember> known = holder().flatMap(
                        who -> active.stream().filter(m -> m.id() == who.id()).findFirst());
        return switch (this) {
            case Nobody nobody -> this;
            case Working working ->
                known.<Presence>map(m -> new Working(m, working.since())).orElse(new Nobody());
            case Locked locked ->
                known.<Presence>map(m -> new Locked(m, locked.since())).orElse(new Nobody());
        };
    }
}
