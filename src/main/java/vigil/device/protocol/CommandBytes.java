package vigil.device.protocol;

import vigil.profile.DescribedProfile;
import vigil.profile.Framing;
import vigil.profile.HostCommand;

/// Writes out a command: its fixed bytes, the usual value of each parameter, length and check worked out.
final class CommandBytes {
    private CommandBytes() {}

    static byte[] of(DescribedProfile profile, HostCommand command) {
        byte[] bytes = new byte[command.template().size()];
        int checkAt = -1;
        for (int i = 0; i < bytes.length; i++) {
            switch (command.template().get(i)) {
                case HostCommand.Part.Fixed fixed -> bytes[i] = (byte) fixed.value();
                case HostCommand.Part.Parameter parameter -> bytes[i] = (byte) parameter.usual();
                case HostCommand.Part.Length length -> bytes[i] = (byte) lengthByte(profile.framing(), bytes.length);
                case HostCommand.Part.Checked checked -> checkAt = i;
            }
        }
        if (checkAt >= 0 && profile.check().isPresent()) {
            bytes[checkAt] = (byte) profile.check().get().expected(bytes, 0, bytes.length);
        }
        return bytes;
    }

    /// What the length byte of a frame of `size` bytes says.
    static int lengthByte(Framing framing, int size) {
        return switch (framing) {
            case Framing.LengthByte counted -> size - counted.adds();
            case Framing.Lines lines -> size;
        };
    }
}
