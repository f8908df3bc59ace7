package vigil.device.protocol;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import vigil.device.DeviceEmulator;
import vigil.device.DeviceProtocol;
import vigil.device.EmulatedPatient;
import vigil.device.HarmlessAsk;
import vigil.device.LinkSettings;
import vigil.device.RawBytes;
import vigil.metric.Timestamp;
import vigil.profile.CodedProfile;
import vigil.profile.DescribedProfile;
import vigil.profile.HostCommand;
import vigil.profile.Profile;
import vigil.profile.SerialSettings;

/// From a profile to what runs it: the one place that knows whether a device is described or coded.
///
/// Thread rule: stateless; what it makes is confined to one thread.
public final class ProtocolFactory {
    /// How long a device may take to answer if its profile does not say. A choice.
    private static final Duration USUAL_ANSWER = Duration.ofSeconds(1);

    private ProtocolFactory() {}

    /// The port settings a device is first tried with.
    public static LinkSettings settings(Profile profile) {
        return settings(profile.link().settings());
    }

    /// The port settings of a device, the likeliest first; each once.
    public static List<LinkSettings> settingsToTry(Profile profile) {
        return Stream.concat(Stream.of(profile.link().settings()), profile.link().alternatives().stream())
                .map(ProtocolFactory::settings)
                .distinct()
                .toList();
    }

    /// The same settings in the words of the `device` room.
    public static LinkSettings settings(SerialSettings said) {
        return new LinkSettings(
                said.baud(),
                said.dataBits(),
                LinkSettings.Parity.valueOf(said.parity().name()),
                said.stopBits(),
                LinkSettings.FlowControl.valueOf(said.flowControl().name()),
                said.dtr(),
                said.rts());
    }

    /// The host's side of the conversation with a device.
    ///
    /// @param device the name its measurements carry, `profile@port`
    public static DeviceProtocol protocol(Profile profile, String device) {
        return switch (profile) {
            case DescribedProfile described -> new ProfileProtocol(described, device);
            case CodedProfile coded -> CodedDrivers.protocol(coded, device);
        };
    }

    /// What `profile` allows to ask a device that nobody knows yet.
    public static List<HarmlessAsk> harmlessAsks(Profile profile) {
        return switch (profile) {
            case DescribedProfile described ->
                described.commands().stream()
                        .filter(HostCommand::harmless)
                        .map(command -> ask(described, command))
                        .toList();
            case CodedProfile coded -> List.of();
        };
    }

    private static HarmlessAsk ask(DescribedProfile profile, HostCommand command) {
        byte[] bytes = CommandBytes.of(profile, command);
        return new HarmlessAsk(
                RawBytes.of(bytes, bytes.length),
                command.answer().map(HostCommand.Answer::within).orElse(USUAL_ANSWER));
    }

    /// The device's side: the same profile run backwards.
    public static DeviceEmulator emulator(Profile profile, EmulatedPatient patient, Timestamp start) {
        return switch (profile) {
            case DescribedProfile described -> new ProfileEmulator(described, patient, start);
            case CodedProfile coded -> CodedDrivers.emulator(coded, patient, start);
        };
    }

    /// The wire bytes of a table such as `vigil decode` prints.
    ///
    /// @throws IllegalArgumentException if a row cannot be encoded: one sentence with its line number
    public static byte[] encode(Profile profile, List<String> lines) {
        return switch (profile) {
            case DescribedProfile described -> new TableEncoder(described).encode(lines);
            case CodedProfile coded -> new CodedTableEncoder(coded).encode(lines);
        };
    }
}
