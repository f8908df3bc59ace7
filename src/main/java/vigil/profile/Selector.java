package vigil.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// How a message is recognised: every condition that is given must hold.
///
/// @param length the whole frame's length in bytes
/// @param bytes bytes with a known value
/// @param starts the form a line begins with (see [TextForm]); empty if any
/// @param words how many words the line has at least; 0 if any number
/// @param keys for key=value lines: at least one of these sets must hold, each naming keys and the form of
///     their values
/// @param matches an expression that the whole line must match; its groups may be fields
public record Selector(
        OptionalInt length,
        List<ByteTest> bytes,
        String starts,
        int words,
        List<Map<String, String>> keys,
        Optional<Pattern> matches) {

    public Selector {
        bytes = List.copyOf(bytes);
        keys = List.copyOf(keys);
    }

    /// The byte at `at` (from 0), seen through `mask`, is `is`.
    public record ByteTest(int at, int mask, int is) {}
}
