package vigil.ui.language;

import java.util.Optional;

/// What says an English sentence in another language.
interface Book {
    /// Empty if it does not know the sentence.
    Optional<String> say(String english);
}
