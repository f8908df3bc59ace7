package vigil.ui.shell;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.Phase;
import vigil.session.SessionId;
import vigil.staff.Duty;
import vigil.ui.bedside.BedsideKeys;
import vigil.ui.control.AlarmBarModel;
import vigil.ui.control.Composition;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Desk;
import vigil.ui.control.Fact;
import vigil.ui.control.PastLock;
import vigil.ui.control.Place;
import vigil.ui.discharge.RemsExport;
import vigil.ui.face.Elsewhere;
import vigil.ui.face.Pace;
import vigil.ui.start.StartOffers;

/// One room: the page of its session's phase, see [SessionPage]. It turns by itself when the phase changes, and once a
/// session is over nothing of its patient stays on any page (hazard H31, ux 16.14).
// Requirement: STAFF-LOCK-3
final class SessionScreen implements ConsoleScreen {
    private final Desk desk;
    private final Hosted screen = new Hosted();
    private final ElsewhereStrip elsewhere;
    private final RoomAlarms alarms;
    private final Pane root = new Pane();
    private final RoomPages pages;
    private PageTurner turner = new PageTurner();
    private Composition composition = Composition.FULL;
    private boolean locked;
    private String room;
    private Optional<SessionId> session = Optional.empty();
    private final Pace around = new Pace(Duration.ofMillis(70));

    /// @param opener turns to another room
    /// @param leave shows the rooms
    SessionScreen(Desk desk, StartOffers offers, RemsExport rems, Consumer<String> opener, Runnable leave) {
        this.desk = desk;
        elsewhere = Place.size(new ElsewhereStrip(desk.flash(), opener), ElsewhereStrip.WIDTH, ElsewhereStrip.HEIGHT);
        alarms = new RoomAlarms(desk);
        root.getChildren().addAll(screen, PastLock.mark(alarms.bar()), PastLock.mark(elsewhere));
        new LockGuard(desk.attendance()).before(root);
        pages = new RoomPages(desk, offers, rems, this::turnTo, leave);
        room = desk.rooms().names().isEmpty() ? "" : desk.rooms().names().getFirst();
        if (!room.isEmpty()) {
            open(room);
        }
    }

    void open(String newRoom) {
        room = newRoom;
        session = running();
        pages.open(newRoom);
        alarms.open(newRoom);
        turn();
    }

    String room() {
        return room;
    }

    /// True while the bedside shows, with all its keys.
    boolean isBedside() {
        return !room.isEmpty() && running().isPresent() && page() == SessionPage.BEDSIDE;
    }

    /// True while a session runs in the open room, whichever of its pages shows.
    boolean isRunning() {
        return !room.isEmpty() && running().isPresent();
    }

    /// True if that room has a bedside to look at.
    boolean hasBedside(String any) {
        RoomSnapshot other = desk.rooms().snapshot(any);
        return SessionPage.choice(other).contains(SessionPage.BEDSIDE);
    }

    @Override
    public boolean holdsDraft() {
        return pages.holdsDraft();
    }

    @Override
    public void forgetDrafts() {
        pages.forgetDrafts();
    }

    /// Locks what is open, or opens it again: names, sheets and what was typed are out of sight. Whoever comes back
    /// finds their drafts.
    void lock(boolean wanted) {
        if (wanted != locked) {
            locked = wanted;
            pages.lock(wanted);
            if (!room.isEmpty()) {
                turn();
            }
        }
    }

    /// The page that shows.
    SessionPage page() {
        if (room.isEmpty()) {
            return SessionPage.START;
        }
        return locked && hasBedside(room) ? SessionPage.BEDSIDE : turner.page(snapshot());
    }

    /// The pages that the top bar offers. From a bedside that is the room's own page its own button leads to the
    /// discharge.
    List<SessionPage> choice() {
        if (room.isEmpty() || locked) {
            return List.of();
        }
        boolean own = page() == SessionPage.BEDSIDE && SessionPage.of(snapshot()) == SessionPage.BEDSIDE;
        return own ? List.of(SessionPage.BEDSIDE) : SessionPage.choice(snapshot());
    }

    /// A person turns to a page.
    void turnTo(SessionPage page) {
        Duty duty = page == SessionPage.BEDSIDE ? Duty.HELP : Duty.OBSERVE;
        desk.attendance().perform(duty, by -> {
            turner.choose(page, snapshot());
            turn();
        });
    }

    /// Shows the page that showed on another screen of the same room.
    void takePage(SessionScreen other) {
        turner = other.turner;
        if (!room.isEmpty()) {
            turn();
        }
    }

    /// Does what still waits for a session to begin; called once a frame, whichever screen shows.
    void settle() {
        pages.settle();
    }

    BedsideKeys keys() {
        return pages.keys();
    }

    /// The alarms in hand on a page without the bedside's band.
    AlarmBarModel alarms() {
        return page() == SessionPage.DISCHARGE ? pages.dischargeAlarms() : alarms.model();
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public boolean compose(Composition wanted) {
        composition = wanted;
        Place.at(screen, 0, 0, composition.width(), composition.stageHeight());
        screen.compose(composition);
        if (!room.isEmpty()) {
            turn();
        }
        return true;
    }

    @Override
    public void pulse(Timestamp now) {
        if (room.isEmpty()) {
            return;
        }
        if (!running().equals(session)) {
            open(room); // another session, or none: what was open or typed for the one before goes
        }
        turn();
        shown().pulse(now);
        if (around.isDue(now)) {
            pulseAround(now);
        }
    }

    private void pulseAround(Timestamp now) {
        alarms.pulse(page() == SessionPage.START && isRunning(), now);
        List<RoomSnapshot> rooms =
                desk.rooms().names().stream().map(desk.rooms()::snapshot).toList();
        elsewhere.show(Elsewhere.of(rooms, room, desk.time(), now));
    }

    @Override
    public List<Fact> facts() {
        return room.isEmpty() ? List.of() : shown().facts();
    }

    private RoomSnapshot snapshot() {
        return desk.rooms().snapshot(room);
    }

    private Optional<SessionId> running() {
        return snapshot().session().filter(s -> !s.isEnded()).map(s -> s.id());
    }

    private ConsoleScreen shown() {
        return pages.at(page());
    }

    private void turn() {
        screen.show(shown());
        boolean emergency =
                snapshot().session().filter(s -> s.phase() == Phase.EMERGENCY).isPresent();
        ElsewherePlace.put(elsewhere, page(), composition, emergency);
    }
}
