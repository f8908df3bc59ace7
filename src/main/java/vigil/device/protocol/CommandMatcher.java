package vigil.device.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vigil.profile.DescribedProfile;
import vigil.profile.HostCommand;

/// Recognises the commands of a profile in what a host sends: the device's ear. Bytes that begin no command
/// are dropped.
///
/// Confined to one thread.
final class CommandMatcher {
    private static final int MOST_WAITING = 256;

    private final DescribedProfile profile;
    private final List<Known> known = new ArrayList<>();
    private byte[] waiting = new byte[0];

    /// A command and its bytes on the wire with the usual parameters.
    ///
    /// @param free the bytes that may be anything, because a parameter decides them
    private record Known(HostCommand command, byte[] usual, boolean[] free) {}

    CommandMatcher(DescribedProfile profile) {
        this.profile = profile;
        for (HostCommand command : profile.commands()) {
            byte[] usual = CommandBytes.of(profile, command);
            known.add(new Known(command, usual, free(command, usual)));
        }
    }

    /// With a parameter, the check may be anything too; a command that is transformed for the wire is only
    /// known with its usual parameters.
    private boolean[] free(HostCommand command, byte[] usual) {
        boolean[] free = new boolean[usual.length];
        boolean isPlain = profile.transform().isEmpty();
        boolean hasParameter = command.template().stream().anyMatch(p -> p instanceof HostCommand.Part.Parameter);
        int at = 0;
        for (HostCommand.Part part : command.template()) {
            boolean isCheck = part instanceof HostCommand.Part.Checked;
            int width = isCheck && profile.check().isPresent()
                    ? profile.check().get().width()
                    : 1;
            if (isPlain && hasParameter && (isCheck || part instanceof HostCommand.Part.Parameter)) {
                Arrays.fill(free, at, at + width, true);
            }
            at += width;
        }
        return free;
    }

    /// Adds what the host sent.
    void feed(byte[] bytes, int length) {
        int keep = Math.min(waiting.length, MOST_WAITING);
        byte[] all = Arrays.copyOf(waiting, keep + length);
        System.arraycopy(bytes, 0, all, keep, length);
        waiting = all;
    }

    /// The next whole command that was sent, if there is one.
    Optional<HostCommand> next() {
        int at = 0;
        while (at < waiting.length) {
            int left = waiting.length - at;
            int from = at;
            Optional<Known> found = known.stream()
                    .filter(k -> k.usual().length <= left && fits(k, from) && isWhole(k, from))
                    .findFirst();
            if (found.isPresent()) {
                drop(at + found.get().usual().length);
                return Optional.of(found.get().command());
            }
            if (known.stream().anyMatch(k -> k.usual().length > left && fits(k, from))) {
                break;
            }
            at++;
        }
        drop(at);
        return Optional.empty();
    }

    private void drop(int count) {
        waiting = Arrays.copyOfRange(waiting, count, waiting.length);
    }

    /// True if what waits at `from` is the command, as far as it has come.
    private boolean fits(Known command, int from) {
        int come = Math.min(command.usual().length, waiting.length - from);
        for (int i = 0; i < come; i++) {
            if (!command.free()[i] && waiting[from + i] != command.usual()[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isWhole(Known command, int from) {
        boolean hasFree = false;
        for (boolean free : command.free()) {
            hasFree |= free;
        }
        return !hasFree
                || profile.check().isEmpty()
                || profile.check()
                        .get()
                        .holds(waiting, from, from + CommandBytes.frameEnd(profile.framing(), command.usual()));
    }
}
