package vigil.staff;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vigil.metric.Timestamp;

/// People who are only remembered, for pictures of the console and for tests: nothing of it is kept, and the PINs are
/// no secret.
///
/// Thread rule: any thread.
public final class RememberedStaff implements StaffRegister {
    private record Known(StaffMember member, String pin, int wrong) {}

    private static final Timestamp EVER = new Timestamp(0, 0);

    private final Map<Long, Known> known = new TreeMap<>();

    @Override
    public synchronized List<StaffMember> all() {
        return known.values().stream()
                .map(Known::member)
                .sorted(Comparator.comparing(StaffMember::name))
                .toList();
    }

    @Override
    public synchronized PinCheck check(long id, String pin) {
        Known who = known.get(id);
        if (who == null || !who.member().active()) {
            return new PinCheck.Wrong();
        }
        boolean right = who.pin().equals(pin);
        Known tried = new Known(who.member(), who.pin(), right ? 0 : who.wrong() + 1);
        known.put(id, tried);
        if (right) {
            return new PinCheck.Right(who.member());
        }
        Duration left = new PinPatience(tried.wrong(), EVER).left(EVER);
        return left.isZero() ? new PinCheck.Wrong() : new PinCheck.Barred(left);
    }

    @Override
    public synchronized StaffMember add(String name, Set<Role> roles, String pin, String by) {
        PinRule.problem(pin).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        StaffMember added = new StaffMember(known.size() + 1L, name.strip(), roles, true);
        StaffRules.mayAdd(all(), added, by);
        known.put(added.id(), new Known(added, pin, 0));
        return added;
    }

    @Override
    public synchronized void change(StaffMember changed, String by) {
        StaffRules.mayChange(all(), changed);
        known.computeIfPresent(changed.id(), (id, who) -> new Known(changed, who.pin(), who.wrong()));
    }

    @Override
    public synchronized void setPin(long id, String pin, String by) {
        PinRule.problem(pin).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        known.computeIfPresent(id, (same, who) -> new Known(who.member(), pin, 0));
    }
}
