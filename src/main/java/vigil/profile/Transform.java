package vigil.profile;

import java.util.Map;

/// What is done to a frame before it is read, and undone before it is sent. Bytes are counted, checked and read in the
/// frame that comes out.
public sealed interface Transform {
    /// Some byte values are sent as two bytes, so that the start byte never stands inside a frame. Everything
    /// behind the first byte is so.
    ///
    /// @param escape the first of the two
    /// @param codes from the second of the two to what both mean
    record Escape(int escape, Map<Integer, Integer> codes) implements Transform {
        public Escape {
            codes = Map.copyOf(codes);
        }
    }

    /// The highest bits of the bytes are collected in one of them, because on the line each has its highest bit set:
    /// bit 0
    /// belongs to the byte that follows, bit 1 to the next.
    ///
    /// @param at the byte with the collected bits, from 0; at most seven follow it
    record HighBits(int at) implements Transform {}

    /// Bytes are written as two hexadecimal digits each.
    ///
    /// @param from the first such digit, from 0
    /// @param fromEnd how many bytes of the frame follow the digits
    record AsciiHex(int from, int fromEnd) implements Transform {}
}
