package vigil.ui.shell;

import vigil.ui.control.Composition;
import vigil.ui.control.Place;

/// Where the strip of the other rooms' alarms stands on each page of a room: over no number and no button.
final class ElsewherePlace {
    /// How high the head of the chart is at the bedside: it is covered whole.
    private static final double CHART_HEAD = 80;

    private static final double SMALL_CHART_HEAD = 100;

    /// What a running emergency takes above the chart, px.
    private static final double EMERGENCY = 72;

    private ElsewherePlace() {}

    /// @param emergency true while one runs in the room: the chart begins lower
    static void put(ElsewhereStrip strip, SessionPage page, Composition composition, boolean emergency) {
        switch (composition) {
            case FULL -> full(strip, page);
            case COMPACT -> compact(strip, page);
        }
        if (emergency && page == SessionPage.BEDSIDE) {
            strip.setLayoutY(strip.getLayoutY() + EMERGENCY);
        }
    }

    /// Over the head of the page: at the bedside of the chart, at discharge of the criteria.
    private static void compact(ElsewhereStrip strip, SessionPage page) {
        boolean bed = page == SessionPage.BEDSIDE;
        double top = page == SessionPage.DISCHARGE ? 76 : bed ? 160 : 8;
        Place.at(strip, bed ? 368 : 360, top, bed ? 808 : 560, bed ? SMALL_CHART_HEAD : ElsewhereStrip.HEIGHT);
    }

    /// Beside the title of the start page, over the head of the chart, over the head of the criteria.
    private static void full(ElsewhereStrip strip, SessionPage page) {
        switch (page) {
            case START -> Place.at(strip, 832, 12, ElsewhereStrip.WIDTH, ElsewhereStrip.HEIGHT);
            case BEDSIDE -> Place.at(strip, 512, 184, ElsewhereStrip.WIDTH, CHART_HEAD);
            case DISCHARGE -> Place.at(strip, 600, 92, 864, ElsewhereStrip.HEIGHT);
        }
    }
}
