package vigil.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vigil.metric.Clock;
import vigil.metric.Timestamp;
import vigil.staff.AuditAct;
import vigil.staff.PinCheck;
import vigil.staff.PinPatience;
import vigil.staff.PinRule;
import vigil.staff.Role;
import vigil.staff.StaffMember;
import vigil.staff.StaffRegister;
import vigil.staff.StaffRules;

/// The clinic's people in the database. Every method throws [StoreException] if it cannot be read or written.
///
/// Thread rule: any thread but the JavaFX one; each call opens a connection of its own.
public final class SqliteStaff implements StaffRegister {
    /// As long as the longest name that the top bar shows.
    private static final int LONGEST_NAME = 60;

    /// Wrong PINs since the last right one, over restarts: a console that is started anew forgets no guess.
    private static final String WRONG = """
            SELECT count(*) FROM audit_entry WHERE who = :who AND act = 'pin-refused' AND seq > (
                SELECT coalesce(max(seq), 0) FROM audit_entry
                WHERE (who = :who AND act IN ('signed-in', 'unlocked', 'signed')) OR (what = :who AND act = 'pin-set'))""";

    private final ClinicFile file;
    private final Clock clock;
    private final int iterations;
    private final Map<Long, PinPatience> patience = new HashMap<>();

    SqliteStaff(ClinicFile file, Clock clock, int iterations) {
        this.file = file;
        this.clock = clock;
        this.iterations = iterations;
    }

    /// The staff kept in a data folder; without a record there, nobody.
    public static SqliteStaff of(java.nio.file.Path dataDir, Clock clock) {
        return new SqliteStaff(new ClinicFile(new DataFolder(dataDir)), clock, PinHash.ITERATIONS);
    }

    @Override
    public List<StaffMember> all() {
        return file.isThere(Schema.STAFF) ? file.reading(StaffRows::all) : List.of();
    }

    // Control: H27
    @Override
    public synchronized PinCheck check(long member, String pin) {
        Timestamp now = clock.now();
        Optional<StaffMember> person = file.reading(handle -> StaffRows.find(handle, member));
        if (person.isEmpty() || !person.get().active()) {
            return new PinCheck.Wrong();
        }
        String name = person.get().name();
        PinPatience tried = patience.computeIfAbsent(member, id -> file.reading(handle -> tried(handle, name, now)));
        if (tried.left(now).isPositive()) {
            note(name, AuditAct.PIN_BARRED, "");
            return new PinCheck.Barred(tried.left(now));
        }
        if (file.reading(handle -> StaffRows.pin(handle, member))
                .filter(kept -> kept.fits(pin))
                .isPresent()) {
            patience.put(member, new PinPatience(0, now));
            return new PinCheck.Right(person.get());
        }
        note(name, AuditAct.PIN_REFUSED, "");
        PinPatience more = tried.more(now);
        patience.put(member, more);
        return more.left(now).isPositive() ? new PinCheck.Barred(more.left(now)) : new PinCheck.Wrong();
    }

    @Override
    public StaffMember add(String name, Set<Role> roles, String pin, String by) {
        String printed = name.strip();
        if (printed.isEmpty() || printed.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST_NAME + " letters.");
        }
        StaffMember asked = new StaffMember(0, printed, roles, true);
        PinHash hash = hash(pin);
        return file.writing(handle -> {
            List<StaffMember> all = StaffRows.all(handle);
            if (StaffRows.isTaken(handle, printed)) {
                throw new IllegalArgumentException("There is a " + printed + " already.");
            }
            StaffRules.mayAdd(all, asked, by);
            long wall = clock.now().wallMillis();
            StaffMember added = new StaffMember(StaffRows.add(handle, printed), printed, roles, true);
            StaffRows.version(handle, added, by, wall);
            StaffRows.pin(handle, added.id(), hash, by, wall);
            AuditRows.add(handle, wall, by, AuditAct.STAFF_ADDED, StaffRules.words(added));
            return added;
        });
    }

    @Override
    public void change(StaffMember changed, String by) {
        file.writing(handle -> {
            StaffMember kept = known(handle, changed.id());
            StaffMember next = new StaffMember(kept.id(), kept.name(), changed.roles(), changed.active());
            StaffRules.mayChange(StaffRows.all(handle), next);
            long wall = clock.now().wallMillis();
            StaffRows.version(handle, next, by, wall);
            AuditRows.add(handle, wall, by, AuditAct.STAFF_CHANGED, StaffRules.words(next));
            return true;
        });
    }

    @Override
    public synchronized void setPin(long member, String pin, String by) {
        PinHash hash = hash(pin);
        file.writing(handle -> {
            long wall = clock.now().wallMillis();
            StaffMember kept = known(handle, member);
            StaffRows.pin(handle, member, hash, by, wall);
            AuditRows.add(handle, wall, by, AuditAct.PIN_SET, kept.name());
            return true;
        });
        patience.put(member, new PinPatience(0, clock.now()));
    }

    private PinHash hash(String pin) {
        PinRule.problem(pin).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        return PinHash.of(pin, iterations);
    }

    private void note(String who, AuditAct act, String what) {
        file.writing(handle -> {
            AuditRows.add(handle, clock.now().wallMillis(), who, act, what);
            return true;
        });
    }

    private static PinPatience tried(Handle handle, String name, Timestamp now) {
        int wrong =
                handle.createQuery(WRONG).bind("who", name).mapTo(Integer.class).one();
        return new PinPatience(wrong, now);
    }

    private static StaffMember known(Handle handle, long member) {
        return StaffRows.find(handle, member)
                .orElseThrow(() -> new IllegalArgumentException("Nobody of that number works here."));
    }
}
