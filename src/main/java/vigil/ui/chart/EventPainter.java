package vigil.ui.chart;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import vigil.session.Mark;
import vigil.session.Session;
import vigil.treatment.Dosing;
import vigil.treatment.Modality;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;
import vigil.ui.theme.Token;

/// Paints what people put on the time line: dose lines through all lanes, pauses, and the rows of events.
///
/// Thread rule: FX thread.
final class EventPainter {
    private static final double DOSE_TEXT_OFFSET = 12;

    private static final Texts TEXTS = Texts.of(EventPainter.class);

    private final Brush brush;
    private final ChartScene scene;

    EventPainter(Brush brush, ChartScene scene) {
        this.brush = brush;
        this.scene = scene;
    }

    /// Hatches the time in which the dose stood still: under the data.
    void paintPauses() {
        int paused = -1;
        for (Mark mark : scene.session().marks()) {
            switch (mark.kind()) {
                case DOSE_PAUSED -> paused = scene.millis(mark.at());
                case DOSE, DOSE_RESUMED, DOSE_STOPPED -> {
                    pause(paused, scene.millis(mark.at()));
                    paused = -1;
                }
                case ADVERSE_EVENT, SEDATION, MARK, NOTE, RESTORED -> {}
            }
        }
        pause(paused, scene.times().now());
    }

    private void pause(int from, int to) {
        if (from < 0 || !scene.axis().shows(from, to)) {
            return;
        }
        double x = scene.axis().clampedX(from);
        double width = scene.axis().clampedX(to) - x;
        for (Lane lane : scene.layout().lanes().values()) {
            brush.fill(Token.LANE, x, lane.top(), width, lane.height());
            brush.hatch(brush.color(Token.S3), x, lane.top(), width, lane.height());
        }
    }

    void paintDoses() {
        ChartLayout layout = scene.layout();
        double free = layout.left();
        boolean first = true;
        List<Mark> doses = scene.marks(Mark.Kind.DOSE);
        for (Mark dose : doses) {
            double x = scene.x(dose.at());
            brush.upright(brush.color(Token.T1), x, layout.lanesTop() - 2, layout.floor() + 10, 2);
            triangle(x, layout.floor() + 9);
            boolean devices = !scene.session().charting().devices().isEmpty();
            if (devices && !dose.equals(doses.getLast())) {
                continue;
            }
            String text = devices
                    ? words(scene.session(), doses.getFirst())
                    : first ? words(scene.session(), dose) : PhraseBook.translate(dose.text());
            double room = layout.right() - x - DOSE_TEXT_OFFSET;
            double width = scene.ruler().width(text, Fonts.SEMIBOLD, 14);
            if (width > room && x - DOSE_TEXT_OFFSET - width >= free) {
                brush.textRight(text, x - DOSE_TEXT_OFFSET, layout.doseRow() - 1, Fonts.SEMIBOLD, 14, Token.T1);
                free = x + DOSE_TEXT_OFFSET;
            } else if (x >= free) {
                String shown = scene.ruler().fit(text, Fonts.SEMIBOLD, 14, room);
                brush.textLeft(shown, x + DOSE_TEXT_OFFSET, layout.doseRow() - 1, Fonts.SEMIBOLD, 14, Token.T1);
                free = x + DOSE_TEXT_OFFSET + scene.ruler().width(shown, Fonts.SEMIBOLD, 14) + DOSE_TEXT_OFFSET;
            }
            first = false;
        }
    }

    /// Drug, dose and route; for an infusion also how long it was planned to run.
    private static String words(Session session, Mark dose) {
        String text = PhraseBook.translate(dose.text());
        return session.plan().modality() == Modality.IV
                ? TEXTS.say("dose.over", text, session.plan().planned().toMinutes())
                : devices(session, text);
    }

    private static String devices(Session session, String dose) {
        int given = session.charting().devices().size();
        return given < 2 ? dose : TEXTS.say("dose.devices", dose, given);
    }

    /// What is given in one act, or device by device, has no stop of its own to be seen.
    private static boolean runs(Session session) {
        return session.rules().dosing() instanceof Dosing.Infusion;
    }

    private void triangle(double x, double top) {
        GraphicsContext gc = brush.gc();
        gc.setFill(brush.color(Token.T1));
        gc.fillPolygon(new double[] {x - 9, x + 9, x}, new double[] {top, top, top + 12}, 3);
    }

    /// Scores of sedation are left to their own pad and to review's list: they come with every cuff reading and would
    /// crowd out what is rare.
    void paintEvents() {
        ChartLayout layout = scene.layout();
        List<Double> rows = layout.eventRows();
        double middle = (rows.getFirst() + rows.getLast()) / 2;
        brush.textRight(TEXTS.say("axis.events"), layout.left() - 11, middle, Fonts.REGULAR, 14, Token.T3);
        List<EventRows.Event> events = scene
                .marks(
                        Mark.Kind.DOSE_PAUSED,
                        Mark.Kind.DOSE_RESUMED,
                        Mark.Kind.DOSE_STOPPED,
                        Mark.Kind.ADVERSE_EVENT,
                        Mark.Kind.MARK,
                        Mark.Kind.NOTE,
                        Mark.Kind.RESTORED)
                .stream()
                .filter(m -> m.kind() != Mark.Kind.DOSE_STOPPED || runs(scene.session()))
                .map(m -> new EventRows.Event(scene.x(m.at()), words(m), isNote(m.kind())))
                .toList();
        EventRows placing = new EventRows(layout.left(), layout.width() - 8, rows.size(), scene.ruler());
        placing.place(events).forEach(p -> event(p, rows.get(p.row())));
    }

    private void event(EventRows.Place place, double y) {
        brush.diamond(place.event().x(), y, EventRows.DIAMOND, place.event().hollow(), brush.color(Token.T2));
        brush.textLeft(place.text(), place.textX(), y, Fonts.REGULAR, EventRows.SIZE, Token.T2);
        brush.textLeft(place.more(), place.moreX(), y, Fonts.SEMIBOLD, EventRows.SIZE, Token.T1);
    }

    private static String words(Mark mark) {
        return mark.kind() == Mark.Kind.NOTE ? TEXTS.say("event.note", mark.text()) : PhraseBook.translate(mark.text());
    }

    private static boolean isNote(Mark.Kind kind) {
        return switch (kind) {
            case NOTE, RESTORED, MARK -> true;
            case DOSE, DOSE_PAUSED, DOSE_RESUMED, DOSE_STOPPED, ADVERSE_EVENT, SEDATION -> false;
        };
    }
}
