package vigil.ui.staff;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import vigil.staff.Duty;
import vigil.staff.Role;
import vigil.staff.StaffMember;
import vigil.ui.control.PinRequest;
import vigil.ui.language.Texts;

/// How people, their roles and what is asked of them read in the language spoken.
///
/// Thread rule: FX thread.
final class SignInWords {
    private static final Texts TEXTS = Texts.of(SignInWords.class);

    private SignInWords() {}

    static String role(Role role) {
        return TEXTS.say(
                switch (role) {
                    case NURSE -> "role.nurse";
                    case CLINICIAN -> "role.clinician";
                    case TECHNICIAN -> "role.technician";
                    case ADMINISTRATOR -> "role.administrator";
                });
    }

    /// All roles of a person, in the order of the table of rights.
    static String roles(StaffMember member) {
        return member.roles().stream()
                .sorted(Comparator.naturalOrder())
                .map(SignInWords::role)
                .collect(Collectors.joining(", "));
    }

    static String title(PinRequest request, boolean working) {
        return TEXTS.say(
                switch (request) {
                    case PinRequest.SignIn signIn -> working ? "sheet.switch" : "sheet.sign-in";
                    case PinRequest.Unlock unlock -> "sheet.locked";
                    case PinRequest.Act act -> "sheet.act";
                    case PinRequest.Sign sign -> "sheet.sign";
                });
    }

    static String detail(PinRequest request) {
        return switch (request) {
            case PinRequest.SignIn signIn -> TEXTS.say("sheet.sign-in.detail");
            case PinRequest.Unlock unlock ->
                TEXTS.say("sheet.locked.detail", unlock.holder().name());
            case PinRequest.Act act -> needed(act.duty());
            case PinRequest.Sign sign -> needed(sign.roles());
        };
    }

    /// Who may do it.
    static String needed(Duty duty) {
        return duty.roles().size() == Role.values().length ? TEXTS.say("need.any") : needed(duty.roles());
    }

    private static String needed(Set<Role> roles) {
        if (roles.isEmpty()) {
            return TEXTS.say("need.any");
        }
        if (roles.equals(Set.of(Role.CLINICIAN))) {
            return TEXTS.say("need.clinician");
        }
        if (roles.equals(Set.of(Role.ADMINISTRATOR))) {
            return TEXTS.say("need.administrator");
        }
        return TEXTS.say(roles.contains(Role.NURSE) ? "need.nurse" : "need.technician");
    }
}
