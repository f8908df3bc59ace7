package vigil.device;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vigil.metric.Clock;
import vigil.metric.Timestamp;

/// Finds out what speaks on a port. It listens without saying a word: what hangs there is not known yet, and an unknown
/// medical device is told nothing. Only if nothing at all was heard, and only if it was told that it may, it asks what
/// profiles call harmless.
///
/// All settings that differ among the profiles are tried in turn, each for all its profiles at once. What a device says
/// is heard with any settings, though not understood, so a setting is left as soon as a whole message has passed by
/// that nobody understood, and the time goes to the others.
///
/// Runs on the thread that calls; no link may have the port open.
///
/// @param clock says when it has listened long enough; the port's reads do the waiting
public record Eavesdropper(Port port, Clock clock) {
    /// Long enough for two messages of a device that reports once a second. A choice.
    private static final Duration FIRST_TURN = Duration.ofMillis(2500);
    /// Long enough for one. A choice.
    private static final Duration SHORTEST_TURN = Duration.ofMillis(1200);
    /// Some protocols are believed only after several frames in a row. A choice.
    private static final int MOST_QUESTIONS = 6;
    /// Shares of understood bytes that differ by less say nothing. A choice.
    private static final double ALIKE = 0.1;

    /// What speaks on the port.
    ///
    /// @param candidates whom to expect, the likeliest first
    /// @param howLong how long to listen at most
    /// @param mayAsk whether a silent port may be asked
    public Heard listen(String address, List<Candidate> candidates, Duration howLong, boolean mayAsk) {
        Timestamp end = clock.now().plus(howLong);
        List<List<Candidate>> groups = bySettings(candidates);
        Deque<List<Candidate>> turns = new ArrayDeque<>(groups);
        List<Trial> fits = new ArrayList<>();
        long bytes = 0;
        boolean asked = !mayAsk;
        try {
            for (Duration turn = FIRST_TURN; goesOn(turns, fits, end); turn = fairShare(turns, end)) {
                List<Candidate> group = turns.removeFirst();
                Audition audition = audition(address, group, min(clock.now().plus(turn), end), end);
                bytes += audition.bytes();
                fits.addAll(audition.fitting());
                if (fits.isEmpty()) {
                    turns.addLast(group);
                }
                if (bytes == 0 && !asked) {
                    asked = true;
                    fits.addAll(answered(address, groups, end));
                }
            }
            return new Heard(best(fits), bytes, "");
        } catch (IOException e) {
            return new Heard(best(fits), bytes, String.valueOf(e.getMessage()));
        }
    }

    /// Who shares settings listens together; the groups keep the order of their likeliest members.
    private static List<List<Candidate>> bySettings(List<Candidate> candidates) {
        Map<LinkSettings, List<Candidate>> groups = candidates.stream()
                .collect(Collectors.groupingBy(Candidate::settings, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(groups.values());
    }

    /// A strong proof ends the search; after a bare one the others are still heard.
    private boolean goesOn(Deque<List<Candidate>> turns, List<Trial> fits, Timestamp end) {
        return !turns.isEmpty()
                && clock.now().isBefore(end)
                && fits.stream().noneMatch(t -> t.candidate().proof() == Candidate.Proof.STRONG);
    }

    private Duration fairShare(Deque<List<Candidate>> turns, Timestamp end) {
        Duration share = end.since(clock.now()).dividedBy(Math.max(1, turns.size()));
        return share.compareTo(SHORTEST_TURN) < 0 ? SHORTEST_TURN : share;
    }

    private static Timestamp min(Timestamp a, Timestamp b) {
        return a.isBefore(b) ? a : b;
    }

    private Audition audition(String address, List<Candidate> group, Timestamp turn, Timestamp end) throws IOException {
        try (Transport transport = port.open(address, group.getFirst().settings())) {
            Audition audition = new Audition(group, false, clock.now());
            audition.listen(transport, clock, turn, end, address);
            return audition;
        }
    }

    /// Asks a port that has said nothing, one question at a time; who answers is asked again to be sure.
    private List<Trial> answered(String address, List<List<Candidate>> groups, Timestamp end) throws IOException {
        for (List<Candidate> group : groups) {
            for (Candidate candidate : group) {
                for (HarmlessAsk ask : candidate.asks()) {
                    List<Trial> fits = answered(address, candidate, ask, end);
                    if (!fits.isEmpty()) {
                        return fits;
                    }
                }
            }
        }
        return List.of();
    }

    private List<Trial> answered(String address, Candidate candidate, HarmlessAsk ask, Timestamp end)
            throws IOException {
        try (Transport transport = port.open(address, candidate.settings())) {
            Audition audition = new Audition(List.of(candidate), true, clock.now());
            for (int i = 0;
                    i < MOST_QUESTIONS
                            && audition.fitting().isEmpty()
                            && clock.now().isBefore(end);
                    i++) {
                long before = audition.bytes();
                transport.write(ask.bytes().toArray());
                Timestamp answered = min(clock.now().plus(ask.within()), end);
                audition.listen(transport, clock, answered, answered, address);
                if (audition.bytes() == before) {
                    break;
                }
            }
            return audition.fitting();
        }
    }

    /// Those with the strongest proof, and of these the ones that understood most; alike ones all.
    private static List<Heard.Match> best(List<Trial> fits) {
        boolean strong = fits.stream().anyMatch(t -> t.candidate().proof() == Candidate.Proof.STRONG);
        List<Trial> foremost = fits.stream()
                .filter(t -> !strong || t.candidate().proof() == Candidate.Proof.STRONG)
                .sorted(Comparator.comparingDouble(Trial::share).reversed())
                .toList();
        return foremost.stream()
                .filter(t -> t.share() > foremost.getFirst().share() - ALIKE)
                .map(Trial::match)
                .toList();
    }
}
