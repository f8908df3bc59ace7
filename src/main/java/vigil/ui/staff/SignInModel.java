package vigil.ui.staff;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.staff.PinCheck;
import vigil.staff.StaffMember;
import vigil.ui.control.Attendance;
import vigil.ui.control.PinRequest;
import vigil.ui.control.Presence;
import vigil.ui.face.TimeText;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// The way through the sheet that asks for a PIN: a person, then the PIN, then what was asked for. It holds no node.
///
/// Thread rule: FX thread.
public final class SignInModel {
    /// A sheet that nobody touches for so long goes away, so that no console stands there half signed in.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Texts TEXTS = Texts.of(SignInModel.class);

    private final Attendance attendance;
    private Optional<PinRequest> asked = Optional.empty();
    private Optional<StaffMember> chosen = Optional.empty();
    private boolean wrong;
    private String trouble = "";
    private boolean busy;
    private Timestamp now = new Timestamp(0, 0);
    private Timestamp touched = now;
    private Timestamp barredUntil = now;

    public SignInModel(Attendance attendance) {
        this.attendance = attendance;
    }

    /// Brings it up to this moment.
    ///
    /// @return what to show; empty if nobody is asked for anything
    public Optional<SignInFace> pulse(Timestamp moment) {
        now = moment;
        Optional<PinRequest> request = attendance.request().get();
        if (!request.equals(asked)) {
            begin(request);
        }
        if (asked.isPresent() && now.since(touched).compareTo(PATIENCE) >= 0) {
            leave();
        }
        return asked.map(this::face);
    }

    /// A person says who they are.
    public void choose(StaffMember member) {
        touch();
        chosen = Optional.of(member);
        forget();
    }

    /// It is somebody else.
    public void back() {
        touch();
        chosen = Optional.empty();
        forget();
    }

    /// Somebody types.
    public void touch() {
        touched = now;
    }

    /// A whole PIN.
    public void enter(String pin) {
        touch();
        if (busy || pin.isEmpty() || isBarred()) {
            return;
        }
        chosen.ifPresent(member -> {
            busy = true;
            forget();
            attendance.answer(member, pin, this::told);
        });
    }

    /// The person turns away.
    public void leave() {
        attendance.dismiss();
        begin(Optional.empty());
    }

    /// Whoever works here goes.
    public void signOut() {
        attendance.signOut();
    }

    /// Whoever works here turns away for a while.
    public void lock() {
        attendance.lock();
    }

    private void begin(Optional<PinRequest> request) {
        asked = request;
        busy = false;
        touch();
        forget();
        List<StaffMember> people = request.map(this::people).orElse(List.of());
        chosen = request.flatMap(SignInModel::expected)
                .filter(people::contains)
                .or(() -> people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty());
    }

    /// Of several, the one who most likely stands there.
    private static Optional<StaffMember> expected(PinRequest request) {
        return request instanceof PinRequest.Unlock unlock ? Optional.of(unlock.holder()) : Optional.empty();
    }

    private List<StaffMember> people(PinRequest request) {
        return attendance.people().get().stream().filter(request::takes).toList();
    }

    private SignInFace face(PinRequest request) {
        boolean working = attendance.presence().get() instanceof Presence.Working;
        return new SignInFace(
                SignInWords.title(request, working),
                SignInWords.detail(request),
                people(request),
                chosen,
                message(request),
                !busy && !isBarred(),
                working && request instanceof PinRequest.SignIn);
    }

    private String message(PinRequest request) {
        if (busy) {
            return TEXTS.say("pin.checking");
        }
        if (isBarred()) {
            return TEXTS.say("pin.wait", TimeText.countdown(barredUntil.since(now)));
        }
        if (wrong) {
            return TEXTS.say("pin.wrong");
        }
        if (!trouble.isEmpty()) {
            return trouble;
        }
        return chosen.isEmpty() && people(request).isEmpty() ? TEXTS.say("sheet.nobody") : "";
    }

    private void told(PinCheck check) {
        busy = false;
        switch (check) {
            case PinCheck.Right right -> forget();
            case PinCheck.Wrong is -> wrong = true;
            case PinCheck.Unread unread -> trouble = PhraseBook.translate(unread.why());
            case PinCheck.Barred barred -> barredUntil = now.plus(barred.left());
        }
    }

    private boolean isBarred() {
        return now.isBefore(barredUntil);
    }

    private void forget() {
        wrong = false;
        trouble = "";
        barredUntil = now;
    }
}
