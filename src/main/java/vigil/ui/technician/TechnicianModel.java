package vigil.ui.technician;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import vigil.device.LinkLogEntry;
import vigil.device.LinkStatus;
import vigil.device.PortInfo;
import vigil.metric.Timestamp;
import vigil.profile.ProfileCatalog;
import vigil.ui.control.Errands;
import vigil.ui.face.TimeText;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// What the technician's screen shows: the ports with their links, one link in depth, the profiles, one profile in
/// depth.
///
/// Thread rule: FX thread; slow things are read by `background`, their results come back through `fx`.
// Requirement: STAFF-DEVICES-1
// Control: H5
// Control: H7
public final class TechnicianModel {
    private static final Texts TEXTS = Texts.of(TechnicianModel.class);
    private static final Duration LINKS_EVERY = Duration.ofMillis(200);
    private static final Duration PORTS_EVERY = Duration.ofSeconds(2);

    /// What is looked for now and then.
    private record Look(List<PortInfo> ports, ProfileCatalog profiles) {}

    private final TechnicianSource source;
    private final TimeText time;
    private final Errands errands;
    private final PortBench ports;
    private final ProfileBench profiles;
    private final FrameRate rate = new FrameRate();
    private final ReadOnlyObjectWrapper<Optional<LinkStatus>> link = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<LinkLogEntry>> log = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private @Nullable String device;
    private @Nullable Timestamp linksRead;
    private @Nullable Timestamp portsRead;
    private boolean portsBusy;
    private Consumer<Runnable> permission = Runnable::run;

    /// @param background runs what takes its time
    /// @param fx runs what touches the properties; `Platform::runLater` in the application
    public TechnicianModel(TechnicianSource source, TimeText time, Executor background, Executor fx) {
        this.source = source;
        this.time = time;
        this.errands = new Errands(background, fx);
        this.ports = new PortBench(source, errands);
        this.profiles = new ProfileBench(source, errands, this::failed);
    }

    /// Has somebody asked first who may connect a device; without it everybody may.
    ///
    /// @param asks runs what it is given once somebody is there who may
    public TechnicianModel permittedBy(Consumer<Runnable> asks) {
        permission = asks;
        return this;
    }

    /// The ports and the links on them.
    public ReadOnlyObjectProperty<List<PortRow>> portsProperty() {
        return ports.rows();
    }

    /// The link that is looked at; empty if there is none.
    public ReadOnlyObjectProperty<Optional<LinkStatus>> linkProperty() {
        return link.getReadOnlyProperty();
    }

    /// Its log, oldest first.
    public ReadOnlyObjectProperty<List<LinkLogEntry>> logProperty() {
        return log.getReadOnlyProperty();
    }

    /// All profiles, usable or not.
    public ReadOnlyObjectProperty<List<ProfileRow>> profilesProperty() {
        return profiles.rows();
    }

    /// The profile that is looked at.
    public ReadOnlyObjectProperty<Optional<ProfileSheet>> sheetProperty() {
        return profiles.sheet();
    }

    /// What could not be read, in a sentence; empty if all could.
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// True while ports are listened to.
    public ReadOnlyBooleanProperty listeningProperty() {
        return ports.listening();
    }

    /// Listens on the ports that no link uses; their rows tell what was heard.
    public void listen() {
        ports.listen(() -> linksRead = null, this::failed);
    }

    /// The rooms' names.
    public List<String> rooms() {
        return source.rooms();
    }

    /// Takes a device that was heard into a room.
    public void use(PortRow.Offer offer, String room) {
        permission.accept(() -> errands.run(
                () -> {
                    source.connect(room, offer.profile(), offer.address());
                    return offer;
                },
                taken -> notice.set(TEXTS.say("used", taken.profile(), room)),
                this::failed));
    }

    /// How times are written.
    public TimeText time() {
        return time;
    }

    /// Frames a second of the link that is looked at.
    public OptionalDouble framesPerSecond() {
        return rate.perSecond();
    }

    /// Brings links up to date five times a second, ports and profiles every two seconds.
    public void pulse(Timestamp now) {
        if (isDue(portsRead, PORTS_EVERY, now) && !portsBusy) {
            portsRead = now;
            portsBusy = true;
            errands.run(() -> new Look(source.ports(), source.profiles()), this::found, this::failed);
        }
        if (isDue(linksRead, LINKS_EVERY, now)) {
            linksRead = now;
            readLinks(now);
        }
    }

    private void found(Look look) {
        portsBusy = false;
        ports.found(look.ports());
        profiles.showIfNew(look.profiles());
    }

    private static boolean isDue(@Nullable Timestamp last, Duration every, Timestamp now) {
        return last == null || now.since(last).compareTo(every) >= 0;
    }

    private void readLinks(Timestamp now) {
        List<LinkStatus> links = source.links();
        ports.show(links);
        if (device == null && !links.isEmpty()) {
            device = links.getFirst().device();
        }
        Optional<LinkStatus> chosen =
                links.stream().filter(l -> l.device().equals(device)).findFirst();
        chosen.ifPresent(l -> rate.count(l.counts().frames(), now));
        link.set(chosen);
        log.set(chosen.map(l -> source.log(l.device())).orElse(List.of()));
    }

    /// Looks at another link from the next pulse on, and at what describes its device.
    ///
    /// @param chosen its name, `profile@port`
    public void chooseLink(String chosen) {
        device = chosen;
        linksRead = null;
        rate.reset();
        profiles.chooseFor(chosen);
    }

    /// Reads all profiles anew and looks at the same as before; at first at a broken one, else at that of the link.
    public void reloadProfiles() {
        profiles.reload();
    }

    /// Looks at another profile: its text, its problems, its captures.
    public void chooseProfile(ProfileRow row) {
        profiles.choose(row);
    }

    private void failed(RuntimeException e) {
        portsBusy = false;
        notice.set(PhraseBook.translate(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
    }
}
