package vigil.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.session.SessionId;
import vigil.ui.chart.PressureBars;
import vigil.ui.chart.PressureScale;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// The sessions of this course side by side on one scale, highest pressure and lowest SpO2 below each; a click opens
/// that session (ux 12.5).
///
/// Thread rule: FX thread.
final class CourseCard extends Pane {
    private static final Texts TEXTS = Texts.of(CourseCard.class);

    private static final double TOP = 78;
    private static final double PLOT = 122;
    private static final double GAP = 14;
    private static final double MOST_WIDE = 151;
    private static final double NARROW = 500;
    private static final double DATED = 110;
    private static final double LABELLED = 140;
    private static final double CELL = 200;

    private final double width;
    private final Consumer<SessionId> open;
    private final Label about;
    private final Label none;
    private final Pane row = new Pane();
    private final List<PressureBars> plots = new ArrayList<>();

    CourseCard(double width, double height, Consumer<SessionId> open) {
        this.width = width;
        this.open = open;
        getStyleClass().add("card");
        Place.size(this, width, height);
        Words.at(this, "heading-dense", 20, 10, Math.min(width - 40, 440), 36, Pos.CENTER_LEFT)
                .setText(TEXTS.say("course.title"));
        boolean narrow = width < NARROW;
        about = narrow
                ? Words.at(this, "note ink3", 20, 44, width - 40, 44, Pos.TOP_LEFT)
                : Words.at(this, "note ink3", 440, 10, width - 460, 36, Pos.CENTER_RIGHT);
        about.setWrapText(narrow);
        none = Words.at(this, "body-s ink2", 20, 60, width - 40, 60, Pos.TOP_LEFT);
        none.setWrapText(true);
        getChildren().add(Place.at(row, 0, 0, width, height));
        row.setPickOnBounds(false);
    }

    void show(CourseStrip strip) {
        List<CourseSession> sessions = strip.sessions();
        none.setText(sessions.isEmpty() ? TEXTS.say("course.none") : "");
        String what = TEXTS.say("course.about");
        String text = strip.earlier() == 0 ? what : TEXTS.say("course.earlier", strip.earlier(), what);
        about.setText(sessions.isEmpty() ? "" : text);
        plots.clear();
        row.getChildren().clear();
        PressureScale scale =
                PressureScale.of(sessions.stream().map(CourseSession::outline).toList());
        double first = width < NARROW ? 92 : 48;
        int across = width < NARROW ? 3 : Math.max(1, sessions.size());
        double each = Math.min(MOST_WIDE, (width - 40 - GAP * (across - 1)) / across);
        for (int i = 0; i < sessions.size(); i++) {
            Pane cell = cell(sessions.get(i), scale, each);
            cell.relocate(20 + i % across * (each + GAP), first + i / across * (CELL + GAP));
            row.getChildren().add(cell);
        }
    }

    /// Paints anew in the colours of another theme.
    void repaint() {
        plots.forEach(PressureBars::repaint);
    }

    private Pane cell(CourseSession session, PressureScale scale, double wide) {
        Pane cell = Rows.row(wide, CELL, session.spoken(), () -> {
            if (!session.isOpen()) {
                open.accept(session.id());
            }
        });
        cell.setId("course-" + session.id());
        boolean dated = wide >= DATED;
        Words.at(cell, "body-s semibold", 0, 0, dated ? wide - 50 : wide, 28, Pos.CENTER_LEFT)
                .setText(wide < LABELLED ? session.number() : session.title());
        if (dated) {
            Words.at(cell, "note ink3", wide - 60, 0, 60, 28, Pos.CENTER_RIGHT).setText(session.day());
        }
        PressureBars bars = Place.at(new PressureBars(), 0, TOP - 48, wide, PLOT);
        bars.show(session.outline(), scale);
        plots.add(bars);
        Label mark = Words.of("note semibold ink3", session.simulated() ? TEXTS.say("simulation") : "");
        Place.at(mark, 0, TOP - 46, wide, 20).setAlignment(Pos.CENTER);
        mark.setMouseTransparent(true);
        Region frame = Place.at(new Region(), -2, TOP - 50, wide + 4, PLOT + 4);
        frame.getStyleClass().add(session.isOpen() ? "course-open" : "course-other");
        frame.setMouseTransparent(true);
        Words.at(cell, "body-s semibold of-bp", 0, 156, wide < LABELLED ? wide - 30 : wide - 64, 28, Pos.CENTER_LEFT)
                .setText(session.peak());
        if (wide >= LABELLED) {
            Words.at(cell, "note ink3", wide - 76, 156, 46, 28, Pos.CENTER_RIGHT)
                    .setText(TEXTS.say("course.spo2"));
        }
        Words.at(cell, "body-s semibold of-spo2", wide - 28, 156, 28, 28, Pos.CENTER_RIGHT)
                .setText(session.lowest());
        cell.getChildren().addAll(bars, mark, frame);
        return cell;
    }
}
