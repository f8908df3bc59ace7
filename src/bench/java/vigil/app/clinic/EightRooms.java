package vigil.app.clinic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AudibleSignal;
import vigil.annunciator.SoundDevices;
import vigil.annunciator.SoundOutput;
import vigil.annunciator.SoundSettings;
import vigil.device.recorded.RawRecorder;
import vigil.metric.Clock;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.profile.Profile;
import vigil.profile.ProfileCatalog;
import vigil.session.Patient;
import vigil.session.SessionArchive;
import vigil.store.DurableListener;
import vigil.store.SessionStore;
import vigil.store.SqliteRecorder;
import vigil.treatment.TreatmentPlan;

/// Eight rooms as they run in a clinic: real links on pseudo-terminals, real room threads, the real record on disk with
/// its raw bytes, and the sound of the clinic; only the loudspeaker is another. In each a session runs.
public final class EightRooms implements AutoCloseable {
    public static final int ROOMS = 8;

    private final Clock clock = SystemClock.fresh();
    private final Clinic clinic = new Clinic();
    private final List<TalkingOximeter> oximeters = new ArrayList<>();
    private final List<WaveOximeter> waves = new ArrayList<>();
    private final List<RoomRig> rigs = new ArrayList<>();
    private final SessionStore store;
    private final RawRecorder raw;
    private final SoundWatch sound;

    /// Builds and starts everything; see [#isCalm].
    ///
    /// @param loudspeaker what stands at the nurse station
    public EightRooms(Path data, SoundOutput loudspeaker) throws IOException {
        ProfileCatalog catalog = ProfileCatalog.load(Path.of("hardware-profiles"));
        Profile wave = catalog.find(WaveOximeter.PROFILE).orElseThrow();
        store = SessionStore.open(data);
        raw = RawRecorder.start(data, clock);
        SqliteRecorder recorder = store.recorder(clock, DurableListener.NONE);
        LinkMaker maker = new LinkMaker(() -> catalog, PortByAddress.ofThisMachine(), clock, new ParkingIdle());
        for (int i = 0; i < ROOMS; i++) {
            TalkingOximeter oximeter = new TalkingOximeter(97);
            oximeters.add(oximeter);
            WaveOximeter second = new WaveOximeter(wave, clock, i + 1);
            waves.add(second);
            List<DeviceSpec> devices = List.of(
                    new DeviceSpec(TalkingOximeter.PROFILE, oximeter.port()),
                    new DeviceSpec(WaveOximeter.PROFILE, second.port()));
            RoomRig rig = new RoomRig(new RoomPlan(name(i), devices, i), maker, recorder, raw, clock);
            rigs.add(rig);
            clinic.add(name(i), rig.monitor(), rig::submit);
        }
        sound = new SoundWatch(clinic, new OneDevice(loudspeaker), () -> SoundSettings.STANDARD, clock);
        start();
    }

    private void start() {
        for (int i = 0; i < ROOMS; i++) {
            rigs.get(i).start(new ParkingIdle());
            oximeters.get(i).start(Duration.ofMillis(1000 / ROOMS));
            waves.get(i).start();
            submit(
                    i,
                    new MonitorCommand.StartSession(
                            Patient.UNNAMED,
                            TreatmentPlan.intravenous(OptionalDouble.empty()),
                            AlarmPreset.STANDARD.limits(),
                            ""));
            // No cuff stands in these rooms: none may become overdue while the trials run.
            submit(i, new MonitorCommand.SetCuffInterval(Duration.ZERO, ""));
        }
        sound.start();
    }

    public static String name(int room) {
        return "Room " + (room + 1);
    }

    public Clinic clinic() {
        return clinic;
    }

    public Clock clock() {
        return clock;
    }

    public SessionArchive archive() {
        return store.archive();
    }

    public RoomSnapshot snapshot(int room) {
        return clinic.snapshot(name(room));
    }

    public TalkingOximeter oximeter(int room) {
        return oximeters.get(room);
    }

    public void submit(int room, MonitorCommand command) {
        clinic.submit(name(room), command);
    }

    /// True once the room's session runs, and nothing is wrong in it.
    public boolean isCalm(int room) {
        RoomSnapshot shown = snapshot(room);
        return shown.isMonitoring()
                && !shown.values().isEmpty()
                && shown.alarms().isEmpty();
    }

    /// True if no room sounds.
    public boolean isQuiet() {
        return clinic.names().stream().allMatch(room -> clinic.snapshot(room).audible() == AudibleSignal.NONE);
    }

    /// The only sound device there is.
    private record OneDevice(SoundOutput output) implements SoundDevices {
        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public SoundOutput output(String name) {
            return output;
        }
    }

    @Override
    public void close() {
        sound.close();
        rigs.forEach(RoomRig::close);
        oximeters.forEach(TalkingOximeter::close);
        waves.forEach(WaveOximeter::close);
        raw.close();
        store.close();
    }
}
