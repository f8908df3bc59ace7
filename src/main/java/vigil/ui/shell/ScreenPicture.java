package vigil.ui.shell;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import vigil.ui.theme.Theme;

/// Pictures of a screen without showing it: for the manual, for tests, for `vigil screenshot`.
///
/// Thread rule: FX thread.
public final class ScreenPicture {
    private ScreenPicture() {}

    /// Draws `root` in a scene of `width` by `height` px. A root that has no scene yet gets one.
    public static BufferedImage of(Parent root, Theme theme, int width, int height) {
        Scene scene = layOut(root, theme, width, height);
        WritableImage image = scene.snapshot(new WritableImage(width, height));
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }

    /// Gives `root` its size and style without drawing it: what draws by hand must know its size first.
    static Scene layOut(Parent root, Theme theme, int width, int height) {
        Scene scene = root.getScene() == null ? new Scene(root, width, height) : root.getScene();
        theme.install(scene);
        root.applyCss();
        root.resize(width, height);
        root.layout();
        return scene;
    }

    /// A picture as the bytes of a PNG file.
    public static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
