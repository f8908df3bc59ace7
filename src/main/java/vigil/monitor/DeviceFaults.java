package vigil.monitor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmOccurrence;
import vigil.alarm.AlarmPriority;
import vigil.alarm.Inactivation;
import vigil.alarm.Presence;
import vigil.device.DeviceAlarm;
import vigil.device.LinkState;
import vigil.metric.Metric;
import vigil.metric.Timestamp;

/// What the room's devices raise by their own rules, and whether what they send is damaged, as alarms beside ours.
///
/// What a device says stands until it says something else. When its link is lost, the alarm of the lost link takes over
/// as soon as it signals, with at least the same priority (as rule S9 does with readings); when the link is back, what
/// the device said last stands again.
///
/// Confined to the monitor's thread.
final class DeviceFaults {
    private final Map<String, Map<DeviceAlarm, Timestamp>> said = new LinkedHashMap<>();
    private final Map<String, String> damaged = new LinkedHashMap<>();
    private final Set<String> takenOver = new HashSet<>();
    private final Map<AlarmId, AlarmInput.Fault> raised = new LinkedHashMap<>();

    /// A device raises these, and nothing else.
    void said(String device, Set<DeviceAlarm> standing, Timestamp now) {
        Map<DeviceAlarm, Timestamp> before = said.getOrDefault(device, Map.of());
        Map<DeviceAlarm, Timestamp> since = new LinkedHashMap<>();
        standing.forEach(alarm -> since.put(alarm, before.getOrDefault(alarm, now)));
        said.put(device, since);
    }

    /// Too many of a device's frames are damaged.
    ///
    /// @param words how many; empty when it is over
    void damaged(String device, String words) {
        damaged.put(device, words);
    }

    /// A device's link changed.
    void link(String device, LinkState state) {
        if (state == LinkState.LIVE) {
            takenOver.remove(device);
        }
    }

    /// A session begins: nothing is raised in it yet.
    void begin() {
        raised.clear();
        takenOver.clear();
    }

    /// A session is taken up: its device alarms stand until their devices are heard.
    void restore(RoomSetup room, List<AlarmOccurrence> alarms, Timestamp now) {
        for (AlarmOccurrence alarm : alarms) {
            if (isOfADevice(alarm.id())) {
                raised.put(alarm.id(), new AlarmInput.Fault(alarm.id(), alarm.priority(), alarm.cause()));
                room.devices().forEach(device -> restore(alarm.id(), device, now));
            }
        }
    }

    private void restore(AlarmId id, RoomDevice device, Timestamp now) {
        String named = device.name() + ": ";
        if (id.condition() != AlarmCondition.BAD_FRAMES && id.subject().startsWith(named)) {
            DeviceAlarm.Kind kind = id.condition() == AlarmCondition.DEVICE_ALARM
                    ? DeviceAlarm.Kind.PATIENT
                    : DeviceAlarm.Kind.TECHNICAL;
            said.computeIfAbsent(device.device(), d -> new LinkedHashMap<>())
                    .put(new DeviceAlarm(kind, id.subject().substring(named.length()), Set.of()), now);
        }
    }

    /// What began and what ended since the last call.
    ///
    /// @param alarms as they stand
    /// @param patience how long a device may ask for a hand before it is an alarm
    List<AlarmInput.Fault> changes(RoomSetup room, List<AlarmOccurrence> alarms, Duration patience, Timestamp now) {
        alarms.stream()
                .filter(DeviceFaults::isAudibleLinkLoss)
                .forEach(alarm -> takenOver.add(alarm.id().subject()));
        Map<AlarmId, AlarmInput.Fault> standing = standing(room, patience, now);
        List<AlarmInput.Fault> changes = new ArrayList<>();
        raised.keySet().stream()
                .filter(id -> !standing.containsKey(id))
                .forEach(id -> changes.add(new AlarmInput.Fault(id, null, "")));
        standing.values().stream()
                .filter(fault -> !raised.containsKey(fault.id()))
                .forEach(changes::add);
        raised.clear();
        raised.putAll(standing);
        return changes;
    }

    private Map<AlarmId, AlarmInput.Fault> standing(RoomSetup room, Duration patience, Timestamp now) {
        Map<AlarmId, AlarmInput.Fault> standing = new LinkedHashMap<>();
        for (RoomDevice device : room.devices()) {
            if (!takenOver.contains(device.device())) {
                said.getOrDefault(device.device(), Map.of()).forEach((alarm, since) -> {
                    AlarmInput.Fault fault = fault(device.name(), alarm);
                    boolean isDue = alarm.kind() == DeviceAlarm.Kind.PATIENT
                            || raised.containsKey(fault.id())
                            || now.since(since).compareTo(patience) >= 0;
                    if (isDue && !isNoSignal(room, device, alarm)) {
                        standing.put(fault.id(), fault);
                    }
                });
            }
            String words = damaged.getOrDefault(device.device(), "");
            if (!words.isEmpty()) {
                AlarmId id = new AlarmId(AlarmCondition.BAD_FRAMES, device.name());
                standing.put(id, new AlarmInput.Fault(id, AlarmPriority.LOW, device.device() + ": " + words));
            }
        }
        return standing;
    }

    /// A probe that measures no SpO2 has an alarm of its own already.
    private static boolean isNoSignal(RoomSetup room, RoomDevice device, DeviceAlarm alarm) {
        return alarm.kind() != DeviceAlarm.Kind.PATIENT
                && alarm.takesAway().contains(Metric.SPO2)
                && room.sourceOf(Metric.SPO2).equals(Optional.of(device.device()));
    }

    /// Of an alarm whose cause only the device knows it is assumed that the patient is harmed reversibly and promptly:
    /// MEDIUM; of equipment that still measures, LOW (IEC 60601-1-8, Table 1; clinical facts, 1.1).
    private static AlarmInput.Fault fault(String name, DeviceAlarm alarm) {
        String subject = name + ": " + alarm.says();
        return switch (alarm.kind()) {
            case PATIENT ->
                new AlarmInput.Fault(
                        new AlarmId(AlarmCondition.DEVICE_ALARM, subject),
                        AlarmPriority.MEDIUM,
                        "judged by the device itself");
            case TECHNICAL, BATTERY ->
                new AlarmInput.Fault(
                        new AlarmId(AlarmCondition.DEVICE_FAULT, subject), AlarmPriority.LOW, "said by the device");
        };
    }

    private static boolean isAudibleLinkLoss(AlarmOccurrence alarm) {
        return alarm.id().condition() == AlarmCondition.LINK_LOST
                && alarm.presence() != Presence.PENDING
                && alarm.inactivation() instanceof Inactivation.None;
    }

    private static boolean isOfADevice(AlarmId id) {
        return id.condition() == AlarmCondition.DEVICE_ALARM
                || id.condition() == AlarmCondition.DEVICE_FAULT
                || id.condition() == AlarmCondition.BAD_FRAMES;
    }
}
