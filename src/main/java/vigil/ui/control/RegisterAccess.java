package vigil.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import vigil.staff.AuditAct;
import vigil.staff.AuditLog;
import vigil.staff.PinCheck;
import vigil.staff.StaffMember;
import vigil.staff.StaffRegister;

/// Asks the clinic's register of its people, and writes the audit log, in the background: a slow disk holds no screen.
///
/// Thread rule: called on the FX thread, and answers there.
final class RegisterAccess {
    private final Optional<StaffRegister> register;
    private final AuditLog audit;
    private final Executor background;
    private final Executor fx;

    /// @param register empty where names are typed: then nothing is asked and nothing is told
    RegisterAccess(Optional<StaffRegister> register, AuditLog audit, Executor background, Executor fx) {
        this.register = register;
        this.audit = audit;
        this.background = background;
        this.fx = fx;
    }

    Optional<StaffRegister> register() {
        return register;
    }

    /// Runs a piece of work on the register.
    ///
    /// @param done is told what went wrong in one sentence; empty if nothing did
    void run(Consumer<StaffRegister> work, Consumer<Optional<String>> done) {
        register.ifPresent(staff -> background.execute(() -> {
            Optional<String> problem = problem(staff, work);
            fx.execute(() -> done.accept(problem));
        }));
    }

    private static Optional<String> problem(StaffRegister staff, Consumer<StaffRegister> work) {
        try {
            work.accept(staff);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /// Looks whether that is the person's PIN.
    void check(StaffMember member, String pin, Consumer<PinCheck> told) {
        register.ifPresent(staff -> background.execute(() -> {
            PinCheck check = checked(staff, member, pin);
            fx.execute(() -> told.accept(check));
        }));
    }

    private static PinCheck checked(StaffRegister staff, StaffMember member, String pin) {
        try {
            return staff.check(member.id(), pin);
        } catch (RuntimeException e) {
            return new PinCheck.Unread(String.valueOf(e.getMessage()));
        }
    }

    /// Tells who works in the clinic now.
    void active(Consumer<List<StaffMember>> told) {
        register.ifPresent(staff -> background.execute(() -> {
            List<StaffMember> active =
                    staff.all().stream().filter(StaffMember::active).toList();
            fx.execute(() -> told.accept(active));
        }));
    }

    /// Keeps an act in the audit log.
    void note(String who, AuditAct act, String what) {
        background.execute(() -> audit.add(who, act, what));
    }
}
