package vigil.report.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vigil.metric.CuffFailure;
import vigil.metric.CuffResult;
import vigil.metric.Measurement;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.session.EveryEvent;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// A session as FHIR resources (clinical facts, section 5 and 10.5).
class FhirExportTest {
    private final List<SessionEntry> log = new ArrayList<>();

    FhirExportTest() {
        at(0, EveryEvent.started(EveryEvent.SESSION, false));
    }

    @Test
    void ev11AnOximetersSaturationCarriesBothCodesAndAllThatTheProfileWants() throws IOException {
        at(1, reading(Metric.SPO2, 97, Validity.VALID));
        JsonNode spo2 = observation(0);
        assertEquals(List.of("2708-6", "59408-5", "150456"), codes(spo2.at("/code")));
        assertEquals("vital-signs", spo2.at("/category/0/coding/0/code").asString());
        assertEquals("final", spo2.at("/status").asString());
        assertEquals(97, spo2.at("/valueQuantity/value").asInt());
        assertEquals("%", spo2.at("/valueQuantity/code").asString());
        assertEquals(
                "http://unitsofmeasure.org", spo2.at("/valueQuantity/system").asString());
        assertEquals(
                bundle().at("/entry/0/fullUrl").asString(),
                spo2.at("/subject/reference").asString());
        assertEquals("2026-11-24T14:07:43Z", spo2.at("/effectiveDateTime").asString());
    }

    @Test
    void ev11AnInvalidSampleHasAReasonAndNoValue() throws IOException {
        at(1, reading(Metric.SPO2, 0, Validity.INVALID));
        at(2, reading(Metric.SPO2, 0, Validity.NOT_AVAILABLE));
        assertTrue(observation(0).at("/valueQuantity").isMissingNode());
        assertEquals(
                "error", observation(0).at("/dataAbsentReason/coding/0/code").asString());
        assertEquals(
                "unknown", observation(1).at("/dataAbsentReason/coding/0/code").asString());
        assertEquals("sensor off patient", observation(0).at("/note/0/text").asString());
    }

    @Test
    void aDoubtfulValueSaysSo() throws IOException {
        at(1, reading(Metric.PULSE_RATE, 71, Validity.QUESTIONABLE));
        assertEquals(71, observation(0).at("/valueQuantity/value").asInt());
        assertEquals(
                "The device doubts this value.",
                observation(0).at("/note/0/text").asString());
        assertEquals(List.of("8867-4", "8889-8", "149530"), codes(observation(0).at("/code")));
    }

    @Test
    void ev12APressureIsOneObservationWithThreeComponents() throws IOException {
        at(1, cuff(128, 78, OptionalInt.of(95), OptionalInt.of(70)));
        JsonNode pressure = observation(0);
        assertEquals(List.of("85354-9", "150020"), codes(pressure.at("/code")));
        assertEquals(3, pressure.at("/component").size());
        assertComponent(pressure.at("/component/0"), "8480-6", 128);
        assertComponent(pressure.at("/component/1"), "8462-4", 78);
        assertComponent(pressure.at("/component/2"), "8478-0", 95);
        assertTrue(pressure.at("/valueQuantity").isMissingNode());
        assertEquals("8867-4", observation(1).at("/code/coding/0/code").asString(), "its pulse is another");
    }

    @Test
    void aMeanThatNobodyMeasuredIsAbsentAndNotZero() throws IOException {
        at(1, cuff(128, 78, OptionalInt.empty(), OptionalInt.empty()));
        JsonNode mean = observation(0).at("/component/2");
        assertEquals("8478-0", mean.at("/code/coding/0/code").asString());
        assertEquals("unknown", mean.at("/dataAbsentReason/coding/0/code").asString());
        assertTrue(mean.at("/valueQuantity").isMissingNode());
    }

    @Test
    void ev12AFailedCuffHasAReasonAndNoComponents() throws IOException {
        at(1, new SessionEvent.CuffTaken(new CuffFailure(EveryEvent.at(1), "suntech-oem@B", "cuff loose", "4")));
        assertEquals(
                "error", observation(0).at("/dataAbsentReason/coding/0/code").asString());
        assertEquals("cuff loose", observation(0).at("/note/0/text").asString());
        assertTrue(observation(0).at("/component").isMissingNode());
    }

