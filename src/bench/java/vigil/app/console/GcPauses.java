package vigil.app.console;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/// Counts how often and for how long the garbage collector stopped the console. Of collectors that work beside the
/// program only their pauses count, which are beans of their own.
///
/// Thread rule: any thread.
final class GcPauses {
    private int pauses;
    private long longestMillis;
    private long sumMillis;

    GcPauses() {
        for (GarbageCollectorMXBean bean : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (!bean.getName().endsWith("Cycles") && bean instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(
                        (notification, handback) ->
                                took(GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
                                        .getGcInfo()
                                        .getDuration()),
                        null,
                        null);
            }
        }
    }

    private synchronized void took(long millis) {
        pauses++;
        sumMillis += millis;
        longestMillis = Math.max(longestMillis, millis);
    }

    @Override
    public synchronized String toString() {
        return String.format(
                Locale.ROOT, "%d GC pauses, longest %d ms, together %d ms", pauses, longestMillis, sumMillis);
    }
}
