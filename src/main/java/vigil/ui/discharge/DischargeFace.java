package vigil.ui.discharge;

import java.util.List;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.Session;
import vigil.session.discharge.CriterionGroup;
import vigil.session.discharge.CriterionState;
import vigil.session.discharge.DischargeAssessment;
import vigil.ui.face.PatientFace;
import vigil.ui.face.RoomFace;
import vigil.ui.face.TimeText;
import vigil.ui.language.Texts;

/// All that the discharge screen says at one moment (ux 12.4).
///
/// Thread rule: immutable.
///
/// @param room the room's name
/// @param compare before, at the worst, now
/// @param rows the criteria, in their order
/// @param refusal the last request that could not be carried out; empty if there is none
record DischargeFace(
        String room,
        Session session,
        PatientFace patient,
        LockFace lock,
        List<CompareRow> compare,
        List<CriterionRow> rows,
        SignOffFace signOff,
        OverrideFace override,
        String refusal) {
    private static final Texts TEXTS = Texts.of(DischargeFace.class);

    /// @param anew the criterion a person wants to answer anew; empty if there is none
    /// @param operator who is signed in; empty if nobody is
    static DischargeFace of(
            RoomSnapshot room,
            DischargeAssessment assessment,
            String anew,
            String operator,
            TimeText time,
            Timestamp now) {
        Session session = room.session().orElseThrow();
        List<CriterionRow> rows = assessment.criteria().stream()
                .map(c -> new CriterionRow(
                        c, Answering.of(c, session), c.state() != CriterionState.MET || c.id().equals(anew)))
                .toList();
        return new DischargeFace(
                room.room(),
                session,
                PatientFace.of(session),
                LockFace.of(session, assessment, time, now),
                CompareRows.of(session, RoomFace.of(room, time, now)),
                rows,
                SignOffFace.of(session, assessment, operator, time),
                OverrideFace.of(session, assessment, time),
                room.lastRefusal());
    }

    List<CriterionRow> rows(CriterionGroup group) {
        return rows.stream().filter(r -> r.group() == group).toList();
    }

    /// What is not met.
    List<CriterionRow> open() {
        return rows.stream().filter(r -> !r.isMet()).toList();
    }

    /// `14 of 16 met`.
    String count() {
        return TEXTS.say("criteria.count", rows.size() - open().size(), rows.size());
    }

    /// Who can close what is open.
    String whoAnswers() {
        List<CriterionRow> open = open();
        if (rows.isEmpty()) {
            return TEXTS.say("open.nothing");
        }
        long people =
                open.stream().filter(r -> r.group() != CriterionGroup.MEASURED).count();
        if (open.isEmpty()) {
            return signOff.next();
        }
        if (people == 0) {
            return TEXTS.say("open.vigil", open.size());
        }
        if (people < open.size()) {
            return TEXTS.say("open.some", people);
        }
        return TEXTS.say("open.person", open.size());
    }
}
