package vigil.app.console;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vigil.app.pose.Frame;

/// A picture reduced to the mean colours of its square blocks: what a reference keeps of it, and what two pictures are
/// compared by (ADR 0018). As a file it is a small picture with one pixel for each block.
///
/// Thread rule: immutable.
final class BlockMeans {
    /// 8 px of the reference canvas: the height of a small letter.
    private static final int BLOCK = 8;

    /// Means are rounded to multiples of this: nobody sees that, and the files are a fifth smaller.
    private static final int STEP = 2;

    private final int columns;
    private final int rows;
    private final int[] means;

    private BlockMeans(int columns, int rows, int[] means) {
        this.columns = columns;
        this.rows = rows;
        this.means = means;
    }

    /// The side of a block in pictures of that size, px: on a larger canvas everything is larger.
    static int side(Frame frame) {
        return frame.width() > 2 * Frame.FULL.width() - 1 ? 2 * BLOCK : BLOCK;
    }

    /// Reduces a picture. What is left over at its right and lower edge is not looked at.
    static BlockMeans of(BufferedImage picture) {
        int side = side(new Frame(picture.getWidth(), picture.getHeight()));
        int columns = picture.getWidth() / side;
        int rows = picture.getHeight() / side;
        int[] means = new int[columns * rows];
        int width = columns * side;
        int[] band = new int[width * side];
        for (int row = 0; row < rows; row++) {
            picture.getRGB(0, row * side, width, side, band, 0, width);
            for (int column = 0; column < columns; column++) {
                means[row * columns + column] = mean(band, width, column * side, side);
            }
        }
        return new BlockMeans(columns, rows, means);
    }

    private static int mean(int[] band, int width, int left, int side) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = 0; y < side; y++) {
            for (int x = left; x < left + side; x++) {
                int pixel = band[y * width + x];
                red += pixel >> 16 & 255;
                green += pixel >> 8 & 255;
                blue += pixel & 255;
            }
        }
        int area = side * side;
        return rounded(red, area) << 16 | rounded(green, area) << 8 | rounded(blue, area);
    }

    private static int rounded(int sum, int area) {
        return Math.min(255, (sum + area * STEP / 2) / (area * STEP) * STEP);
    }

    /// Reads what [#write] wrote.
    static BlockMeans read(Path file) throws IOException {
        BufferedImage small = ImageIO.read(file.toFile());
        int columns = small.getWidth();
        int rows = small.getHeight();
        int[] means = small.getRGB(0, 0, columns, rows, null, 0, columns);
        return new BlockMeans(
                columns, rows, Arrays.stream(means).map(rgb -> rgb & 0xffffff).toArray());
    }

    /// Writes it as a PNG file, as small as can be.
    void write(OutputStream out) throws IOException {
        BufferedImage small = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
        small.setRGB(0, 0, columns, rows, means, 0, columns);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0);
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(small, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /// The mean of a block, 0xRRGGBB.
    int mean(int column, int row) {
        return means[row * columns + column];
    }
}
