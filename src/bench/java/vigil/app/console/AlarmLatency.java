package vigil.app.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.app.clinic.EightRooms;
import vigil.app.clinic.ParkingIdle;
import vigil.device.serial.SerialPorts;
import vigil.monitor.MonitorCommand;
import vigil.ui.settings.SettingsSource;
import vigil.ui.shell.ConsoleShell;
import vigil.ui.start.StartOffers;

/// How long a nurse waits: from the bytes of a reading on a pseudo-terminal until the wall and the bedside show its
/// number, until their bands show the alarm it makes, and until that is heard while the screen's thread is stalled. See
/// docs/how-to/measure.md.
///
/// SpO2 79 and less is below the rapid-fall limit of the standard preset, which has no delay: all that is
/// measured is ours.
public final class AlarmLatency {
    private static final AlarmId SPO2_LOW = AlarmId.of(AlarmCondition.SPO2_LOW);
    private static final int WELL = 97;
    /// The sound comes last: the screen stays stalled until the end.
    private static final List<String> ALL = List.of("number", "wall", "bedside", "sound");

    private static final long PATIENCE_SECONDS = 60;

    private final EightRooms rooms;
    private final PacedSound sound;
    private final BandWatch band;
    /// The same moments relative to the lines, blocks and frames at each run.
    private final Random moment = new Random(1);

    private int asked;

    private AlarmLatency(EightRooms rooms, PacedSound sound) {
        this.rooms = rooms;
        this.sound = sound;
        boolean display = Toolkit.hasDisplay();
        if (display) {
            Toolkit.start();
        } else {
            Toolkit.startHeadless();
        }
        this.band = Toolkit.call(() -> new BandWatch(shell(rooms), rooms, display));
    }

    /// `AlarmLatency [TRIALS [number|wall|bedside|sound]...]`: measures these, or all, by default with 300 trials each,
    /// prints the figures, and leaves.
    public static void main(String[] args) throws Exception {
        int trials = args.length == 0 ? 300 : Integer.parseInt(args[0]);
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "latency");
        PacedSound sound = new PacedSound();
        try (EightRooms rooms = new EightRooms(data, sound)) {
            AlarmLatency latency = new AlarmLatency(rooms, sound);
            for (String what : args.length < 2 ? ALL : List.of(args).subList(1, args.length)) {
                switch (what) {
                    case "sound" -> latency.measureSound(trials);
                    case "number" -> latency.measureNumbers(trials);
                    default -> latency.measureBand(what, trials);
                }
            }
        }
        System.exit(0);
    }

    private static ConsoleShell shell(EightRooms rooms) {
        return new ConsoleScreens(
                        rooms.clinic(),
                        rooms.archive(),
                        query -> List.of(),
                        StartOffers.SHIPPED,
                        Map.of(),
                        new SerialPorts(),
                        Bench.NONE,
                        Path.of("hardware-profiles"),
                        Path.of("target", "exports"),
                        StaffBooks.NONE,
                        SettingsSource.NONE,
                        Runnable::run)
                .build(Toolkit.fx())
                .shell();
    }

    private void measureBand(String screen, int trials) throws Exception {
        Delays laidOut = new Delays("bytes to the frame whose band says it, " + screen);
        Delays drawn = new Delays("bytes to the frame after it has been drawn, " + screen);
        boolean atBedside = screen.equals("bedside");
        for (int trial = 0; trial < trials; trial++) {
            int room = nextRoom();
            await("a calm room", () -> rooms.isCalm(room));
            Toolkit.call(() -> {
                if (atBedside) {
                    band.open(EightRooms.name(room));
                } else {
                    band.openWall();
                }
                return true;
            });
            rest(250, 0);
            int low = low();
            var shown = band.until(atBedside ? "" : EightRooms.name(room), "SpO₂ " + low);
            rest(50, 500);
            long at = rooms.oximeter(room).say(low);
            BandWatch.Shown when = soon(shown);
            laidOut.add(when.laidOut() - at);
            drawn.add(when.drawn() - at);
            calm(room);
        }
        print(laidOut);
        print(drawn);
    }

    private void measureNumbers(int trials) throws Exception {
        await("a calm room", () -> rooms.isCalm(0));
        Toolkit.call(() -> {
            band.open(EightRooms.name(0));
            return true;
        });
        measureNumber("the bedside", ".spo2", trials);
        Toolkit.call(() -> {
            band.openWall();
            return true;
        });
        measureNumber("the wall", "#tile-Room-1 .spo2", trials);
    }

    /// No number of them alarms, and each is another than the one before.
    private void measureNumber(String where, String cell, int trials) throws Exception {
        Delays laidOut = new Delays("bytes to the frame that has the number, " + where);
        Delays drawn = new Delays("bytes to the frame after it has been drawn, " + where);
        rest(1000, 0);
        for (int trial = 0; trial < trials; trial++) {
            int percent = 95 + trial % 5;
            var shown = band.untilNumber(cell, Integer.toString(percent));
            rest(50, 500);
            long at = rooms.oximeter(0).say(percent);
            BandWatch.Shown when = soon(shown);
            laidOut.add(when.laidOut() - at);
            drawn.add(when.drawn() - at);
        }
        print(laidOut);
        print(drawn);
    }

    private void measureSound(int trials) throws Exception {
        Delays handedOver = new Delays("bytes to the first sample handed over, screen stalled");
        Delays heard = new Delays("the same and the sound device's 100 ms buffer");
        Toolkit.call(() -> {
            band.openWall();
            return true;
        });
        Toolkit.fx().execute(AlarmLatency::stall);
        for (int trial = 0; trial < trials; trial++) {
            int room = nextRoom();
            await("silence", () -> rooms.isQuiet() && sound.isSilent() && rooms.isCalm(room));
            rest(50, 500);
            var onset = sound.next();
            long at = rooms.oximeter(room).say(low());
            PacedSound.Onset when = soon(onset);
            handedOver.add(when.handedOver() - at);
            heard.add(when.heard() - at);
            calm(room);
        }
        print(handedOver);
        print(heard);
    }

    /// Another number than that room's last: a band without alarms still tells of the last one.
    private int low() {
        return 79 - asked / EightRooms.ROOMS % 5;
    }

    private int nextRoom() {
        asked++;
        return asked % EightRooms.ROOMS;
    }

    /// Ends the alarm as a person and a finger would; the sound breaks off only when it is paused first.
    private void calm(int room) throws IOException {
        rooms.submit(room, new MonitorCommand.PauseAudio(""));
        rest(150, 0);
        rooms.submit(room, new MonitorCommand.Acknowledge(SPO2_LOW, ""));
        rooms.oximeter(room).say(WELL);
    }

    /// A pause of so many ms, and by chance up to so many more: lines, blocks and frames are met at any moment.
    private void rest(int millis, int more) {
        long until = System.nanoTime() + (millis + moment.nextInt(more + 1)) * 1_000_000L;
        while (System.nanoTime() < until) {
            new ParkingIdle().idle(Duration.ofNanos(until - System.nanoTime()));
        }
    }

    /// Holds the screen's thread for as long as this program runs.
    private static void stall() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T soon(CompletableFuture<T> answer) throws Exception {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("the alarm did not come", e);
        }
    }

    private void await(String what, BooleanSupplier isThere) {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000;
        while (!isThere.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        what + " did not come; Room 1 has " + rooms.snapshot(0).alarms());
            }
            new ParkingIdle().idle(Duration.ofMillis(20));
        }
    }

    private static void print(Delays delays) {
        System.out.println(delays);
    }
}
