package vigil.ui.control;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import vigil.metric.Timestamp;
import vigil.staff.AuditAct;
import vigil.staff.AuditLog;
import vigil.staff.Duty;
import vigil.staff.PinCheck;
import vigil.staff.StaffMember;
import vigil.staff.StaffRegister;

/// Who works at this console: signed in, locked, or nobody; and what is held until somebody shows who they are.
///
/// Without a register, or with an empty one, everybody may do everything and names are typed: a clinic that keeps no
/// staff here is not locked out of its console. Monitoring, alarms and their sound know nothing of any of this.
///
/// Thread rule: FX thread; the register is asked in the background.
// Requirement: STAFF-FREE-1
// Requirement: STAFF-HELP-1
// Requirement: STAFF-SIGN-1
// Requirement: STAFF-LOCK-1
// Requirement: STAFF-RIGHT-2
// Requirement: STAFF-AUDIT-1
// Control: H27
public final class Attendance {
    private final RegisterAccess access;
    private final WhoIsHere here;
    private final Rights rights;
    private final HeldDeed held = new HeldDeed();

    /// @param operator the name that goes into the record; kept up to date here
    /// @param register the clinic's people; empty where names are typed
    public Attendance(
            StringProperty operator,
            Optional<StaffRegister> register,
            AuditLog audit,
            Executor background,
            Executor fx) {
        access = new RegisterAccess(register, audit, background, fx);
        here = new WhoIsHere(operator, access);
        rights = new Rights(here);
        presence().subscribe(is -> held.forgetSigner());
        reload();
    }

    /// Where names are typed and nothing is asked.
    public static Attendance typed(StringProperty operator) {
        return new Attendance(operator, Optional.empty(), AuditLog.NONE, Runnable::run, Runnable::run);
    }

    /// Whether somebody is signed in, or the console is locked.
    public ReadOnlyObjectProperty<Presence> presence() {
        return here.presence();
    }

    /// Who may sign in; empty where names are typed.
    public ReadOnlyObjectProperty<List<StaffMember>> people() {
        return here.people();
    }

    /// The clinic's register; empty where there is no record to keep one in.
    public Optional<StaffRegister> register() {
        return access.register();
    }

    /// Runs a piece of work on the register in the background, then looks who works here now.
    ///
    /// @param done is told on the FX thread: what went wrong in one sentence; empty if nothing did
    public void onRegister(Consumer<StaffRegister> work, Consumer<Optional<String>> done) {
        access.run(work, told -> {
            reload();
            done.accept(told);
        });
    }

    /// True if the clinic keeps its people here, so that nothing is done in a name that was only typed.
    public boolean hasStaff() {
        return here.hasStaff();
    }

    /// True while the console is locked.
    public boolean isLocked() {
        return here.locked().isPresent();
    }

    /// Who is signed in here, also while the console is locked; where names are typed, that name.
    public List<String> signedIn() {
        return here.names();
    }

    /// What a person is asked for now; empty if nothing.
    public ReadOnlyObjectProperty<Optional<PinRequest>> request() {
        return held.request();
    }

    /// True if whoever works here may do that at once.
    public boolean may(Duty duty) {
        return rights.may(duty);
    }

    /// Does something in the name of whoever works here. If they may not, the console asks for somebody who may, and
    /// does it then in that name; nothing is done if nobody comes.
    ///
    /// @param deed is given the name for the record; an empty one where nobody is signed in
    public void perform(Duty duty, Consumer<String> deed) {
        if (may(duty)) {
            deed.accept(here.operator());
        } else {
            hold(duty, member -> deed.accept(byline(duty, member)));
        }
    }

    /// Asks for somebody who may do that, and then tells who came; nothing is told if nobody comes.
    public void hold(Duty duty, Consumer<StaffMember> then) {
        held.ask(rights.before(duty), then);
    }

    /// Asks for a signature: a PIN each time, whoever is signed in. What is asked for next in the signer's name needs
    /// no second one.
    ///
    /// @param signed is given who signed
    public void sign(PinRequest.Sign what, Consumer<StaffMember> signed) {
        held.ask(what, member -> {
            held.rememberSigner(member);
            signed.accept(member);
        });
    }

    /// True, once, if that person has just put a PIN under it.
    boolean takeVouched(String name, Duty duty) {
        return held.takeSigner(name, duty);
    }

    /// Asks who wants to work here, also in place of somebody else.
    public void signIn() {
        held.ask(rights.toWork(), member -> {});
    }

    /// Nobody works here any more.
    public void signOut() {
        here.leave();
        dismiss();
    }

    /// Locks the console; nothing happens where nobody is signed in.
    public void lock() {
        lock(AuditAct.LOCKED);
    }

    /// Somebody touched the console.
    public void touch() {
        here.touch();
    }

    /// Brings the clock up to this moment.
    ///
    /// @param autoLock after how long without a touch the console locks itself; empty for never
    // Control: H31
    public void pulse(Timestamp moment, Optional<Duration> autoLock) {
        if (here.isIdle(moment, autoLock)) {
            lock(AuditAct.LOCKED_BY_TIME);
        }
    }

    /// The person turned away: what was held is not done.
    public void dismiss() {
        held.dismiss();
    }

    /// Somebody answers what is asked for.
    ///
    /// @param told is given what became of the PIN, after what was held is done
    public void answer(StaffMember member, String pin, Consumer<PinCheck> told) {
        Optional<PinRequest> asked = held.request().get();
        access.check(member, pin, check -> {
            if (check instanceof PinCheck.Right right && held.request().get().equals(asked)) {
                asked.ifPresent(what -> letIn(what, right.member()));
            }
            told.accept(check);
        });
    }

    /// Keeps an act in the audit log, in the background.
    public void note(String who, AuditAct act, String what) {
        access.note(who, act, what);
    }

    /// Looks anew who works in the clinic.
    public void reload() {
        here.reload();
    }

    /// The name that goes into the record when that person comes.
    String byline(Duty duty, StaffMember member) {
        return rights.byline(duty, member);
    }

    private void letIn(PinRequest what, StaffMember member) {
        if (!what.takes(member)) {
            return;
        }
        Consumer<StaffMember> then = held.take();
        touch();
        if (what instanceof PinRequest.Sign) {
            note(member.name(), AuditAct.SIGNED, "");
        } else {
            here.come(member);
        }
        then.accept(member);
    }

    private void lock(AuditAct how) {
        if (here.turnAway(how)) {
            dismiss();
        }
    }
}
