package vigil.staff;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What holds for the staff as a whole: there is always somebody who can administer the console.
///
/// Thread rule: pure.
public final class StaffRules {
    private StaffRules() {}

    /// @param all everybody so far
    /// @param by who takes the person in; empty only for the first of all
    /// @throws IllegalArgumentException with one sentence if that person cannot be taken in
    public static void mayAdd(List<StaffMember> all, StaffMember added, String by) {
        boolean first = all.stream().noneMatch(StaffMember::active);
        if (first && !added.is(Role.ADMINISTRATOR)) {
            throw new IllegalArgumentException(
                    "The first person must be an administrator: nobody else takes people in.");
        }
        if (!first && by.isBlank()) {
            throw new IllegalArgumentException("Only an administrator takes people in.");
        }
    }

    /// @param all everybody as they are now
    /// @throws IllegalArgumentException with one sentence if nobody could administer the console afterwards
    public static void mayChange(List<StaffMember> all, StaffMember changed) {
        boolean left = all.stream()
                .map(m -> m.id() == changed.id() ? changed : m)
                .anyMatch(m -> m.active() && m.is(Role.ADMINISTRATOR));
        if (!left) {
            throw new IllegalArgumentException("Nobody could administer the console any more.");
        }
    }

    /// A person for the audit log: `R. Okafor, RN: nurse`.
    public static String words(StaffMember member) {
        String roles = member.roles().stream()
                .sorted()
                .map(r -> r.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return member.name() + ": " + (member.active() ? roles : "has left");
    }
}
