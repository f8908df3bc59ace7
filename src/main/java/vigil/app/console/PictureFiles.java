package vigil.app.console;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import vigil.app.pose.Cast;
import vigil.app.pose.DocumentPicture;
import vigil.app.pose.Frame;
import vigil.app.pose.Pose;
import vigil.app.pose.Poses;
import vigil.ui.language.Language;

/// Many pictures into folders, with one command: those of the documents, and the references that later builds are
/// compared with.
///
/// Not for the FX thread.
public final class PictureFiles {
    private final Gallery gallery;
    private final Consumer<String> told;

    /// @param told is given the name of each file once it is written
    public PictureFiles(Gallery gallery, Consumer<String> told) {
        this.gallery = gallery;
        this.told = told;
    }

    /// Writes the references of these poses: `SIZE/SCREEN-STATE.png`, their [BlockMeans]. What cannot be drawn does not
    /// keep the rest from being drawn.
    ///
    /// @throws IOException if a file cannot be written
    /// @throws IllegalStateException with one sentence about the first that could not be drawn, after the last
    public void references(List<Pose> poses, Path folder) throws IOException {
        each(poses, pose -> reference(pose, folder));
    }

    /// Writes a pose into a file, or several.
    private interface Work {
        void on(Pose pose) throws IOException;
    }

    private void each(List<Pose> poses, Work work) throws IOException {
        @Nullable IllegalStateException first = null;
        for (Pose pose : inOrderOfCasts(poses)) {
            try {
                work.on(pose);
            } catch (IllegalStateException e) {
                told.accept(pose.name() + ": " + e.getMessage());
                first = first == null ? new IllegalStateException(pose.name() + ": " + e.getMessage(), e) : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /// Those of one cast together: its rooms live once.
    public static List<Pose> inOrderOfCasts(List<Pose> poses) {
        Map<Cast, List<Pose>> casts =
                poses.stream().collect(Collectors.groupingBy(Pose::cast, LinkedHashMap::new, Collectors.toList()));
        return casts.values().stream().flatMap(List::stream).toList();
    }

    /// Writes every pose in full at one size: `SCREEN-STATE.png`, to be looked at.
    ///
    /// @param language what the console speaks in them
    /// @throws IOException if a file cannot be written
    /// @throws IllegalStateException with one sentence about the first that could not be drawn, after the last
    public void every(List<Pose> poses, Language language, Frame frame, Path folder) throws IOException {
        each(poses, pose -> {
            Path file = folder.resolve(pose.name() + ".png");
            write(gallery.draw(pose, language, pose.theme(), pose.only().orElse(frame)), file);
            told.accept(file.toString());
        });
    }

    private void reference(Pose pose, Path folder) throws IOException {
        for (Frame frame : sizes(pose)) {
            Path file = folder.resolve(frame.toString()).resolve(pose.name() + ".png");
            Files.createDirectories(folder.resolve(frame.toString()));
            BufferedImage picture = gallery.draw(pose, frame);
            try (OutputStream out = Files.newOutputStream(file)) {
                BlockMeans.of(picture).write(out);
            }
            told.accept(file.toString());
        }
    }

    /// Writes the pictures that the documents in `folder` show, by their list.
    ///
    /// @throws IOException if the list cannot be read or a file cannot be written
    /// @throws IllegalArgumentException with one sentence if the list is wrong
    public void documents(Path folder) throws IOException {
        Path pictures = folder.resolve(DocumentPicture.FOLDER);
        for (DocumentPicture picture : DocumentPicture.read(pictures.resolve(DocumentPicture.LIST))) {
            Path file = pictures.resolve(picture.file());
            Pose pose = picture.pose();
            write(gallery.draw(pose, picture.frame()), file);
            told.accept(file.toString());
        }
    }

    /// Writes one picture; its folder is made if it is not there.
    ///
    /// @throws IOException if the file cannot be written
    public static void write(BufferedImage picture, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        ImageIO.write(picture, "png", file.toFile());
    }

    /// The sizes in which a pose is kept.
    public static List<Frame> sizes(Pose pose) {
        return pose.only().map(List::of).orElse(Frame.REFERENCES);
    }

    /// All poses whose names begin so.
    public static List<Pose> poses(String beginning) {
        return Poses.all().stream().filter(p -> p.name().startsWith(beginning)).toList();
    }
}
