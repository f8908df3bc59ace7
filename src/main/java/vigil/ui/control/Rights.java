package vigil.ui.control;

import vigil.staff.Duty;
import vigil.staff.StaffMember;

/// What whoever is here may do at once, whom the console asks for otherwise, and in whose name it is done then.
///
/// Thread rule: FX thread.
// Requirement: STAFF-FREE-1
// Requirement: STAFF-RIGHT-2
final class Rights {
    private final WhoIsHere here;

    Rights(WhoIsHere here) {
        this.here = here;
    }

    /// True if whoever works here may do that at once.
    boolean may(Duty duty) {
        return !here.hasStaff()
                || duty.isPastLock()
                || (!duty.isSignature() && here.locked().isEmpty() && (duty.isForAnybody() || here.allows(duty)));
    }

    /// What the console asks when somebody wants to work here.
    PinRequest toWork() {
        return here.locked().<PinRequest>map(PinRequest.Unlock::new).orElse(new PinRequest.SignIn());
    }

    /// What it asks before that is done.
    PinRequest before(Duty duty) {
        if (duty.isSignature()) {
            return new PinRequest.Sign(duty.roles());
        }
        return here.locked()
                .filter(duty::allows)
                .<PinRequest>map(PinRequest.Unlock::new)
                .orElse(new PinRequest.Act(duty));
    }

    /// The name that goes into the record when that person comes: whoever only signs does not become who works here.
    String byline(Duty duty, StaffMember member) {
        String working = here.operator();
        return duty.isSignature() && !working.isEmpty() ? working : member.name();
    }
}
