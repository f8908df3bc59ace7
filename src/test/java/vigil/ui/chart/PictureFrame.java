package vigil.ui.chart;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import vigil.ui.theme.Theme;

/// Draws a node without a display and keeps the picture under `target/pictures`.
public final class PictureFrame {
    private PictureFrame() {}

    /// Starts JavaFX once.
    public static void start() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<Void> ready = new CompletableFuture<>();
        try {
            Platform.startup(() -> ready.complete(null));
            ready.join();
        } catch (IllegalStateException e) {
            ready.complete(null);
        }
        Platform.setImplicitExit(false);
    }

    /// Builds on the FX thread and waits for the answer.
    public static <T> T onFx(java.util.function.Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    /// The picture of a node in a scene of its own, laid out at this size.
    public static WritableImage of(Parent root, Theme theme, int width, int height) {
        Scene scene = new Scene(root, width, height);
        theme.install(scene);
        root.applyCss();
        root.layout();
        return scene.snapshot(null);
    }

    /// Keeps a picture as `target/pictures/name.png`.
    public static void keep(WritableImage picture, String name) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = picture.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        Path file = Path.of("target", "pictures", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
