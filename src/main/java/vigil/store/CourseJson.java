package vigil.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vigil.metric.Timestamp;
import vigil.session.course.CoursePlan;
import vigil.treatment.Modality;
import vigil.treatment.SeriesRule;

/// How the plan of a course is kept.
final class CourseJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Timestamp NO_MOMENT = new Timestamp(0, 0);

    private CourseJson() {}

    static String write(CoursePlan plan) {
        PayloadWriter out = new PayloadWriter(MAPPER.createObjectNode(), NO_MOMENT);
        out.name("modality", plan.modality())
                .objects("parts", plan.parts(), CourseJson::writePart)
                .text("from", plan.from().map(Instant::toString).orElse(""))
                .integer("before", plan.before());
        return MAPPER.writeValueAsString(out.json());
    }

    /// @throws BadPayload if the content does not say what it must
    static CoursePlan read(String reference, String content) {
        try {
            Payload in = new Payload(MAPPER.readTree(content), NO_MOMENT);
            return new CoursePlan(
                    reference,
                    in.name("modality", Modality.class),
                    in.objects("parts", CourseJson::readPart),
                    in.has("from") ? Optional.of(Instant.parse(in.text("from"))) : Optional.empty(),
                    in.integer("before"));
        } catch (JacksonException e) {
            throw new BadPayload("its content is no JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadPayload(String.valueOf(e.getMessage()));
        }
    }

    private static void writePart(SeriesRule part, PayloadWriter out) {
        out.text("name", part.name())
                .integer("sessions", part.sessions())
                .integer("least", part.least())
                .integer("most", part.most())
                .duration("apart", part.apart());
    }

    private static SeriesRule readPart(Payload in) {
        return new SeriesRule(
                in.neededText("name"),
                in.maybeInteger("sessions"),
                in.maybeInteger("least"),
                in.maybeInteger("most"),
                in.duration("apart"));
    }
}
