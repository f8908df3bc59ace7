package vigil.device.protocol.ieee11073;

import java.util.function.Consumer;

/// Writes APDUs: those of a manager, and those of a simulated agent.
///
/// Thread rule: stateless.
final class ApduWriter {
    private ApduWriter() {}

    static byte[] write(Apdu apdu) {
        return switch (apdu) {
            case Apdu.AssociationRequest a -> associationRequest(a);
            case Apdu.AssociationResponse a -> associationResponse(a);
            case Apdu.ReleaseRequest r -> apdu(ApduParser.RLRQ, out -> out.u16(r.reason()));
            case Apdu.ReleaseResponse r -> apdu(ApduParser.RLRE, out -> out.u16(r.reason()));
            case Apdu.Abort a -> apdu(ApduParser.ABRT, out -> out.u16(a.reason()));
            case Apdu.EventReport e ->
                presentation(
                        e.invoke(),
                        e.confirmed() ? ApduParser.CONFIRMED_EVENT_REPORT : ApduParser.EVENT_REPORT,
                        out -> eventReport(out, e));
            case Apdu.EventAnswer e -> presentation(e.invoke(), ApduParser.EVENT_ANSWER, out -> eventAnswer(out, e));
            case Apdu.SetRequest s -> presentation(s.invoke(), ApduParser.CONFIRMED_SET, out -> setRequest(out, s));
            case Apdu.OtherService o -> presentation(o.invoke(), o.choice(), out -> {});
        };
    }

    private static byte[] apdu(int choice, Consumer<MderWriter> body) {
        return new MderWriter().u16(choice).counted(body).toArray();
    }

    private static byte[] presentation(int invoke, int choice, Consumer<MderWriter> body) {
        return apdu(
                ApduParser.PRST,
                out -> out.counted(inside -> inside.u16(invoke).u16(choice).counted(body)));
    }

    private static byte[] associationRequest(Apdu.AssociationRequest request) {
        return apdu(
                ApduParser.AARQ,
                out -> out.u32(Codes.VERSION_1)
                        .u16(1)
                        .counted(list -> list.u16(request.common() ? Codes.PROTOCOL_20601 : 0)
                                .counted(offer -> {
                                    common(offer, Codes.SYSTEM_AGENT, request.system());
                                    offer.u16(request.configuration());
                                    offer.u16(0x0001)
                                            .u8(1)
                                            .u8(0)
                                            .u32(0); // measurements are the agent's to send; no options
                                })));
    }

    /// As the test APDUs have it: the manager repeats what was agreed, and names no configuration of its own.
    private static byte[] associationResponse(Apdu.AssociationResponse response) {
        return apdu(
                ApduParser.AARE,
                out -> out.u16(response.result()).u16(Codes.PROTOCOL_20601).counted(offer -> {
                    common(offer, Codes.SYSTEM_MANAGER, response.system());
                    offer.u16(0).u16(0).u8(0).u8(0).u32(0);
                }));
    }

    private static void common(MderWriter out, long systemType, long system) {
        out.u32(Codes.VERSION_1).u16(Codes.ENCODING_MDER).u32(Codes.VERSION_1);
        out.u32(0); // no functional units
        out.u32(systemType).counted(id -> id.u64(system));
    }

    private static void eventReport(MderWriter out, Apdu.EventReport event) {
        out.u16(event.handle()).u32(event.time()).u16(event.type());
        out.counted(info -> EventInfoWriter.write(info, event.info()));
    }

    private static void eventAnswer(MderWriter out, Apdu.EventAnswer answer) {
        out.u16(answer.handle()).u32(answer.time()).u16(answer.type());
        out.counted(info ->
                answer.verdict().ifPresent(v -> info.u16(v.configuration()).u16(v.result())));
    }

    private static void setRequest(MderWriter out, Apdu.SetRequest request) {
        out.u16(request.handle())
                .u16(1)
                .counted(change -> change.u16(0).u16(request.attribute()).counted(value -> value.u16(request.value())));
    }
}
