package vigil.ui.bedside;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.SessionId;
import vigil.ui.control.Composition;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Desk;
import vigil.ui.control.Fact;
import vigil.ui.control.SoundTest;
import vigil.ui.face.LastLook;

/// One room while its session runs (ux 12.2), on a large screen and on a small one (ux 14).
///
/// Thread rule: FX thread.
public final class BedsideView implements ConsoleScreen {
    /// The words come in another frame than the chart, which comes at the turn of a second.
    private static final Duration WORDS = Duration.ofMillis(50);

    private final Desk desk;
    private final BedsideViewModel model;
    private final SoundTest sound;
    private final BedsideWays ways;
    private final Pane root = new Pane();
    /// Where the sheets of the session that shows stand.
    private final Pane sheetLayer = new Pane();
    /// Each session has its own sheets: what was typed in one is there when its room is opened again, and never in
    /// another patient's.
    private final Map<SessionId, BedsideSheets> kept = new LinkedHashMap<>();
    private final NoteField note;
    private final CourseBeside course;
    private LastLook words = new LastLook(WORDS);
    private BedsideSheets sheets;
    private Optional<SessionId> shown = Optional.empty();
    private Composition composition = Composition.FULL;
    private BedsideParts parts;
    private BedsidePlaces places;
    private List<Fact> facts = List.of();
    private boolean locked;

    /// A bedside that leads nowhere else.
    ///
    /// @param sound the test of the alarm sound
    public BedsideView(Desk desk, SoundTest sound) {
        this(desk, sound, BedsideWays.NONE);
    }

    /// @param sound the test of the alarm sound
    /// @param ways where it leads
    public BedsideView(Desk desk, SoundTest sound, BedsideWays ways) {
        this.desk = desk;
        this.sound = sound;
        this.ways = ways;
        model = new BedsideViewModel(desk);
        note = new NoteField(model, desk.time());
        course = new CourseBeside(ways.courses(), desk.time().zone());
        sheets = new BedsideSheets(desk, model, sound, ways);
        sheetLayer.setPickOnBounds(false);
        sheetLayer.getChildren().setAll(sheets.root());
        OneTouch.guard(root);
        parts = parts();
        places = places();
    }

    private BedsideParts parts() {
        return new BedsideParts(composition, desk, model, ways, () -> sheets, () -> places.toSedation());
    }

    private BedsidePlaces places() {
        sheets.compose(composition);
        return composition == Composition.COMPACT
                ? new CompactPlaces(root, parts, sheetLayer, note, model, ways, () -> sheets)
                : new FullPlaces(root, parts, sheetLayer, note, model, ways, () -> sheets);
    }

    /// Takes names, sheets and what is typed out of sight while the console is locked; nothing of it is lost.
    // Control: H31
    public void lock(boolean wanted) {
        locked = wanted;
        words = new LastLook(WORDS);
        sheetLayer.setVisible(!wanted);
        note.lock(wanted);
    }

    @Override
    public boolean holdsDraft() {
        return kept.values().stream().anyMatch(BedsideSheets::holdsDraft);
    }

    /// Another person works here: what the one before began to write is not theirs.
    @Override
    public void forgetDrafts() {
        sheets.close();
        kept.clear();
        note.forget();
        shown = Optional.empty();
    }

    /// Turns to another room.
    public void open(String room) {
        sheets.close();
        model.open(room);
        words = new LastLook(WORDS);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public boolean compose(Composition wanted) {
        if (wanted != composition) {
            composition = wanted;
            sheets.close();
            parts = parts();
            places = places();
            words = new LastLook(WORDS);
        }
        return true;
    }

    @Override
    public void pulse(Timestamp now) {
        RoomSnapshot room = desk.rooms().snapshot(model.room());
        if (room.session().isEmpty()) {
            return;
        }
        turn(room.session().get().id());
        if (words.isOver(room, now)) {
            model.pulse(now);
            write(room, now);
        }
        BedsideFace face = model.face().get();
        if (face != null) {
            parts.move(face.session(), room, now);
            sheets.pulse(face, now);
        }
    }

    private void write(RoomSnapshot room, Timestamp now) {
        BedsideFace face = model.face().get();
        if (face == null) {
            return;
        }
        parts.identity.lock(locked);
        boolean signedIn = !desk.operator().get().isBlank();
        parts.show(face, room, course.of(face.session()).words(), signedIn, now);
        places.show(face, now);
        facts = BedsideFacts.of(room, now);
    }

    private void turn(SessionId session) {
        if (shown.filter(session::equals).isPresent()) {
            return;
        }
        shown = Optional.of(session);
        Set<SessionId> running = desk.rooms().names().stream()
                .flatMap(name -> desk.rooms().snapshot(name).session().stream())
                .filter(s -> !s.isEnded())
                .map(s -> s.id())
                .collect(Collectors.toSet());
        kept.keySet().retainAll(running);
        sheets.close();
        sheets = kept.computeIfAbsent(session, id -> new BedsideSheets(desk, model, sound, ways));
        sheets.compose(composition);
        sheetLayer.getChildren().setAll(sheets.root());
        note.turn(session);
    }

    @Override
    public List<Fact> facts() {
        return facts;
    }

    /// What the keyboard can reach.
    public BedsideKeys keys() {
        return new BedsideKeys(model, parts, places, sheets);
    }
}
