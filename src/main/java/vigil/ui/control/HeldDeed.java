package vigil.ui.control;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vigil.staff.Duty;
import vigil.staff.StaffMember;

/// What waits until somebody shows who they are, one deed at a time, and who has just put a PIN under something.
///
/// Thread rule: FX thread.
final class HeldDeed {
    private final ReadOnlyObjectWrapper<Optional<PinRequest>> request = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Consumer<StaffMember> then = HeldDeed::nothing;
    private Optional<StaffMember> signer = Optional.empty();

    /// What a person is asked for now; empty if nothing.
    ReadOnlyObjectProperty<Optional<PinRequest>> request() {
        return request.getReadOnlyProperty();
    }

    /// Asks; what waited before is not done.
    ///
    /// @param deed is done once somebody has answered
    void ask(PinRequest what, Consumer<StaffMember> deed) {
        then = deed;
        request.set(Optional.of(what));
    }

    /// The person turned away: what waited is not done.
    void dismiss() {
        then = HeldDeed::nothing;
        request.set(Optional.empty());
    }

    /// What waited, to be done now; nothing waits any more.
    Consumer<StaffMember> take() {
        Consumer<StaffMember> deed = then;
        dismiss();
        return deed;
    }

    /// That person has just put a PIN under something.
    void rememberSigner(StaffMember member) {
        signer = Optional.of(member);
    }

    void forgetSigner() {
        signer = Optional.empty();
    }

    /// True, once, if that person has just put a PIN under something and may do that.
    boolean takeSigner(String name, Duty duty) {
        boolean is = signer.filter(m -> m.name().equals(name) && duty.allows(m)).isPresent();
        if (is) {
            forgetSigner();
        }
        return is;
    }

    private static void nothing(StaffMember member) {}
}
