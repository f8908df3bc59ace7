package vigil.app.console;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vigil.device.DeviceLink;
import vigil.device.PortLister;
import vigil.monitor.Rooms;
import vigil.profile.LiveProfiles;
import vigil.session.AlarmLog;
import vigil.session.SessionArchive;
import vigil.staff.Duty;
import vigil.ui.control.Attendance;
import vigil.ui.control.Desk;
import vigil.ui.face.PresetTitles;
import vigil.ui.face.TimeText;
import vigil.ui.history.HistoryModel;
import vigil.ui.review.Bookmarks;
import vigil.ui.review.ReviewModel;
import vigil.ui.settings.SettingsSource;
import vigil.ui.shell.ConsoleShell;
import vigil.ui.shell.OtherScreens;
import vigil.ui.start.StartOffers;
import vigil.ui.technician.TechnicianModel;
import vigil.ui.technician.TechnicianScreen;

/// Everything the screens show, from where it comes.
///
/// @param rooms the rooms
/// @param archive the record
/// @param alarms the alarms of all sessions
/// @param offers what the start sheet can offer
/// @param links each room's links
/// @param ports finds this machine's ports
/// @param bench what a technician can do with them
/// @param profiles the folder of profiles
/// @param exports where exported sessions go
/// @param staff the clinic's people
/// @param settings what the clinic has set
/// @param background runs what may take its time
record ConsoleScreens(
        Rooms rooms,
        SessionArchive archive,
        AlarmLog alarms,
        StartOffers offers,
        Map<String, List<DeviceLink>> links,
        PortLister ports,
        Bench bench,
        Path profiles,
        Path exports,
        StaffBooks staff,
        SettingsSource settings,
        Executor background) {

    ConsoleScreens {
        links = new LinkedHashMap<>(links);
    }

    /// The console with all its screens, and the review among them.
    record Built(ConsoleShell shell, Desk desk, ReviewDesk review) {}

    /// Builds the screens. FX thread.
    ///
    /// @param fx runs what must come back to the FX thread
    Built build(Executor fx) {
        TimeText time = new TimeText(ZoneId.systemDefault());
        StringProperty operator = new SimpleStringProperty("");
        Attendance attendance = new Attendance(operator, staff.register(), staff.audit(), background, fx);
        Desk desk = Desk.of(rooms, time, new PresetTitles(offers.presets(), background), operator, attendance);
        AtomicReference<String> reader = new AtomicReference<>("");
        operator.subscribe(reader::set);
        SessionArchive read = new AuditedArchive(archive, staff.audit(), reader::get);
        FileExport export = new FileExport(read, offers.presets(), exports, time.zone(), background);
        Bookmarks bookmarks = new Bookmarks();
        ReviewDesk review = new ReviewDesk(
                () -> new ReviewModel(read, offers.presets(), offers.courses(), export, time, background, fx)
                        .keeping(bookmarks),
                () -> new HistoryModel(alarms, time, background, fx),
                rooms.names(),
                desk.preferences());
        Workshop workshop = new Workshop(ports, links, new LiveProfiles(profiles), bench);
        OtherScreens others = new OtherScreens(
                review,
                () -> {
                    TechnicianScreen devices = new TechnicianScreen(new TechnicianModel(workshop, time, background, fx)
                            .permittedBy(deed -> attendance.perform(Duty.DEVICES, by -> deed.run())));
                    devices.follow(desk.preferences());
                    return devices;
                },
                settings);
        ConsoleShell shell = new ConsoleShell(desk, others, offers.in(background, fx), export);
        return new Built(shell, desk, review);
    }
}
