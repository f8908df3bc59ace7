package vigil.report;

import java.time.ZoneId;

/// How to read the report: what its numbers count and what they do not.
final class Method {
    private Method() {}

    static void write(Markup out, SessionStatistics statistics, ZoneId zone) {
        out.open("div", "class", "section method").element("h2", "How to read this");
        out.element(
                "p",
                "Minutes count from the start of the dose, before it with a minus; without a dose, from the start"
                        + " of the session. Clock times are " + zone.getId() + "."
                        + " Curves show raw samples: the lowest and the highest of each stretch, nothing averaged. Where samples"
                        + " are missing for more than 5 s the line is interrupted and a bar lies on the floor of the lane.");
        out.element(
                "p",
                "Cuff readings stand at the time the cuff ended and are never joined. Time above "
                        + statistics
                                .pressure()
                                .limit()
                                .map(t -> t.systolic() + "/" + t.diastolic())
                                .orElse("the limit")
                        + " runs from a reading above it to the next one that is not. Numbers in the chart beside an alarm mark"
                        + " (!!! HIGH, !! MEDIUM, ! LOW) are those of the alarm list.");
        out.close("div");
    }
}
