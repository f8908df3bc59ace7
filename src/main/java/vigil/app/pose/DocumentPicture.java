package vigil.app.pose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A picture that a document shows: a line `FILE SCREEN STATE [WIDTHxHEIGHT]` of the list beside the pictures. Empty
/// lines and lines that begin with `#` are passed over.
///
/// @param file its name in the folder
/// @param pose what it shows
/// @param frame its size
public record DocumentPicture(String file, Pose pose, Frame frame) {
    /// The folder of the pictures, in the folder of the documents.
    public static final String FOLDER = "pictures";
    /// The list's name in it.
    public static final String LIST = "list.txt";

    /// Reads a list.
    ///
    /// @throws IOException if it cannot be read
    /// @throws IllegalArgumentException with one sentence that names the first wrong line
    public static List<DocumentPicture> read(Path list) throws IOException {
        List<DocumentPicture> pictures = new ArrayList<>();
        List<String> lines = Files.readAllLines(list);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                pictures.add(of(line, list + ", line " + (i + 1) + ": "));
            }
        }
        return pictures;
    }

    private static DocumentPicture of(String line, String place) {
        List<String> words = List.of(line.split(" +", -1));
        if (words.size() < 3 || words.size() > 4) {
            throw new IllegalArgumentException(place + "a line is FILE SCREEN STATE [WIDTHxHEIGHT].");
        }
        try {
            Pose pose = Poses.named(words.get(1), Optional.of(words.get(2)));
            Frame frame = words.size() == 3
                    ? pose.only().orElse(Frame.FULL)
                    : Frame.parse(words.get(3))
                            .orElseThrow(() -> new IllegalArgumentException("\"" + words.get(3) + "\" is no size."));
            return new DocumentPicture(words.getFirst(), pose, frame);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + e.getMessage(), e);
        }
    }
}
