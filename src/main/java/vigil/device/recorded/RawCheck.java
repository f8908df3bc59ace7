package vigil.device.recorded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;

/// Checks all raw files beside a record: every checksum, the order of the entries, and the kept texts of profiles. Only
/// reads. A file that was cut off at its end, as a crash leaves it, is sound: it lacks a quarter of a second.
///
/// Confined to one thread.
public final class RawCheck {
    private final RawFolder folder;
    private long files;
    private long entries;
    private long cutOff;

    /// What was found.
    public sealed interface Outcome {
        /// All is as it was recorded.
        ///
        /// @param cutOff how many files were not ended: a crash, or they are being written
        record Sound(long files, long entries, long cutOff) implements Outcome {}

        /// Something is wrong.
        ///
        /// @param sentence what, naming the first bad entry
        record Broken(String sentence) implements Outcome {}
    }

    private RawCheck(RawFolder folder) {
        this.folder = folder;
    }

    /// Checks the raw files beside the record in `data`.
    public static Outcome of(Path data) {
        RawCheck check = new RawCheck(new RawFolder(data));
        try {
            String wrong = check.all();
            return wrong == null
                    ? new Outcome.Sound(check.files, check.entries, check.cutOff)
                    : new Outcome.Broken(wrong);
        } catch (IOException e) {
            return new Outcome.Broken("The raw bytes cannot be read: " + e.getMessage() + ".");
        }
    }

    private @Nullable String all() throws IOException {
        for (String session : folder.sessions()) {
            for (Path file : folder.files(session)) {
                String wrong = file(file);
                if (wrong != null) {
                    return wrong;
                }
            }
        }
        return null;
    }

    private @Nullable String file(Path file) throws IOException {
        String name = folder.path().relativize(file).toString();
        Order order = new Order(name);
        RawFileReader.Summary found = RawFileReader.read(file, order::next, order::damaged);
        files++;
        entries += found.entries();
        cutOff += found.ended() ? 0 : 1;
        if (order.wrong != null) {
            return order.wrong;
        }
        return found.header().map(header -> profile(header, name)).orElse(null);
    }

    private @Nullable String profile(RawHeader header, String name) {
        if (header.digest().isEmpty()) {
            return null;
        }
        try {
            byte[] text = Files.readAllBytes(folder.profile(header));
            return ProfileText.digest(text).equals(header.digest())
                    ? null
                    : "The kept text of the profile of " + name + " is not the one that was used.";
        } catch (IOException e) {
            return "The kept text of the profile of " + name + " cannot be read: " + e.getMessage() + ".";
        }
    }

    /// Remembers the first thing that is wrong in a file.
    private static final class Order {
        private final String name;
        private @Nullable String wrong;
        private @Nullable Timestamp last;
        private long number;

        Order(String name) {
            this.name = name;
        }

        void next(RawEntry entry) {
            number++;
            if (last != null && entry.at().isBefore(last)) {
                note(number, "is earlier than the one before it");
            }
            last = entry.at();
        }

        void damaged(RawFileReader.Damage damage) {
            note(damage.entry(), "is damaged at byte " + damage.offset() + ": " + damage.what());
        }

        private void note(long entry, String what) {
            if (wrong == null) {
                wrong = "Entry " + entry + " of " + name + " " + what + ".";
            }
        }
    }
}
