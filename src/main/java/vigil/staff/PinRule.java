package vigil.staff;

import java.util.Optional;

/// Which PINs are taken. This project's own: a PIN keeps a colleague from working in another's name, on a console that
/// stands in the clinic; it is no password for the world.
public final class PinRule {
    /// The shortest PIN.
    public static final int LEAST = 4;
    /// The longest PIN.
    public static final int MOST = 12;

    private PinRule() {}

    /// What is wrong with it.
    ///
    /// @return one sentence; empty if it is taken
    public static Optional<String> problem(String pin) {
        if (!pin.chars().allMatch(c -> c >= '0' && c <= '9') || pin.length() < LEAST || pin.length() > MOST) {
            return Optional.of("A PIN is " + LEAST + " to " + MOST + " digits.");
        }
        if (steps(pin, 0)) {
            return Optional.of("A PIN is not one digit again and again.");
        }
        if (steps(pin, 1) || steps(pin, 9)) {
            return Optional.of("A PIN does not count up or down.");
        }
        return Optional.empty();
    }

    /// True if each digit is the one before and that many more; after 9 comes 0.
    private static boolean steps(String pin, int step) {
        for (int i = 1; i < pin.length(); i++) {
            if ((pin.charAt(i) - pin.charAt(i - 1) - step) % 10 != 0) {
                return false;
            }
        }
        return true;
    }
}
