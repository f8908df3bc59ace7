package vigil.ui.chart;

import java.nio.IntBuffer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// A sheet of device pixels that lines are drawn on, and that is then laid onto a canvas pixel by pixel.
///
/// Thread rule: FX thread.
final class PixelSheet {
    private final int width;
    private final int height;
    private final PixelLine line;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    private PixelSheet(int width, int height) {
        this.width = width;
        this.height = height;
        int[] pixels = new int[width * height];
        line = new PixelLine(width, height, pixels);
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    /// An empty sheet for this area, taken anew only when its size changes.
    ///
    /// @param previous the sheet used last, or null
    static PixelSheet forArea(@Nullable PixelSheet previous, Box area, double scale) {
        int columns = Math.max(1, (int) Math.round(area.width() * scale));
        int rows = Math.max(1, (int) Math.round(area.height() * scale));
        PixelSheet sheet = previous != null && previous.width == columns && previous.height == rows
                ? previous
                : new PixelSheet(columns, rows);
        sheet.line.clear();
        return sheet;
    }

    int width() {
        return width;
    }

    PixelLine line() {
        return line;
    }

    /// The sheet as a picture that shows what was drawn until [#publish()].
    Image image() {
        return image;
    }

    /// Has the picture show what was drawn.
    void publish() {
        buffer.updateBuffer(b -> null);
    }

    /// Lays the sheet onto a canvas with its corner at `x`, `y`.
    void layOn(GraphicsContext gc, double x, double y, double scale) {
        publish();
        gc.setImageSmoothing(false);
        gc.drawImage(image, x, y, width / scale, height / scale);
    }
}
