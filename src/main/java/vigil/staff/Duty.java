package vigil.staff;

import java.util.Set;

/// What is done at the console, by who may do it (clinical facts 9.8). The one table of rights: screens and commands
/// ask it, and nothing else decides.
///
/// Thread rule: immutable.
// Requirement: STAFF-RIGHT-1
// Control: H1
public enum Duty {
    /// Acknowledging, pausing audio, EMERGENCY, stopping the cuff: by anybody, also while the console is locked.
    /// Nothing
    /// that helps a patient waits for a PIN (facts 6.3).
    HELP(Set.of(), false),
    /// Writing down what was seen or measured, starting the cuff: by anybody, but not past a lock.
    OBSERVE(Set.of(), false),
    /// Running a session: starting it, its dose and its phases, answering its checks, correcting an entry.
    RUN(Set.of(Role.NURSE, Role.CLINICIAN), false),
    /// Changing a session's limits within their range.
    LIMITS(Set.of(Role.NURSE, Role.CLINICIAN), false),
    /// Signing the discharge as the nurse.
    SIGN_NURSE(Set.of(Role.NURSE, Role.CLINICIAN), true),
    /// Signing the discharge as the clinician.
    SIGN_CLINICIAN(Set.of(Role.CLINICIAN), true),
    /// Authorising a dose.
    AUTHORISE(Set.of(Role.CLINICIAN), true),
    /// Letting a patient go although not everything is met.
    OVERRIDE(Set.of(Role.CLINICIAN), true),
    /// Reading recorded sessions: by anybody who works here, and it is in the audit log.
    READ(Set.of(Role.values()), false),
    /// Connecting devices, writing profiles, drafting presets.
    DEVICES(Set.of(Role.TECHNICIAN, Role.ADMINISTRATOR), false),
    /// Releasing a preset, or taking it back: a signature (21 CFR 11.50).
    RELEASE(Set.of(Role.ADMINISTRATOR), true),
    /// Setting how this console looks and speaks, and how loud it is above the floor that the clinic set:
    /// by anybody who works here.
    SETTINGS(Set.of(Role.values()), false),
    /// Closing the console while patients are watched: by anybody who works here, but by no passer-by.
    CLOSE(Set.of(Role.values()), false),
    /// Keeping who may do what here: taking people in, letting them go, and after how long the console locks itself
    /// (facts 6.3, automatic logoff).
    STAFF(Set.of(Role.ADMINISTRATOR), false);

    private final Set<Role> roles;
    private final boolean signature;

    Duty(Set<Role> roles, boolean signature) {
        this.roles = roles;
        this.signature = signature;
    }

    /// The roles of which a person needs one; empty if no role is needed.
    public Set<Role> roles() {
        return roles;
    }

    /// True if a name is put under it: then the PIN is asked for each time, whoever is signed in (21 CFR 11.200).
    public boolean isSignature() {
        return signature;
    }

    /// True if it works past a lock.
    public boolean isPastLock() {
        return this == HELP;
    }

    /// True if nobody must say who they are for it.
    public boolean isForAnybody() {
        return roles.isEmpty();
    }

    /// True if that person may do it.
    public boolean allows(StaffMember member) {
        return member.active() && (roles.isEmpty() || roles.stream().anyMatch(member::is));
    }
}
