package vigil.app.console;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes a picture as the smallest PNG that still shows it: with few colours, those of surfaces and letters exactly,
/// of the shades at their edges the nearest.
final class SmallPng {
    /// These many of the most frequent colours stay as they are.
    private static final int EXACT = 12;

    private SmallPng() {}

    /// @param colours 2 to 256
    static void write(BufferedImage picture, int colours, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0);
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(reduced(picture, colours), null, null), param);
        } finally {
            writer.dispose();
        }
    }

    /// The same picture in so many colours.
    static BufferedImage reduced(BufferedImage picture, int colours) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel & 0xffffff, 1, Integer::sum);
        }
        int[] palette = palette(counts, colours);
        Map<Integer, Integer> places = new HashMap<>();
        int bits = colours <= 16 ? 4 : 8;
        IndexColorModel model = new IndexColorModel(bits, palette.length, palette, 0, false, -1, 0);
        int type = bits == 4 ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_BYTE_INDEXED;
        BufferedImage small = new BufferedImage(width, height, type, model);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = places.computeIfAbsent(pixels[y * width + x] & 0xffffff, rgb -> nearest(palette, rgb));
            }
            small.getRaster().setPixels(0, y, width, 1, row);
        }
        return small;
    }

    /// The most frequent colours, and of the rest those that stand farthest from what is there already, the frequent
    /// before the rare.
    private static int[] palette(Map<Integer, Integer> counts, int colours) {
        List<Integer> frequent = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(8192)
                .toList();
        int[] palette = new int[Math.min(colours, frequent.size())];
        double[] worth = new double[frequent.size()];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = Double.MAX_VALUE;
        }
        for (int n = 0; n < palette.length; n++) {
            int chosen = n < EXACT ? n : most(worth);
            palette[n] = frequent.get(chosen);
            for (int i = 0; i < worth.length; i++) {
                int rgb = frequent.get(i);
                int count = counts.getOrDefault(rgb, 0);
                worth[i] = Math.min(worth[i], (double) distance(palette[n], rgb) * count);
            }
        }
        return palette;
    }

    private static int most(double[] worth) {
        int most = 0;
        for (int i = 1; i < worth.length; i++) {
            most = worth[i] > worth[most] ? i : most;
        }
        return most;
    }

    private static int nearest(int[] palette, int rgb) {
        int nearest = 0;
        for (int i = 1; i < palette.length; i++) {
            nearest = distance(palette[i], rgb) < distance(palette[nearest], rgb) ? i : nearest;
        }
        return nearest;
    }

    private static int distance(int a, int b) {
        int red = (a >> 16 & 255) - (b >> 16 & 255);
        int green = (a >> 8 & 255) - (b >> 8 & 255);
        int blue = (a & 255) - (b & 255);
        return red * red + green * green + blue * blue;
    }
}
