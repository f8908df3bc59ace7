package vigil.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.app.pose.Frame;

/// What the comparison of pictures sees, and what it does not mind.
class BlockDifferenceTest {
    private static final Color GROUND = new Color(0x12181D);
    private static final Color NOTE = new Color(0x8A97A3);

    @Test
    void aLabelMovedByEightPixelsIsSeen() {
        assertTrue(differs(label("12:04:10", 200, GROUND), label("12:04:10", 208, GROUND)));
    }

    @Test
    void oneOtherDigitInTheSmallestTextIsSeen() {
        assertTrue(differs(label("12:04:10", 200, GROUND), label("12:04:17", 200, GROUND)));
    }

    @Test
    void aMissingLabelIsSeen() {
        assertTrue(differs(label("12:04:10", 200, GROUND), label("", 200, GROUND)));
    }

    @Test
    void aSurfaceOfASlightlyOtherColourIsSeen() {
        assertTrue(differs(label("12:04:10", 200, GROUND), label("12:04:10", 200, new Color(0x161C21))));
    }

    @Test
    void lettersSmoothedALittleOtherwiseAreAlike() {
        assertEquals(Optional.empty(), difference(label("12:04:10", 200, GROUND), label("12:04:10", 200.12f, GROUND)));
    }

    @Test
    void whatDiffersIsSaidWithItsPlace() {
        BufferedImage other = label("12:04:10", 200, GROUND);
        other.createGraphics().fillRect(80, 40, 8, 8);
        String said =
                difference(label("12:04:10", 200, GROUND), other).orElseThrow().said();
        assertTrue(said.contains("at 80,40 it is ffffff instead of 12181e"), said);
    }

    @Test
    void anotherSizeIsSeen() {
        BufferedImage small = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        assertTrue(differs(label("", 0, GROUND), small));
    }

    @Test
    void aFileKeepsTheMeans(@TempDir Path folder) throws IOException {
        BlockMeans means = BlockMeans.of(label("12:04:10", 200, GROUND));
        Path file = folder.resolve("reference.png");
        try (OutputStream out = Files.newOutputStream(file)) {
            means.write(out);
        }
        assertEquals(Optional.empty(), BlockDifference.between(means, BlockMeans.read(file), 8));
    }

    private static boolean differs(BufferedImage wanted, BufferedImage is) {
        return difference(wanted, is).isPresent();
    }

    private static Optional<BlockDifference> difference(BufferedImage wanted, BufferedImage is) {
        return BlockDifference.between(
                BlockMeans.of(wanted), BlockMeans.of(is), BlockMeans.side(new Frame(wanted.getWidth(), 1)));
    }

    private static BufferedImage label(String text, float left, Color ground) {
        BufferedImage picture = new BufferedImage(640, 320, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setColor(ground);
        pen.fillRect(0, 0, 640, 320);
        pen.setColor(NOTE);
        pen.setFont(mono());
        pen.drawString(text, left, 100);
        pen.dispose();
        return picture;
    }

    /// A face of the console's own in the size of its smallest letters (ux 3).
    private static Font mono() {
        try (InputStream in = BlockDifferenceTest.class.getResourceAsStream("/vigil/ui/font/VigilMono.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in))
                    .deriveFont(14f);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
