package vigil.device.protocol.ieee11073;

/// Tells from its first bytes whether an APDU may begin at a place, and how long it is. APDUs carry no check,
/// but most carry their length two or three times; where these agree, it is hardly chance.
///
/// Thread rule: stateless.
final class Envelope {
    /// The longest APDU that is waited for. A choice: a configuration with scanners has 302 bytes, and what
    /// is longer than this is garbage.
    static final int LONGEST = 9216;

    /// Nothing can begin here.
    static final int NO_APDU = -1;

    /// Too little is there to say.
    static final int UNDECIDED = 0;

    private static final int HEADER = 4;
    private static final int LONGEST_REQUEST = 512;

    private Envelope() {}

    /// The length of the APDU that begins at `from`, its header included; [#NO_APDU] or [#UNDECIDED].
    static int length(byte[] bytes, int from, int to) {
        int there = to - from;
        int choice = there > 0 ? bytes[from] & 0xFF : 0xE2;
        if (choice < 0xE2 || choice > 0xE7 || there > 1 && bytes[from + 1] != 0) {
            return NO_APDU;
        }
        if (there < HEADER) {
            return UNDECIDED;
        }
        int length = u16(bytes, from + 2);
        boolean plausible = switch (choice << 8) {
            case ApduParser.AARQ -> length >= 8 && length <= LONGEST_REQUEST && agrees(bytes, from, to, 10, length - 8);
            case ApduParser.AARE -> length >= 6 && length <= LONGEST_REQUEST && agrees(bytes, from, to, 8, length - 6);
            case ApduParser.PRST ->
                length >= 8
                        && length <= LONGEST - HEADER
                        && agrees(bytes, from, to, 4, length - 2)
                        && agrees(bytes, from, to, 10, length - 8);
            default -> length == 2; // release and abort: a reason
        };
        return plausible ? HEADER + length : NO_APDU;
    }

    /// True if the length at `from + at` is `wanted`, or is not there yet.
    private static boolean agrees(byte[] bytes, int from, int to, int at, int wanted) {
        return to - from < at + 2 || u16(bytes, from + at) == wanted;
    }

    private static int u16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
