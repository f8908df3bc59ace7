package vigil.profile;

import java.util.ArrayList;
import java.util.List;

/// The bits that are the same in every frame: for each byte a mask and what must be seen through it. Written as eight
/// characters a byte, the highest bit first: `1`, `0`, or `.` for any.
///
/// Thread rule: immutable.
///
/// @param masks for each byte the bits that count
/// @param values for each byte what they are
public record FrameShape(List<Integer> masks, List<Integer> values) {
    public FrameShape {
        masks = List.copyOf(masks);
        values = List.copyOf(values);
    }

    /// Reads a picture such as `1....... 0.......`.
    public static FrameShape of(String picture) {
        List<Integer> masks = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        for (String bits : picture.split(" ", -1)) {
            masks.add(Integer.parseInt(bits.replace('0', '1').replace('.', '0'), 2));
            values.add(Integer.parseInt(bits.replace('.', '0'), 2));
        }
        return new FrameShape(masks, values);
    }

    /// How many bytes it has.
    public int length() {
        return masks.size();
    }
}
