package vigil.device;

/// What a person or the schedule can ask of a device. What the device does not know, its protocol refuses in words.
public enum DeviceCommand {
    START_CUFF,
    STOP_CUFF
}
