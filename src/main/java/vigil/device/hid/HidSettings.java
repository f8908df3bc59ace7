package vigil.device.hid;

/// How a HID device packs its bytes into reports (protocol facts, sections 19 and 24).
///
/// Thread rule: immutable.
///
/// @param reportLength the bytes of a report each way, its number not counted; 1 to 1024 (the longest of high-speed
/// USB)
/// @param reportId the number before each report, 1 to 255; 0 if the device does not number its reports
/// @param countByte whether the first byte of a report says how many of the others mean something
public record HidSettings(int reportLength, int reportId, boolean countByte) {
    private static final int LONGEST_REPORT = 1024;
    private static final int LONGEST_COUNTED = 256;

    /// Reports of 64 bytes, the longest of full-speed USB, all of whose bytes count: for devices whose reports nobody
    /// described.
    public static final HidSettings PLAIN = new HidSettings(64, 0, false);

    /// @throws IllegalArgumentException with one sentence if there can be no such reports
    public HidSettings {
        if (reportLength < 1 || reportLength > LONGEST_REPORT) {
            throw new IllegalArgumentException(
                    "A HID report has 1 to " + LONGEST_REPORT + " bytes, not " + reportLength + ".");
        }
        if (reportId < 0 || reportId > 255) {
            throw new IllegalArgumentException("A HID report's number is 0 to 255, not " + reportId + ".");
        }
        if (countByte && (reportLength < 2 || reportLength > LONGEST_COUNTED)) {
            throw new IllegalArgumentException("A HID report that counts its bytes has 2 to " + LONGEST_COUNTED
                    + " bytes, not " + reportLength + ".");
        }
    }

    /// How many bytes of the stream fit into one report.
    int room() {
        return countByte ? reportLength - 1 : reportLength;
    }
}
