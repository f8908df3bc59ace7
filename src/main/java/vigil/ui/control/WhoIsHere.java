package vigil.ui.control;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import vigil.metric.Timestamp;
import vigil.staff.AuditAct;
import vigil.staff.Duty;
import vigil.staff.StaffMember;

/// Who is signed in at this console, in the light of who works in the clinic, and how that changes: somebody comes,
/// turns away, leaves, or touches nothing for long. Each change is in the audit log.
///
/// Thread rule: FX thread; the register is asked in the background.
// Requirement: STAFF-AUDIT-1
final class WhoIsHere {
    private final StringProperty operator;
    private final RegisterAccess access;
    private final ReadOnlyObjectWrapper<Presence> presence = new ReadOnlyObjectWrapper<>(new Presence.Nobody());
    private final ReadOnlyObjectWrapper<List<StaffMember>> people = new ReadOnlyObjectWrapper<>(List.of());
    private final IdleWatch idle = new IdleWatch();

    /// @param operator the name that goes into the record; kept up to date here once the clinic keeps its people
    WhoIsHere(StringProperty operator, RegisterAccess access) {
        this.operator = operator;
        this.access = access;
        presence.subscribe(this::nameOperator);
    }

    ReadOnlyObjectProperty<Presence> presence() {
        return presence.getReadOnlyProperty();
    }

    /// Who may sign in; empty where names are typed.
    ReadOnlyObjectProperty<List<StaffMember>> people() {
        return people.getReadOnlyProperty();
    }

    boolean hasStaff() {
        return !people.get().isEmpty();
    }

    /// Who is signed in and has turned away; empty while the console is not locked.
    Optional<StaffMember> locked() {
        return presence.get() instanceof Presence.Locked locked ? Optional.of(locked.member()) : Optional.empty();
    }

    /// Who is signed in, also while the console is locked; where names are typed, that name.
    List<String> names() {
        return hasStaff()
                ? presence.get().holder().map(StaffMember::name).stream().toList()
                : Stream.of(operator.get()).filter(name -> !name.isBlank()).toList();
    }

    /// The name for the record; empty where nobody is signed in.
    String operator() {
        return operator.get();
    }

    /// True if somebody works here who has that right.
    boolean allows(Duty duty) {
        return presence.get().working().filter(duty::allows).isPresent();
    }

    /// That person works here from now on.
    void come(StaffMember member) {
        boolean back = locked().filter(holder -> holder.id() == member.id()).isPresent();
        access.note(member.name(), back ? AuditAct.UNLOCKED : AuditAct.SIGNED_IN, "");
        presence.set(presence.get().taken(member, idle.now()));
    }

    /// Nobody works here any more.
    void leave() {
        presence.get().holder().ifPresent(member -> {
            access.note(member.name(), AuditAct.SIGNED_OUT, "");
            presence.set(new Presence.Nobody());
        });
    }

    /// Whoever works here turns away.
    ///
    /// @param how by hand or by time
    /// @return false if nobody works here, or the console is locked already
    boolean turnAway(AuditAct how) {
        if (presence.get() instanceof Presence.Working working) {
            access.note(working.member().name(), how, "");
            presence.set(new Presence.Locked(working.member(), working.since()));
            return true;
        }
        return false;
    }

    /// Somebody touched the console.
    void touch() {
        idle.touch();
    }

    /// Brings the clock up to this moment.
    ///
    /// @param most how long nobody may touch the console; empty for ever
    /// @return true if nobody has for that long
    boolean isIdle(Timestamp moment, Optional<Duration> most) {
        return idle.isOver(moment, most);
    }

    /// Looks anew who works in the clinic.
    void reload() {
        access.active(active -> {
            people.set(active);
            // From the first person on, a name that was only typed counts no more.
            nameOperator(presence.get());
            // Whoever was let go, or has other rights now, does not go on with the old ones.
            presence.set(presence.get().among(active));
        });
    }

    private void nameOperator(Presence is) {
        if (hasStaff()) {
            operator.set(is.working().map(StaffMember::name).orElse(""));
        }
    }
}
