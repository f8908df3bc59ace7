package vigil.app.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vigil.app.clinic.DemoRoom;
import vigil.treatment.Modality;
import vigil.ui.shell.Screen;
import vigil.ui.theme.Theme;

/// The rooms on one screen.
final class WallPoses {
    private static final Hands ROOMS = console -> console.show(Screen.ROOMS);

    /// Six rooms, each at another point of a session, the demonstration's.
    static final Cast SIX = Cast.of(DemoRoom.wall());

    /// Room 1 in its eighteenth minute, from where a scenario lets something happen.
    private static final DemoRoom FALLING = DemoRoom.at(Modality.IV, "desaturation", 18 * 60 + 48, 16 * 60);

    static final List<Pose> ALL = List.of(
            pose("six", "Six rooms, each at another point of a session.", SIX),
            pose("one", "A clinic with one room.", first(1)),
            pose("two", "Two rooms side by side.", first(2)),
            pose("four", "Four rooms in two rows.", first(4)),
            pose("eight", "Eight rooms, the most that one screen shows.", Cast.of(eight())),
            pose("calm", "Three patients, and no alarm.", Cast.of(calm())),
            pose("alarms", "A HIGH, a MEDIUM and a technical alarm at once.", Cast.of(alarmed())),
            pose("latched", "A HIGH alarm that ended before anybody acknowledged it.", Cast.of(latched())),
            pose("paused", "Audio paused while a HIGH alarm stands.", Cast.of(FALLING.doing("1122,pause-audio,,,,"))),
            pose(
                    "empty",
                    "Every room is empty.",
                    Cast.of(IntStream.rangeClosed(1, 6)
                            .mapToObj(DemoRoom::nobody)
                            .toList())),
            pose("unrecorded", "The record cannot be written.", Cast.of(alone()).unrecorded()),
            pose("soundless", "The alarm sound does not work.", Cast.of(alone()).suffering(Troubles.NO_SOUND)),
            pose("night", "Six rooms in a dark room.", SIX).in(Theme.NIGHT),
            pose("wide", "Ten rooms on an ultra-wide screen.", Cast.of(ten())).at(3440, 1440),
            pose("portrait", "An upright screen, which is not supported.", SIX).at(1080, 1920));

    private WallPoses() {}

    private static Pose pose(String state, String sentence, Cast cast) {
        return Pose.of("wall", state, sentence, cast, ROOMS);
    }

    private static Cast first(int rooms) {
        return Cast.of(DemoRoom.wall().subList(0, rooms));
    }

    private static List<DemoRoom> eight() {
        List<DemoRoom> rooms = new ArrayList<>(DemoRoom.wall());
        rooms.add(DemoRoom.at(Modality.IM, "calm", 40 * 60, 0).in(7, "20471", "P. F.", 1977));
        rooms.add(DemoRoom.at(Modality.INTRANASAL, "calm", 30 * 60, 0).in(8, "20480", "V. A.", 1993));
        return rooms;
    }

    private static List<DemoRoom> ten() {
        List<DemoRoom> rooms = new ArrayList<>(eight());
        rooms.add(DemoRoom.at(Modality.ORAL, "calm", 50 * 60, 0).in(9, "20482", "H. O.", 1969));
        rooms.add(DemoRoom.nobody(10));
        return rooms;
    }

    private static List<DemoRoom> calm() {
        return List.of(
                DemoRoom.at(Modality.IV, "calm", 20 * 60, 0).inGoodHands(),
                DemoRoom.at(Modality.IM, "calm", 26 * 60, 0).inGoodHands().in(2, "20471", "P. F.", 1977),
                DemoRoom.at(Modality.INTRANASAL, "calm", 23 * 60, 0)
                        .inGoodHands()
                        .in(3, "20480", "V. A.", 1993));
    }

    /// Nobody acknowledges anything.
    private static List<DemoRoom> alone() {
        return List.of(
                DemoRoom.at(Modality.IV, "calm", 20 * 60, 0),
                DemoRoom.at(Modality.IM, "calm", 26 * 60, 0).in(2, "20471", "P. F.", 1977));
    }

    private static List<DemoRoom> alarmed() {
        return List.of(
                FALLING,
                DemoRoom.at(Modality.IV, "hypertension", 38 * 60, 21 * 60 + 30).in(2, "20377", "Jonas Tamm", 1979),
                DemoRoom.at(Modality.IV, "cable-pulled", 20 * 60, 14 * 60 + 20).in(3, "20290", "D. R.", 1968),
                DemoRoom.nobody(4));
    }

    private static List<DemoRoom> latched() {
        return List.of(DemoRoom.at(Modality.IV, "desaturation", 20 * 60, 16 * 60), DemoRoom.nobody(2));
    }
}
