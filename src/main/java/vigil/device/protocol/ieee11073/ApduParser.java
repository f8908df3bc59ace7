package vigil.device.protocol.ieee11073;

import java.util.Optional;

/// Reads whole APDUs.
///
/// Thread rule: stateless.
final class ApduParser {
    static final int AARQ = 0xE200;
    static final int AARE = 0xE300;
    static final int RLRQ = 0xE400;
    static final int RLRE = 0xE500;
    static final int ABRT = 0xE600;
    static final int PRST = 0xE700;

    static final int EVENT_REPORT = 0x0100;
    static final int CONFIRMED_EVENT_REPORT = 0x0101;
    static final int CONFIRMED_SET = 0x0105;
    static final int EVENT_ANSWER = 0x0201;

    private ApduParser() {}

    /// The APDU that is exactly `bytes[from..to)`; empty if its lengths do not add up.
    static Optional<Apdu> parse(byte[] bytes, int from, int to) {
        MderReader in = new MderReader(bytes, from, to);
        int choice = in.u16();
        MderReader body = in.counted();
        in.end();
        Apdu apdu = switch (choice) {
            case AARQ -> associationRequest(body);
            case AARE -> associationResponse(body);
            case RLRQ -> new Apdu.ReleaseRequest(body.u16());
            case RLRE -> new Apdu.ReleaseResponse(body.u16());
            case ABRT -> new Apdu.Abort(body.u16());
            case PRST -> presentation(body.counted());
            default -> null;
        };
        body.end();
        return apdu == null || in.isBroken() ? Optional.empty() : Optional.of(apdu);
    }

    /// An agent may offer several protocols; 11073-20601 is looked for among them.
    private static Apdu associationRequest(MderReader in) {
        boolean version = (in.u32() & Codes.VERSION_1) != 0;
        int count = in.u16();
        MderReader protocols = in.counted();
        Apdu.AssociationRequest found = new Apdu.AssociationRequest(false, 0, 0);
        for (int i = 0; i < count && !protocols.isBroken(); i++) {
            boolean ours = protocols.u16() == Codes.PROTOCOL_20601;
            MderReader info = protocols.counted();
            if (ours && version && !found.common()) {
                found = offer(info);
            }
        }
        protocols.end();
        return found;
    }

    private static Apdu.AssociationRequest offer(MderReader in) {
        boolean version = (in.u32() & Codes.VERSION_1) != 0;
        boolean encoding = (in.u16() & Codes.ENCODING_MDER) != 0;
        in.u32(); // nomenclature version
        in.u32(); // functional units
        in.u32(); // system type
        long system = systemId(in);
        return new Apdu.AssociationRequest(version && encoding, system, in.u16());
    }

    private static long systemId(MderReader in) {
        MderReader id = in.counted();
        long system = id.u64();
        id.end();
        return system;
    }

    /// A rejection need not say what was not agreed on.
    private static Apdu associationResponse(MderReader in) {
        int result = in.u16();
        in.u16(); // protocol
        MderReader info = in.counted();
        if (info.left() == 0) {
            return new Apdu.AssociationResponse(result, 0);
        }
        info.u32(); // protocol version
        info.u16(); // encoding
        info.u32(); // nomenclature version
        info.u32(); // functional units
        info.u32(); // system type
        return new Apdu.AssociationResponse(result, systemId(info));
    }

    private static Apdu presentation(MderReader in) {
        int invoke = in.u16();
        int choice = in.u16();
        MderReader body = in.counted();
        Apdu apdu = switch (choice) {
            case EVENT_REPORT -> eventReport(invoke, false, body);
            case CONFIRMED_EVENT_REPORT -> eventReport(invoke, true, body);
            case EVENT_ANSWER -> eventAnswer(invoke, body);
            case CONFIRMED_SET -> setRequest(invoke, body);
            default -> new Apdu.OtherService(invoke, choice);
        };
        in.end();
        return apdu;
    }

    private static Apdu eventReport(int invoke, boolean confirmed, MderReader in) {
        int handle = in.u16();
        long time = in.u32();
        int type = in.u16();
        EventInfo info = EventInfoReader.read(type, in.counted());
        in.end();
        return new Apdu.EventReport(invoke, confirmed, handle, time, type, info);
    }

    private static Apdu eventAnswer(int invoke, MderReader in) {
        int handle = in.u16();
        long time = in.u32();
        int type = in.u16();
        MderReader info = in.counted();
        Optional<Apdu.Verdict> verdict = type == Codes.EVENT_CONFIGURATION
                ? Optional.of(new Apdu.Verdict(info.u16(), info.u16()))
                : Optional.empty();
        in.end();
        return new Apdu.EventAnswer(invoke, handle, time, type, verdict);
    }

    private static Apdu setRequest(int invoke, MderReader in) {
        int handle = in.u16();
        int count = in.u16();
        MderReader changes = in.counted();
        changes.u16(); // how: replace
        int attribute = changes.u16();
        MderReader value = changes.counted();
        boolean single = count == 1 && value.left() == 2;
        return single
                ? new Apdu.SetRequest(invoke, handle, attribute, value.u16())
                : new Apdu.OtherService(invoke, CONFIRMED_SET);
    }
}