    @Test
    void whatAPersonMeasuredNamesThePerson() throws IOException {
        at(
                1,
                new SessionEvent.ReadingTaken(
                        new NumericReading(
                                EveryEvent.at(1), Measurement.BY_HAND, Metric.TEMP, 36.7, Validity.VALID, List.of()),
                        "R. Okafor"));
        assertEquals("R. Okafor", observation(0).at("/performer/0/display").asString());
        assertEquals(
                "measured and entered by hand",
                observation(0).at("/method/text").asString());
        assertEquals(36.7, observation(0).at("/valueQuantity/value").asDouble());
        assertEquals("Cel", observation(0).at("/valueQuantity/code").asString());
    }

    @Test
    void aScoreHasItsNameAndNoInventedCode() throws IOException {
        at(1, new SessionEvent.SedationScored(4, "R. Okafor"));
        assertEquals("MOAA/S", observation(0).at("/code/text").asString());
        assertTrue(observation(0).at("/code/coding").isMissingNode());
        assertEquals(4, observation(0).at("/valueInteger").asInt());
    }

    @Test
    void whatWasCorrectedAndWhatWasStruckOutSaySo() throws IOException {
        at(1, byHand(128, 78));
        at(2, new SessionEvent.SedationScored(4, "R. Okafor"));
        at(
                3,
                new SessionEvent.Corrected(
                        2, Optional.of(byHand(118, 78)), Optional.empty(), "typing error", "R. Okafor"));
        at(4, new SessionEvent.Corrected(3, Optional.empty(), Optional.empty(), "wrong patient", "R. Okafor"));
        assertEquals("corrected", observation(0).at("/status").asString());
        assertComponent(observation(0).at("/component/0"), "8480-6", 118);
        assertEquals("entered-in-error", observation(1).at("/status").asString());
    }

    @Test
    void aSimulatedSessionIsMarkedInEveryResource() throws IOException {
        log.clear();
        at(0, EveryEvent.started(EveryEvent.SESSION, true));
        at(1, reading(Metric.SPO2, 97, Validity.VALID));
        for (JsonNode entry : bundle().at("/entry")) {
            assertEquals("HTEST", entry.at("/resource/meta/security/0/code").asString());
            assertEquals(
                    "Simulated data, not a patient",
                    entry.at("/resource/meta/tag/0/display").asString());
        }
    }

    @Test
    void aRealSessionIsNot() throws IOException {
        at(1, reading(Metric.SPO2, 97, Validity.VALID));
        for (JsonNode entry : bundle().at("/entry")) {
            assertTrue(entry.at("/resource/meta").isMissingNode());
        }
    }

    @Test
    void everyAddressIsThereOnceAndTheSameInEveryExport() throws IOException {
        log.clear();
        log.addAll(EveryEvent.log());
        HashSet<String> urls = new HashSet<>();
        for (JsonNode entry : bundle().at("/entry")) {
            assertTrue(urls.add(entry.at("/fullUrl").asString()), entry.toString());
        }
        assertFalse(urls.isEmpty());
        assertEquals(bundle(), bundle());
    }

    private void assertComponent(JsonNode component, String code, int value) {
        assertEquals(code, component.at("/code/coding/0/code").asString());
        assertEquals(value, component.at("/valueQuantity/value").asInt());
        assertEquals("mm[Hg]", component.at("/valueQuantity/code").asString());
    }

    private static List<String> codes(JsonNode concept) {
        List<String> codes = new ArrayList<>();
        concept.at("/coding").forEach(coding -> codes.add(coding.at("/code").asString()));
        return codes;
    }

    private static SessionEvent reading(Metric metric, double value, Validity validity) {
        Timestamp at = EveryEvent.at(1);
        List<String> status = validity == Validity.INVALID ? List.of("sensor off patient") : List.of();
        return new SessionEvent.ReadingTaken(
                new NumericReading(at, EveryEvent.OXIMETER, metric, value, validity, status));
    }

    private static SessionEvent cuff(int systolic, int diastolic, OptionalInt mean, OptionalInt pulse) {
        return new SessionEvent.CuffTaken(
                new CuffResult(EveryEvent.at(1), EveryEvent.CUFF, systolic, diastolic, mean, pulse, List.of()));
    }

    private static SessionEvent byHand(int systolic, int diastolic) {
        return new SessionEvent.CuffTaken(
                new CuffResult(
                        EveryEvent.at(1),
                        Measurement.BY_HAND,
                        systolic,
                        diastolic,
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        List.of()),
                "R. Okafor");
    }

    private void at(double seconds, SessionEvent event) {
        log.add(new SessionEntry(log.size() + 1, EveryEvent.at(seconds), event));
    }

    private JsonNode observation(int index) throws IOException {
        return bundle().at("/entry/" + (index + 1) + "/resource");
    }

    private JsonNode bundle() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FhirExport.write(log, out);
        return JsonMapper.shared().readTree(out.toByteArray());
    }
}
