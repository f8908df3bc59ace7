package vigil.ui.technician;

import java.util.ArrayList;
import java.util.List;
import vigil.device.LinkLogEntry;
import vigil.metric.Timestamp;

/// Up to 16 bytes of a link, as they came or went: in hexadecimal and as text.
///
/// Thread rule: immutable.
///
/// @param at empty on the further rows of one entry, unless its first row is out of sight
/// @param direction `←` from the device, `→` to it
public record HexRow(String at, String direction, String hex, String text) {
    private static final int BYTES = 16;

    /// The newest rows of a log, oldest first; states and troubles are left out.
    static List<HexRow> newest(List<LinkLogEntry> log, int rows, java.util.function.Function<Timestamp, String> time) {
        List<HexRow> newest = new ArrayList<>();
        for (int i = log.size() - 1; i >= 0 && newest.size() < rows; i--) {
            List<HexRow> entry = switch (log.get(i)) {
                case LinkLogEntry.Received r ->
                    rows(time.apply(r.at()), "←", r.bytes().toArray());
                case LinkLogEntry.Sent s ->
                    rows(time.apply(s.at()), "→", s.bytes().toArray());
                case LinkLogEntry.Trouble t -> List.<HexRow>of();
                case LinkLogEntry.Noted n -> List.<HexRow>of();
                case LinkLogEntry.Entered e -> List.<HexRow>of();
            };
            newest.addAll(0, entry);
        }
        List<HexRow> kept = new ArrayList<>(newest.subList(Math.max(0, newest.size() - rows), newest.size()));
        if (!kept.isEmpty() && kept.getFirst().at().isEmpty()) {
            kept.set(0, kept.getFirst().begun(beginOf(newest, newest.size() - kept.size())));
        }
        return List.copyOf(kept);
    }

    /// The time of the entry that row `index` belongs to.
    private static String beginOf(List<HexRow> rows, int index) {
        return rows.subList(0, index).reversed().stream()
                .map(HexRow::at)
                .filter(at -> !at.isEmpty())
                .findFirst()
                .orElse("");
    }

    private HexRow begun(String time) {
        return new HexRow(time, direction, hex, text);
    }

    private static List<HexRow> rows(String at, String direction, byte[] bytes) {
        List<HexRow> rows = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += BYTES) {
            StringBuilder hex = new StringBuilder();
            StringBuilder text = new StringBuilder();
            for (int i = from; i < Math.min(bytes.length, from + BYTES); i++) {
                hex.append(hex.isEmpty() ? "" : " ").append(String.format("%02X", bytes[i]));
                text.append(bytes[i] >= 0x20 && bytes[i] < 0x7F ? (char) bytes[i] : '·');
            }
            rows.add(new HexRow(from == 0 ? at : "", direction, hex.toString(), text.toString()));
        }
        return rows;
    }
}
