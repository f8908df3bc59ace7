package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.phrase;
import static vigil.ui.bedside.BedsideText.say;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.session.AdverseEpisode;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.AdverseLine;
import vigil.ui.face.TimeText;

/// The session's adverse events: one tap recorded it, here it gets its grade, onset, end and action. After a tap it
/// closes by itself if nobody touches it: the grade stays "not given" (ux 8).
///
/// Thread rule: FX thread.
final class AdverseSheet implements LiveSheet {
    /// Ux 8.
    private static final Duration UNTOUCHED = Duration.ofSeconds(10);
    private static final double LEFT = 336;

    private final BedsideViewModel model;
    private final Pane root = new Pane();
    private final AdverseDraft draft = new AdverseDraft();
    private final AdverseRows rows;
    private final AdverseDetail detail;
    private final Label title;
    private final Label about;
    private final Button save;
    private final Button strike;
    private final Button again;
    private String expected = "";
    private long knownBefore;
    private @Nullable Timestamp opened;
    private boolean touched;
    private boolean saved;

    AdverseSheet(BedsideViewModel model, TimeText time, Runnable close) {
        this.model = model;
        about = SheetParts.head(root, SheetParts.HEIGHT, say("adverse.all"), close);
        rows = Place.at(new AdverseRows(this::choose), 20, SheetParts.TOP, AdverseRows.WIDTH, AdverseRows.HIGH);
        title = Words.at(root, "heading", LEFT, 72, AdverseDetail.WIDTH, 34, Pos.CENTER_LEFT);
        title.setId("adverse-title");
        detail = Place.at(new AdverseDetail(draft, time, () -> touched = true), LEFT, 106, AdverseDetail.WIDTH, 356);
        save = Place.at(
                Buttons.primary(Buttons.of(say("adverse.save"), this::save)), LEFT + 316, SheetParts.FOOT, 224, 56);
        save.setId("adverse-save");
        strike = Place.at(Buttons.of(say("adverse.strike"), this::strike), LEFT, SheetParts.FOOT, 150, 56);
        strike.setId("adverse-strike");
        again = Place.at(Buttons.of(say("adverse.again"), this::again), LEFT + 158, SheetParts.FOOT, 150, 56);
        again.setId("adverse-again");
        root.getChildren().addAll(rows, detail, save, strike, again);
    }

    /// Shows all events, the newest in hand.
    void begin(BedsideFace face) {
        reset();
        face.session().charting().adverseEvents().stream()
                .reduce((first, second) -> second)
                .ifPresent(this::take);
    }

    /// Shows the event of that entry.
    void begin(BedsideFace face, long entry) {
        reset();
        find(face, entry).ifPresent(this::take);
    }

    /// Waits for an event that was recorded just now.
    void expect(BedsideFace face, String what, Timestamp now) {
        reset();
        expected = what;
        knownBefore = face.session().entries();
        opened = now;
    }

    private void reset() {
        draft.putAside();
        expected = "";
        opened = null;
        touched = false;
        saved = false;
    }

    @Override
    public boolean holdsDraft() {
        return draft.isBegun();
    }

    @Override
    public Region root() {
        return root;
    }

    /// The grade is what is wanted first.
    @Override
    public void takeFocus() {
        FirstControl.of(detail).ifPresent(FirstControl::focus);
    }

    @Override
    public void show(BedsideFace face, Timestamp now) {
        if (!expected.isEmpty()) {
            face.session().charting().adverseEvents().reversed().stream()
                    .filter(e -> e.entry() > knownBefore && e.what().equals(expected))
                    .findFirst()
                    .ifPresent(e -> {
                        expected = "";
                        take(e);
                    });
        }
        if (draft.episode().filter(e -> find(face, e.entry()).isEmpty()).isPresent()) {
            draft.drop(); // it was struck out meanwhile
        }
        Optional<AdverseEpisode> held = draft.episode();
        List<AdverseLine> lines = face.adverse();
        rows.show(lines, held.map(AdverseEpisode::entry).orElse(0L));
        title.setText(held.map(e -> phrase(e.what()))
                .orElse(expected.isEmpty() ? say("adverse.empty") : say("adverse.coming", phrase(expected))));
        about.setText(answer(face, held, now));
        Words.visible(detail, held.isPresent());
        detail.show(now);
        for (Button button : List.of(save, strike, again)) {
            Words.visible(button, held.isPresent());
        }
        save.setDisable(!draft.changed());
    }

    private String answer(BedsideFace face, Optional<AdverseEpisode> held, Timestamp now) {
        if (!face.refusal().isEmpty()) {
            return phrase(face.refusal());
        }
        Timestamp since = opened;
        if (since != null && !touched) {
            return say("adverse.closes", TimeText.countdown(UNTOUCHED.minus(now.since(since))));
        }
        if (draft.changed()) {
            return say("typed.kept");
        }
        return held.map(e -> e.by().isEmpty() ? "" : say("adverse.by", e.by())).orElse("");
    }

    @Override
    public boolean isDone(Timestamp now) {
        Timestamp since = opened;
        return saved || (since != null && !touched && now.since(since).compareTo(UNTOUCHED) >= 0);
    }

    private static Optional<AdverseEpisode> find(BedsideFace face, long entry) {
        return face.session().charting().adverseEvents().stream()
                .filter(e -> e.entry() == entry)
                .findFirst();
    }

    private void choose(AdverseLine line) {
        touched = true;
        BedsideFace face = model.face().get();
        if (face != null) {
            find(face, line.entry()).ifPresent(this::take);
        }
    }

    private void take(AdverseEpisode episode) {
        boolean before = touched;
        draft.begin(episode);
        detail.begin();
        touched = before;
    }

    private void save() {
        if (draft.changed()) {
            model.ask(
                    by -> new MonitorCommand.DetailAdverseEvent(draft.detail(by).orElseThrow(), by));
            draft.drop();
            saved = true;
        }
    }

    /// Undo is a correction in the record, not a deletion (ux 8).
    private void strike() {
        draft.episode()
                .ifPresent(e -> model.ask(by -> new MonitorCommand.Correct(
                        e.entry(), Optional.empty(), Optional.empty(), "Entered by mistake", by)));
        draft.drop();
        saved = true;
    }

    /// The same kind of event, another time.
    private void again() {
        draft.episode().ifPresent(e -> model.ask(by -> new MonitorCommand.RecordAdverseEvent(e.what(), by)));
        saved = true;
    }
}
