package vigil.ui.start;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import vigil.alarm.AlarmPreset;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionId;
import vigil.treatment.TreatmentPreset;
import vigil.ui.control.Composition;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Desk;
import vigil.ui.control.Fact;
import vigil.ui.control.Icon;
import vigil.ui.language.Texts;

/// The screen before a dose: it opens a session in an empty room, and takes one that runs from check-in to the start of
/// the dose.
///
/// Thread rule: FX thread.
public final class StartView implements ConsoleScreen {
    private static final Texts TEXTS = Texts.of(StartView.class);

    private final Desk desk;
    private final StartOffers offers;
    private final Runnable leave;
    private final StartForm form = new StartForm();
    private final StartModel model;
    private final SoundAnswers answers;
    private final LastSession last;
    private StartPage page;
    private List<AlarmPreset> presets = AlarmPreset.shipped();
    private List<TreatmentPreset> rules = TreatmentPreset.shipped();
    private String room = "";
    /// What was refused before this room was opened: no answer to anything asked here.
    private String old = "";
    private Optional<SessionId> running = Optional.empty();
    private Timestamp now = new Timestamp(0, 0);

    /// A screen that has nowhere to go when a session is saved.
    public StartView(Desk desk, StartOffers offers) {
        this(desk, offers, () -> {});
    }

    /// @param leave shows the rooms
    public StartView(Desk desk, StartOffers offers, Runnable leave) {
        this.desk = desk;
        this.offers = offers;
        this.leave = leave;
        model = new StartModel(desk);
        last = new LastSession(offers);
        answers = new SoundAnswers(desk);
        page = page(Composition.FULL);
        form.reference.subscribe(typed -> offers.course(typed.strip(), found -> {
            if (typed.equals(form.reference.get())) {
                form.know(found);
            }
        }));
    }

    private StartPage page(Composition composition) {
        StartPage drawn = new StartPage(
                composition, desk, form, model, new StartPage.Ways(this::play, this::heard, this::save, this::begin));
        drawn.offer(presets, rules);
        return drawn;
    }

    @Override
    public boolean compose(Composition composition) {
        if (composition != page.composition()) {
            StartPage before = page;
            page = page(composition);
            if (!room.isEmpty()) {
                pulse(now);
            }
            page.take(before);
        }
        return true;
    }

    /// Turns to another room; what was typed for the one before and not sent is dropped with it.
    public void open(String newRoom) {
        if (!newRoom.equals(room)) {
            form.clear();
            page.reset();
        }
        room = newRoom;
        model.open(newRoom);
        old = newRoom.isEmpty() ? "" : desk.rooms().snapshot(newRoom).lastRefusal();
        offers.released(found -> offer(found, rules));
        offers.treatments(found -> offer(presets, found));
    }

    @Override
    public void forgetDrafts() {
        form.clear();
        model.forget();
        page.forgetDrafts();
    }

    private void offer(List<AlarmPreset> newPresets, List<TreatmentPreset> newRules) {
        presets = List.copyOf(newPresets);
        rules = List.copyOf(newRules);
        form.offer(presets, rules);
        page.offer(presets, rules);
    }

    @Override
    public Region root() {
        return page.root();
    }

    @Override
    public void pulse(Timestamp moment) {
        now = moment;
        model.pulse(moment);
        RoomSnapshot snapshot = desk.rooms().snapshot(room);
        Optional<Session> session = model.session();
        settle(session.map(Session::id));
        String refusal = refusal(snapshot);
        session.ifPresent(s -> SoundAnswers.take(s, form.sound));
        session.ifPresentOrElse(
                s -> page.show(s, snapshot, desk, last.of(s), refusal, now),
                () -> page.showNew(snapshot, desk, form, refusal, now));
    }

    /// Another session, or none: what was typed for the one before goes.
    private void settle(Optional<SessionId> session) {
        if (!session.equals(running)) {
            running = session;
            form.clear();
            page.reset();
            model.forget();
        }
    }

    @Override
    public List<Fact> facts() {
        // Before there is a session nothing is recorded, as the head of the page says.
        return model.session().isPresent() ? List.of(new Fact(Icon.INFO, TEXTS.say("fact.stamps"))) : List.of();
    }

    /// Hands on what a person said of the alarm sound, once the session it belongs to runs.
    public void settle() {
        answers.settle();
    }

    private void play() {
        form.sound.played(offers.sound().play(room), now);
    }

    private void heard(boolean heard) {
        form.sound.answer(heard, now);
        if (model.session().isPresent()) {
            desk.ask(room, by -> new MonitorCommand.ConfirmSound(heard, by));
        }
    }

    private void save() {
        if (model.session().isEmpty()) {
            request(Phase.SCHEDULED);
        }
        leave.run();
    }

    private void begin() {
        if (model.session().isPresent()) {
            model.start();
        } else {
            request(Phase.CHECK_IN);
        }
    }

    private String refusal(RoomSnapshot snapshot) {
        if (snapshot.lastRefusal().isEmpty()) {
            old = "";
        }
        return snapshot.lastRefusal().equals(old) ? "" : snapshot.lastRefusal();
    }

    private void request(Phase first) {
        RoomSnapshot snapshot = desk.rooms().snapshot(room);
        old = "";
        answers.keep(room, form.sound.heard());
        desk.ask(room, by -> form.command(first, snapshot.simulated(), by));
    }
}
