package vigil.app.console;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Gives the memory that a burst took, such as a report or the start itself, back to the system. The collector lets its
/// heap grow when it must, and thinks about its size only when it is asked to look at everything.
///
/// Thread rule: any thread; it works on a thread of its own, beside the program.
final class SpareMemory {
    /// Only where looking at everything does not stop the program for it.
    private static final String BESIDE = "-XX:+ExplicitGCInvokesConcurrent";

    private static final long FIRST_SECONDS = 30;
    private static final long EVERY_SECONDS = 120;

    private SpareMemory() {}

    /// Does so from now on, if the JVM was started so that it costs no pause.
    static void giveBackFromNowOn() {
        if (ManagementFactory.getRuntimeMXBean().getInputArguments().contains(BESIDE)) {
            ScheduledExecutorService beside = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("spare-memory").daemon().factory());
            ScheduledFuture<?> unused =
                    beside.scheduleWithFixedDelay(System::gc, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        }
    }
}
