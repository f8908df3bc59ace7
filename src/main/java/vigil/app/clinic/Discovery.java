package vigil.app.clinic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigil.device.Candidate;
import vigil.device.Eavesdropper;
import vigil.device.Heard;
import vigil.device.LinkSettings;
import vigil.device.PortInfo;
import vigil.device.protocol.ProtocolFactory;
import vigil.profile.CodedProfile;
import vigil.profile.DescribedProfile;
import vigil.profile.Profile;
import vigil.profile.UsbId;

/// Listens on ports for every profile there is; several ports at once.
///
/// Stateless; [#listen] takes as long as it was told to.
///
/// @param ear listens on one port
/// @param threads one for each port that is to be listened to at the same time
public record Discovery(Eavesdropper ear, Executor threads) {
    /// How long a port is listened to if nobody says otherwise (issue 3: "within 10 seconds for streaming devices").
    public static final Duration USUAL = Duration.ofSeconds(10);

    /// What speaks on each of `ports`, in their order. No link may have one of them open.
    ///
    /// @param mayAsk whether silent ports may be asked what their profiles call harmless
    public Map<PortInfo, Heard> listen(List<PortInfo> ports, List<Profile> profiles, Duration howLong, boolean mayAsk) {
        Map<PortInfo, CompletableFuture<Heard>> running = new LinkedHashMap<>();
        for (PortInfo port : ports) {
            List<Candidate> candidates = candidates(port, profiles);
            running.put(
                    port,
                    CompletableFuture.supplyAsync(() -> ear.listen(port.path(), candidates, howLong, mayAsk), threads));
        }
        Map<PortInfo, Heard> heard = new LinkedHashMap<>();
        running.forEach((port, future) -> heard.put(port, future.join()));
        return heard;
    }

    /// Every profile with every one of its settings: first the profiles that know this port's USB adapter, then those
    /// whose settings most others share; what a profile names first before its alternatives.
    static List<Candidate> candidates(PortInfo port, List<Profile> profiles) {
        Map<LinkSettings, Long> shared = profiles.stream()
                .map(ProtocolFactory::settings)
                .collect(Collectors.groupingBy(s -> s, Collectors.counting()));
        return profiles.stream()
                .filter(Discovery::canBeSpoken)
                .sorted(Comparator.comparing((Profile p) -> !knows(p, port)))
                .flatMap(p -> candidates(p, port))
                .sorted(Comparator.comparingLong(
                        (Ranked c) -> c.known ? Long.MIN_VALUE : -shared.getOrDefault(c.candidate.settings(), 0L)))
                .map(Ranked::candidate)
                .toList();
    }

    private record Ranked(Candidate candidate, boolean known) {}

    private static Stream<Ranked> candidates(Profile profile, PortInfo port) {
        List<Ranked> all = new ArrayList<>();
        for (LinkSettings settings : ProtocolFactory.settingsToTry(profile)) {
            Candidate candidate = new Candidate(
                    profile.id(),
                    settings,
                    proof(profile),
                    () -> ProtocolFactory.protocol(profile, profile.id() + "@" + port.path()),
                    ProtocolFactory.harmlessAsks(profile));
            all.add(new Ranked(candidate, knows(profile, port)));
        }
        return all.stream();
    }

    /// True if `profile` names the USB adapter of `port`.
    public static boolean knows(Profile profile, PortInfo port) {
        return port.usb()
                .filter(u -> profile.link().usb().contains(new UsbId(u.vendor(), u.product())))
                .isPresent();
    }

    private static Candidate.Proof proof(Profile profile) {
        return switch (profile) {
            case DescribedProfile d ->
                d.check().isPresent() || d.framing().text().isPresent() ? Candidate.Proof.STRONG : Candidate.Proof.BARE;
            case CodedProfile c -> Candidate.Proof.STRONG;
        };
    }

    /// A profile may name a driver that this console does not have.
    private static boolean canBeSpoken(Profile profile) {
        try {
            return ProtocolFactory.protocol(profile, profile.id()).counts().frames() == 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
