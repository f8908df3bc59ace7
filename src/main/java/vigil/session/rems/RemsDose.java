package vigil.session.rems;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import vigil.metric.Timestamp;
import vigil.session.NasalDevice;
import vigil.session.Session;

/// The fields about the dose and the time that was watched. That time counts from the first device, as the form wants
/// it; the lock on leaving counts from the last (clinical facts, 7.2).
final class RemsDose {
    private RemsDose() {}

    static void add(Session session, Timestamp now, RemsFields form) {
        List<NasalDevice> devices = session.charting().devices();
        if (devices.isEmpty()) {
            List.of("date", "dose", "lot", "minutes", "two.hours", "left.after")
                    .forEach(id -> form.missing(id, label(id), "no device was given"));
            return;
        }
        Timestamp first = devices.getFirst().at();
        ZoneId zone = form.times().zone();
        String source = "device 1 " + form.times().seconds(first);
        form.filled(
                "date", label("date"), first.wall().atZone(zone).toLocalDate().toString(), source);
        dose(session, form);
        String lots = devices.stream().map(NasalDevice::lot).distinct().collect(Collectors.joining(", "));
        String without = devices.stream()
                .filter(d -> d.lot().isBlank())
                .map(d -> String.valueOf(d.number()))
                .collect(Collectors.joining(", "));
        form.text("lot", label("lot"), without.isEmpty() ? lots : "", "on the devices", "no lot of device " + without);
        watched(session, session.isEnded() ? session.last() : now, first, form);
    }

    private static void dose(Session session, RemsFields form) {
        OptionalDouble given = session.charting().givenByDevices();
        if (given.isEmpty()) {
            form.missing("dose", label("dose"), "a device has no amount");
            return;
        }
        double sum = given.getAsDouble();
        String amount = sum == Math.rint(sum) ? String.valueOf((long) sum) : String.valueOf(sum);
        int devices = session.charting().devices().size();
        form.filled("dose", label("dose"), amount, devices + (devices == 1 ? " device" : " devices"));
    }

    private static void watched(Session session, Timestamp end, Timestamp first, RemsFields form) {
        Duration time = end.since(first);
        String source = form.times().seconds(first) + " to "
                + (session.isEnded() ? form.times().seconds(end) : "now");
        String minutes = String.valueOf(time.toMinutes());
        boolean longEnough = time.compareTo(session.rules().observation().least()) >= 0;
        form.filled("minutes", label("minutes"), minutes, source);
        form.filled("two.hours", label("two.hours"), longEnough ? "yes" : "no", source);
        if (longEnough) {
            form.notApplicable("left.after", label("left.after"), "the time was met");
        } else {
            form.filled("left.after", label("left.after"), minutes, source);
        }
    }

    private static String label(String id) {
        return switch (id) {
            case "date" -> "Date of treatment";
            case "dose" -> "Dose, mg";
            case "lot" -> "Lot";
            case "minutes" -> "Minutes from the first device to the end of monitoring";
            case "two.hours" -> "Monitored for at least two hours";
            default -> "If not, minutes after which the patient left";
        };
    }
}
