package vigil.ui.chart;

import java.util.ArrayList;
import java.util.List;
import vigil.ui.theme.Fonts;

/// Places event labels in a few rows; one that would collide is folded into its neighbour's `+2` (ux, section 7).
///
/// Pure. No two labels ever overlap, and every event is either written or counted.
final class EventRows {
    static final double SIZE = 14;
    static final double DIAMOND = 7;
    private static final double TEXT_OFFSET = 13;
    private static final double AIR = 12;
    private static final double LONGEST = 300;
    private static final double LEAST_TEXT = 44;

    private final double left;
    private final double right;
    private final TextRuler ruler;
    private final double[] rowEnds;
    private final List<Place> places = new ArrayList<>();

    /// @param left where rows begin, in px
    /// @param right where they end
    EventRows(double left, double right, int rows, TextRuler ruler) {
        this.left = left;
        this.right = right;
        this.ruler = ruler;
        this.rowEnds = new double[rows];
        java.util.Arrays.fill(rowEnds, left - 2 * AIR);
    }

    /// Something to be written at a moment.
    ///
    /// @param x its moment, in px
    /// @param hollow true for a note, false for an adverse event or an action
    record Event(double x, String text, boolean hollow) {}

    /// An event in its row.
    ///
    /// @param text as much of it as fits
    /// @param textX where the text begins
    /// @param folded how many later events are counted here instead of being written
    record Place(Event event, int row, String text, double textX, double width, int folded) {
        /// The count to be written after the text; empty if nothing is folded.
        String more() {
            return folded == 0 ? "" : "+" + folded;
        }

        /// Where the count begins.
        double moreX() {
            double end = textX + width;
            return (end < event.x() ? event.x() + DIAMOND : end) + 7;
        }
    }

    /// Places all events, which come in order of time.
    List<Place> place(List<Event> events) {
        events.forEach(this::place);
        return List.copyOf(places);
    }

    private void place(Event event) {
        for (int row = 0; row < rowEnds.length; row++) {
            if (event.x() - DIAMOND >= rowEnds[row] + AIR && (rightOf(event, row) || leftOf(event, row))) {
                return;
            }
        }
        fold(event);
    }

    private boolean rightOf(Event event, int row) {
        double x = event.x() + TEXT_OFFSET;
        double room = Math.min(LONGEST, right - x);
        if (room < Math.min(LEAST_TEXT, width(event.text()))) {
            return false;
        }
        String text = ruler.fit(event.text(), Fonts.REGULAR, SIZE, room);
        return add(new Place(event, row, text, x, width(text), 0), x + width(text));
    }

    private boolean leftOf(Event event, int row) {
        String text = ruler.fit(event.text(), Fonts.REGULAR, SIZE, LONGEST);
        double x = event.x() - TEXT_OFFSET - width(text);
        if (text.isEmpty() || x < Math.max(left, rowEnds[row] + AIR)) {
            return false;
        }
        return add(new Place(event, row, text, x, width(text), 0), event.x() + DIAMOND);
    }

    private boolean add(Place place, double end) {
        rowEnds[place.row()] = end;
        return places.add(place);
    }

    /// Counts the event at the newest written one; its row ends later by the count's width.
    private void fold(Event event) {
        if (places.isEmpty()) {
            places.add(new Place(event, 0, "", event.x() + TEXT_OFFSET, 0, 0));
            rowEnds[0] = event.x() + DIAMOND;
            return;
        }
        Place host = places.getLast();
        Place more = new Place(host.event(), host.row(), host.text(), host.textX(), host.width(), host.folded() + 1);
        if (more.moreX() + width(more.more()) > right) {
            more = shortened(more);
        }
        places.set(places.size() - 1, more);
        rowEnds[host.row()] = Math.max(rowEnds[host.row()], more.moreX() + width(more.more()));
    }

    /// With so much less text that the count fits in front of the edge.
    private Place shortened(Place place) {
        double room = right - place.textX() - (place.moreX() - place.textX() - place.width()) - width(place.more());
        String text = ruler.fit(place.event().text(), Fonts.REGULAR, SIZE, Math.max(0, room));
        return new Place(place.event(), place.row(), text, place.textX(), width(text), place.folded());
    }

    private double width(String text) {
        return ruler.width(text, Fonts.REGULAR, SIZE);
    }
}
