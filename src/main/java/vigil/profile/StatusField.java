package vigil.profile;

import java.util.List;
import java.util.Optional;

/// A state or a word of flags that travels with the numbers of its frame and decides how far they may be
/// trusted (protocol facts, 22.1).
public sealed interface StatusField {
    /// The word by which the template of a line refers to it; empty if none does.
    String name();

    /// Where it stands.
    FieldSource source();

    /// What its values mean.
    List<Meaning> meanings();

    /// True if the frame may lack it.
    boolean optional();

    /// One state at a time: the number is one of a list.
    ///
    /// @param otherwise what a number outside the list means; `{value}` in its words becomes the number
    record States(
            String name, FieldSource source, List<Meaning> meanings, Optional<Meaning> otherwise, boolean optional)
            implements StatusField {
        public States {
            meanings = List.copyOf(meanings);
        }
    }

    /// Any number of flags at once: each meaning's value is its bit mask.
    record Flags(String name, FieldSource source, List<Meaning> meanings, boolean optional) implements StatusField {
        public Flags {
            meanings = List.copyOf(meanings);
        }
    }

    /// Words of text, each of which means something by being there.
    ///
    /// @param otherwise what a word outside the list means; `{value}` in its words becomes the word
    record Words(String name, FieldSource source, List<Meaning> meanings, Optional<Meaning> otherwise, boolean optional)
            implements StatusField {
        public Words {
            meanings = List.copyOf(meanings);
        }
    }
}
