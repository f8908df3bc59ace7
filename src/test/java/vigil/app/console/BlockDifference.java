package vigil.app.console;

import java.awt.image.BufferedImage;
import java.util.Optional;

/// How two pictures differ, block by block. Letters whose edges another machine smooths a little otherwise are alike;
/// a moved digit, a missing word or another colour is not (ADR 0018).
///
/// @param said where they differ most, and by how much
/// @param map the difference as a picture, one pixel a block: the brighter, the more
record BlockDifference(String said, BufferedImage map) {
    /// How far the mean of one block may be off, of 255 in each of red, green and blue.
    static final int BLOCK = 6;

    /// By how much a surface may be off, of 255.
    private static final int SURFACE = 3;

    /// How much of the picture may be off by more than that, in blocks of a hundred.
    private static final int SHARE = 5;

    /// Compares; empty if they are alike.
    ///
    /// @param side of a block, px: to say where it is
    static Optional<BlockDifference> between(BlockMeans wanted, BlockMeans is, int side) {
        if (wanted.columns() != is.columns() || wanted.rows() != is.rows()) {
            return Optional.of(new BlockDifference("it has another size", map(wanted, wanted)));
        }
        int most = 0;
        int over = 0;
        int surface = 0;
        String where = "";
        for (int row = 0; row < is.rows(); row++) {
            for (int column = 0; column < is.columns(); column++) {
                int off = off(wanted.mean(column, row), is.mean(column, row));
                over += off > BLOCK ? 1 : 0;
                surface += off > SURFACE ? 1 : 0;
                if (off > most) {
                    most = off;
                    where = String.format(
                            "at %d,%d it is %06x instead of %06x",
                            column * side, row * side, is.mean(column, row), wanted.mean(column, row));
                }
            }
        }
        int all = is.columns() * is.rows();
        if (over == 0 && surface * 100 <= all * SHARE) {
            return Optional.empty();
        }
        String said = over + " of " + all + " blocks are off by more than " + BLOCK + ", " + surface + " by more than "
                + SURFACE + "; most of all, " + where;
        return Optional.of(new BlockDifference(said, map(wanted, is)));
    }

    private static int off(int a, int b) {
        int red = Math.abs((a >> 16) - (b >> 16));
        int green = Math.abs((a >> 8 & 255) - (b >> 8 & 255));
        int blue = Math.abs((a & 255) - (b & 255));
        return Math.max(red, Math.max(green, blue));
    }

    private static BufferedImage map(BlockMeans wanted, BlockMeans is) {
        BufferedImage map = new BufferedImage(is.columns(), is.rows(), BufferedImage.TYPE_BYTE_GRAY);
        for (int row = 0; row < is.rows(); row++) {
            for (int column = 0; column < is.columns(); column++) {
                int off = off(wanted.mean(column, row), is.mean(column, row));
                map.getRaster().setSample(column, row, 0, Math.min(255, off * 4));
            }
        }
        return map;
    }
}
