package vigil.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vigil.app.clinic.SystemClock;
import vigil.staff.Duty;
import vigil.staff.PinCheck;
import vigil.staff.StaffMember;
import vigil.store.SqliteStaff;
import vigil.store.StoreException;

/// Where the commands about people read and write, with refusals as [CannotDo]. PINs come on standard input, one a
/// line: an argument would stand in the list of processes and in the shell's history.
// Requirement: STAFF-RELEASE-1
final class StaffDesk {
    private final SqliteStaff staff;
    private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    private StaffDesk(SqliteStaff staff) {
        this.staff = staff;
    }

    /// The people of a data folder.
    static StaffDesk at(Path data) {
        if (Files.exists(data) && !Files.isDirectory(data)) {
            throw new CannotDo(data + " is a file, not a folder for the record.");
        }
        return new StaffDesk(SqliteStaff.of(data, SystemClock.fresh()));
    }

    /// Does something with the register.
    ///
    /// @throws CannotDo if it cannot be done; nothing is saved then
    <T> T work(java.util.function.Function<SqliteStaff, T> what) {
        return asked(() -> what.apply(staff));
    }

    /// The person of that name.
    StaffMember find(String name) {
        return work(SqliteStaff::all).stream()
                .filter(m -> m.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(
                        () -> new CannotDo("There is no \"" + name.strip() + "\"; `vigil staff` lists everybody."));
    }

    /// The next line of standard input.
    ///
    /// @param whose for the sentence where it is missing
    String pin(String whose) {
        try {
            String line = in.readLine();
            if (line == null || line.isBlank()) {
                throw new CannotDo("The PIN of " + whose + " is read from standard input, and there is none.");
            }
            return line.strip();
        } catch (IOException e) {
            throw new CannotDo("Standard input cannot be read: " + e.getMessage() + ".");
        }
    }

    /// Makes sure that whoever does something is who they say and may do it. Where the clinic keeps nobody, anybody
    /// may.
    ///
    /// @param by the name that was given; null if none was
    /// @return the printed name for the record
    String confirm(@Nullable String by, Duty duty) {
        boolean kept = work(SqliteStaff::all).stream().anyMatch(StaffMember::active);
        if (!kept) {
            return by == null ? "" : by.strip();
        }
        if (by == null || by.isBlank()) {
            throw new CannotDo("Who does this? Give --by NAME, and that person's PIN on standard input.");
        }
        StaffMember who = find(by);
        if (!duty.allows(who)) {
            throw new CannotDo(who.name() + " may not do this; an administrator may.");
        }
        String pin = pin(who.name());
        return switch (work(register -> register.check(who.id(), pin))) {
            case PinCheck.Right right -> right.member().name();
            case PinCheck.Wrong wrong -> throw new CannotDo("That is not the PIN of " + who.name() + ".");
            case PinCheck.Barred barred ->
                throw new CannotDo(
                        "Too many wrong PINs. Again in " + barred.left().toSeconds() + " s.");
            case PinCheck.Unread unread -> throw new CannotDo(unread.why());
        };
    }

    private static <T> T asked(Supplier<T> what) {
        try {
            return what.get();
        } catch (StoreException | IllegalArgumentException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }
}
