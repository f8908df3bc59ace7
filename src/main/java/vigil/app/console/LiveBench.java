package vigil.app.console;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vigil.app.clinic.DeviceSpec;
import vigil.app.clinic.Discovery;
import vigil.app.clinic.LiveClinic;
import vigil.device.Eavesdropper;
import vigil.device.Heard;
import vigil.device.Port;
import vigil.device.PortInfo;
import vigil.profile.Profile;

/// The technician's hands on a running clinic.
///
/// @param ports the way to real ports
record LiveBench(LiveClinic clinic, Port ports) implements Bench {
    @Override
    public Map<PortInfo, Heard> listen(List<PortInfo> free, List<Profile> profiles) {
        Eavesdropper ear = new Eavesdropper(ports, clinic.clock());
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("ear-", 1).daemon().factory())) {
            return new Discovery(ear, threads).listen(free, profiles, Discovery.USUAL, false);
        }
    }

    @Override
    public void connect(String room, DeviceSpec device) {
        clinic.connect(room, device);
    }
}
