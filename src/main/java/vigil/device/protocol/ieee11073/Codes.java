package vigil.device.protocol.ieee11073;

/// The numbers of ISO/IEEE 11073-10101 and -20601 that the driver knows, each as found in the protocol facts,
/// section 15, or in the test APDUs named there.
///
/// Thread rule: constants only.
final class Codes {
    /// The data protocol 11073-20601.
    static final int PROTOCOL_20601 = 0x5079;

    /// Data encoded after MDER.
    static final int ENCODING_MDER = 0x8000;

    /// Version 1 of the association, the protocol and the nomenclature.
    static final long VERSION_1 = 0x80000000L;

    static final long SYSTEM_MANAGER = 0x80000000L;
    static final long SYSTEM_AGENT = 0x00800000L;

    /// A relative time that says nothing.
    static final long NO_TIME = 0xFFFFFFFFL;

    /// The medical device system itself: every device's object 0.
    static final int MDS = 0;

    /// Data that the agent sends of itself.
    static final int AGENT_INITIATED = 0xF000;

    static final int PARTITION_SCADA = 2;
    static final int CLASS_NUMERIC = 0x0006;
    static final int CLASS_EPISODIC_SCANNER = 0x0012;
    static final int CLASS_PERIODIC_SCANNER = 0x0013;

    static final int EVENT_CONFIGURATION = 0x0D1C;

    static final int ATTRIBUTE_TYPE = 0x092F;
    static final int ATTRIBUTE_UNIT = 0x0996;
    static final int ATTRIBUTE_COMPONENTS = 0x0A76;
    static final int ATTRIBUTE_VALUE_MAP = 0x0A55;
    static final int ATTRIBUTE_SUPPLEMENTAL_TYPES = 0x0A61;
    static final int ATTRIBUTE_OPERATIONAL_STATE = 0x0953;
    static final int ATTRIBUTE_SCANNED_OBJECTS = 0x0A53;

    /// One SFLOAT.
    static final int ATTRIBUTE_BASIC_VALUE = 0x0A4C;

    /// Several SFLOATs.
    static final int ATTRIBUTE_COMPOUND_VALUE = 0x0A75;

    static final int ATTRIBUTE_TIME_STAMP = 0x0990;

    /// What the test APDU of configuration 0191 names in the place of the time stamp; as long, and read alike.
    static final int ATTRIBUTE_DATE_AND_TIME = 0x0987;

    static final int UNIT_MMHG = 0x0F20;
    static final int UNIT_PERCENT = 0x0220;
    static final int UNIT_PER_MINUTE = 0x0AA0;

    static final int COMPONENT_SYSTOLIC = 0x4A05;
    static final int COMPONENT_DIASTOLIC = 0x4A06;
    static final int COMPONENT_MEAN = 0x4A07;

    private Codes() {}
}
