package vigil.session.score;

import java.util.List;

/// What an early-warning score comes to. A score is never guessed: with anything missing or old there is no number
/// (clinical facts, section 3). It is shown on demand and is never the source of an alarm.
public sealed interface EarlyWarning {

    /// @param total the score
    /// @param singleThree true if any one part alone scores 3, which asks for a review however low the total
    /// @param parts what each part adds, in the order of the score's table
    record Total(int total, boolean singleThree, List<Part> parts, Band band) implements EarlyWarning {
        public Total {
            parts = List.copyOf(parts);
        }
    }

    /// @param missing what there is none of, or only an old one, in words: `temperature`, `pulse (12 min old)`
    record Incomplete(List<String> missing) implements EarlyWarning {
        public Incomplete {
            missing = List.copyOf(missing);
        }

        /// `incomplete: temperature`.
        public String words() {
            return "incomplete: " + String.join(", ", missing);
        }
    }

    /// @param name as the score's table names it
    /// @param points what it adds
    record Part(String name, int points) {}

    /// How urgent a score is, in the words of its table.
    enum Band {
        LOW("low"),
        /// One part alone scores 3.
        REVIEW("urgent review"),
        URGENT("urgent"),
        EMERGENCY("emergency");

        private final String words;

        Band(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
