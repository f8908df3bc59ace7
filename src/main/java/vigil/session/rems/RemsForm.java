package vigil.session.rems;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.session.vital.DayTime;
import vigil.treatment.Modality;

/// The fields of the REMS patient monitoring form (clinical facts, 2.1, form of 11/2021 and the items added since), in
/// the order of the form, each from what was measured or charted. For checking by a person before it is sent.
///
/// Thread rule: immutable.
public record RemsForm(List<RemsField> fields) {
    // Requirement: SES-REMS-1
    public RemsForm {
        fields = List.copyOf(fields);
    }

    /// The form of a session as it stands; no fields for a session that is not intranasal.
    ///
    /// @param zone for the times of day that the form asks for
    public static RemsForm of(Session session, Timestamp now, ZoneId zone) {
        if (session.plan().modality() != Modality.INTRANASAL) {
            return new RemsForm(List.of());
        }
        RemsFields form = new RemsFields(session, new DayTime(zone));
        RemsPatient.add(session, form);
        RemsDose.add(session, now, form);
        RemsVitals.add(session, now, form);
        RemsEvents.add(session, form);
        return new RemsForm(form.fields());
    }

    /// The field of that id.
    public Optional<RemsField> field(String id) {
        return fields.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /// The fields that somebody must still fill by charting.
    public List<RemsField> missing() {
        return fields.stream().filter(f -> f.state() == RemsState.MISSING).toList();
    }
}
