package vigil.staff;

import java.time.Duration;

/// The answer to a PIN.
///
/// Thread rule: immutable.
public sealed interface PinCheck {
    /// It is this person's.
    record Right(StaffMember member) implements PinCheck {}

    /// It is not, or the person has left.
    record Wrong() implements PinCheck {}

    /// Too many wrong ones in a row: none is looked at before that time has passed.
    record Barred(Duration left) implements PinCheck {}

    /// The register could not be asked.
    ///
    /// @param why one sentence
    record Unread(String why) implements PinCheck {}
}
