package vigil.app.clinic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vigil.alarm.PresetShelf;
import vigil.device.DeviceLink;
import vigil.device.recorded.RawCapture;
import vigil.device.recorded.RawRecorder;
import vigil.metric.Clock;
import vigil.monitor.MonitorInput;
import vigil.monitor.Rooms;
import vigil.profile.Profiles;
import vigil.session.AlarmLog;
import vigil.session.ClinicSettings;
import vigil.session.SessionArchive;
import vigil.session.course.CourseBook;
import vigil.staff.AuditLog;
import vigil.staff.StaffRegister;
import vigil.store.DurableListener;
import vigil.store.SessionStore;
import vigil.store.SqliteRecorder;
import vigil.treatment.TreatmentShelf;

/// The clinic as it runs: rooms with real or simulated devices, one record, one loudspeaker. The order in
/// which things start and stop is written here and nowhere else.
public final class LiveClinic implements AutoCloseable {
    private final SessionStore store;
    private final Clock clock;
    private final Clinic clinic = new Clinic();
    private final Map<String, List<DeviceLink>> links = new LinkedHashMap<>();
    private final Map<String, RoomRig> rigs = new ConcurrentHashMap<>();
    private final List<AutoCloseable> rooms = new ArrayList<>();
    private final List<SqliteRecorder> recorders = new ArrayList<>();
    private final Housekeeping housekeeping;
    private final EscalationHook hook;
    private final StaffRegister staff;
    private @Nullable RawRecorder raw;

    private LiveClinic(SessionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.staff = store.staff(clock);
        this.hook = new EscalationHook(new EscalationCommand(store.settings(clock)), clock);
        this.housekeeping = new Housekeeping(clinic, clock, store::isDiskLow, new ClinicSound(store.settings(clock)));
    }

    /// Opens the record and watches these rooms over it.
    ///
    /// @throws vigil.store.StoreException with one sentence if the record cannot be opened
    /// @throws IllegalArgumentException with one sentence if a room's device cannot be made
    public static LiveClinic open(List<RoomPlan> plans, Profiles profiles, Path data) {
        LiveClinic live = named(plans.stream().map(RoomPlan::name).toList(), data);
        live.watch(plans, profiles);
        return live;
    }

    /// Opens the record and names the rooms: screens can be built over them while their devices are made ready.
    ///
    /// @throws vigil.store.StoreException with one sentence if the record cannot be opened
    public static LiveClinic named(List<String> rooms, Path data) {
        SessionStore store = SessionStore.open(data);
        try {
            LiveClinic live = new LiveClinic(store, Takeover.clock(store));
            rooms.forEach(live.clinic::name);
            live.raw = RawRecorder.start(data, live.clock);
            return live;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /// Builds the rooms that were named, takes up sessions that were cut off, and starts everything. If that cannot be
    /// done, all is closed.
    ///
    /// @throws IllegalArgumentException with one sentence if a room's device cannot be made
    public void watch(List<RoomPlan> plans, Profiles profiles) {
        try {
            SqliteRecorder recorder = store.recorder(clock, DurableListener.NONE);
            recorders.add(recorder);
            LinkMaker maker = new LinkMaker(profiles, PortByAddress.ofThisMachine(), clock, new ParkingIdle());
            RawCapture kept = raw == null ? RawCapture.NONE : raw;
            for (RoomPlan plan : plans) {
                RoomRig rig = new RoomRig(plan, maker, recorder, kept, hook, clock);
                Takeover.resume(rig, plan.name(), store, recorder, clock.now());
                rig.start(new ParkingIdle());
                add(plan.name(), rig, rig);
            }
            housekeeping.start();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /// The same with simulated rooms, each in the middle of a session.
    public static LiveClinic demonstration(List<DemoRoom> played, Profiles profiles, Path data) {
        SessionStore store = SessionStore.open(data);
        LiveClinic live = new LiveClinic(store, SystemClock.fresh());
        SqliteRecorder recorder = store.recorder(live.clock, DurableListener.NONE);
        live.recorders.add(recorder);
        Demonstration rooms = new Demonstration(played, profiles, recorder, live.clock.now());
        rooms.goLive(live.clock);
        rooms.simulatedRooms().forEach(room -> live.add(room.name(), room.rig(), room));
        live.housekeeping.start();
        return live;
    }

    /// The rooms as screens see them.
    public Rooms rooms() {
        return clinic;
    }

    public Clock clock() {
        return clock;
    }

    /// The record, for reading.
    public SessionArchive archive() {
        return store.archive();
    }

    /// The patients' courses.
    public CourseBook courses() {
        return store.courses(clock);
    }

    /// Whoever draws the screen stamps here.
    public ScreenWatch screen() {
        return housekeeping.screen();
    }

    /// All that must live for the console to watch anybody.
    public List<Vital> vitals() {
        List<Vital> all = new ArrayList<>(clinic.vitals());
        all.addAll(housekeeping.vitals());
        recorders.forEach(r -> all.add(Vital.thread("the writer of the record", r::isAlive)));
        return all;
    }

    /// Tells every room of a fault of the console itself.
    public void tellAll(MonitorInput input) {
        clinic.tellAll(input);
    }

    /// The presets that a session may start from.
    public PresetShelf presets() {
        return store.presets(clock);
    }

    /// The treatment presets that a session may start from.
    public TreatmentShelf treatments() {
        return store.treatments(clock);
    }

    /// The clinic's people. One for the whole process: it counts wrong PINs.
    public StaffRegister staff() {
        return staff;
    }

    /// Who did what at the console.
    public AuditLog audit() {
        return store.audit(clock);
    }

    /// What the clinic has set.
    public ClinicSettings settings() {
        return store.settings(clock);
    }

    /// Every alarm of the record.
    public AlarmLog alarmLog() {
        return store.alarms();
    }

    /// Adds a device to a room that runs; its profile may have been written a moment ago.
    ///
    /// @throws IllegalArgumentException with one sentence if it cannot be done, for example without such a profile
    public synchronized void connect(String room, DeviceSpec spec) {
        RoomRig rig = rigs.get(room);
        if (rig == null) {
            throw new IllegalArgumentException("There is no room \"" + room + "\".");
        }
        rig.connect(spec);
    }

    /// Plays the HIGH burst once where this room is heard, so that a person can say whether they heard it.
    ///
    /// @return why it cannot be heard, as a sentence; empty if it can
    public Optional<String> testSound(String room) {
        return housekeeping.testSound(room);
    }

    /// Each room's links; what is added later stands in the same lists.
    public Map<String, List<DeviceLink>> links() {
        return Collections.unmodifiableMap(links);
    }

    /// Stops in this order: sound and housekeeping, the clinic's command, links and rooms, then the raw
    /// bytes, and last the record, which writes what still waits. The sessions are not ended: a console
    /// that starts again within the hour goes on with them.
    @Override
    public void close() {
        housekeeping.close();
        hook.close();
        for (AutoCloseable room : rooms) {
            try {
                room.close();
            } catch (Exception e) {
                throw new IllegalStateException("a room did not stop", e);
            }
        }
        if (raw != null) {
            raw.close();
        }
        store.close();
    }

    private void add(String name, RoomRig rig, AutoCloseable room) {
        clinic.add(name, rig.monitor(), rig::submit);
        links.put(name, rig.links());
        rigs.put(name, rig);
        rooms.add(room);
    }
}
