package org.openleap.api;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the staff can do to an item or a suggestion: who, on which form, and where it must stand. */
enum StaffStep {
    PASS("officer", "passForm", "pass", Set.of("RECEIVED unseen"), Map.of()),
    START("officer", "startForm", "start", Set.of("RECEIVED"), Map.of()),
    MARK(
            "officer",
            "markingForm",
            "mark",
            Set.of("IN_ANALYSIS"),
            Map.of("quote", Words.QUOTE, "title", "Dim the lights at night", "kind", "SUGGESTION")),
    CONCLUDE("officer", "concludingForm", "conclude", Set.of("IN_ANALYSIS"), Map.of("themes", "feeling_safe")),
    ASSIGN("officer", "assignForm", "assign", Words.UNDECIDED, Map.of("owner", StaffDesk.ENTRY + "Samuel Okoro")),
    ASSIGN_ANOTHER("officer", "assignForm", "assign", Words.UNDECIDED, Map.of("owner", StaffDesk.ENTRY + Words.OTHER)),
    ADOPT(Words.OWNER, "adoptForm", "adopt", Set.of("UNDER_CONSIDERATION"), Words.adoption("100")),
    ADOPT_DEAR(Words.OWNER, "adoptForm", "adopt", Set.of("UNDER_CONSIDERATION"), Words.adoption("90000")),
    REJECT(Words.OWNER, "rejectForm", "reject", Set.of("UNDER_CONSIDERATION"), Words.REJECTION),
    REFER(
            Words.OWNER,
            "referForm",
            "refer",
            Set.of("UNDER_CONSIDERATION"),
            Map.of("organisation", "merrow-valley-cvs", "why", "Your electricians look after the corridor.")),
    FOLLOW(Words.OWNER, "followForm", "adopt", Set.of("REFERRED"), Words.adoption("0")),
    FOLLOW_NO(Words.OWNER, "followNoForm", "reject", Set.of("REFERRED"), Words.REJECTION),
    FETCH(Words.OWNER, "fetchForm", "fetch", Set.of("REFERRED"), Map.of("reason", Words.WHY)),
    AGREE("lead", "countersignForm", "agree", Words.REJECTING, Map.of("note", "")),
    AGREE_TO_PAY("director", "countersignForm", "agree", Set.of("ADOPTION_PROPOSED"), Map.of("note", "")),
    SEND_BACK("lead", "countersignForm", "sendBack", Words.REJECTING, Map.of("note", Words.WHY)),
    REPORT(
            Words.OWNER,
            "progressForm",
            "report",
            Set.of("ADOPTED", "IN_PROGRESS"),
            Map.of("percent", "40", "news", "The switches are ordered.")),
    SLIP(Words.OWNER, "slipForm", "slip", Set.of("ADOPTED", "IN_PROGRESS", "ON_HOLD"), Words.DELAY),
    HOLD(Words.OWNER, "holdForm", "hold", Set.of("IN_PROGRESS"), Words.DELAY),
    RESUME(Words.OWNER, "resumeForm", "resume", Set.of("ON_HOLD"), Map.of("news", "The electrician is back.")),
    WITHDRAW(Words.OWNER, "withdrawForm", "withdraw", Set.of("ADOPTED", "ON_HOLD"), Words.REJECTION),
    COMPLETE(
            Words.OWNER,
            "completeForm",
            "complete",
            Set.of("IN_PROGRESS"),
            Map.of("change", "The lights dim by themselves.", "evidence", "Photographs in the ward's folder.")),
    CONFIRM("lay", "confirmForm", "confirm", Set.of("COMPLETION_PROPOSED"), Map.of("note", "")),
    NOT_DONE("lay", "confirmForm", "sendBack", Set.of("COMPLETION_PROPOSED"), Map.of("note", Words.WHY)),
    RECONSIDER("lead", "reconsiderForm", "reconsider", Set.of("REJECTED", "COMPLETED"), Map.of("why", Words.WHY)),
    AFTER_ALL(Words.OWNER, "afterAllForm", "adopt", Set.of("RECONSIDERING"), Words.adoption("100")),
    UPHOLD(
            Words.OWNER,
            "upholdForm",
            "uphold",
            Set.of("RECONSIDERING"),
            Map.of("reason", Words.WHY, "would", "A safer lamp.", "review", Words.DAY)),
    SEEN(Words.OWNER, "seenForm", "seen", Set.of("RECONSIDERING"), Map.of("reason", Words.WHY)),
    AGAIN(Words.OWNER, "againForm", "again", Set.of("RECONSIDERING"), Words.DELAY);

    private final String account;
    private final String form;
    private final String button;
    private final Set<String> from;
    private final Map<String, String> fields;

    StaffStep(String account, String form, String button, Set<String> from, Map<String, String> fields) {
        this.account = account;
        this.form = form;
        this.button = button;
        this.from = from;
        this.fields = fields;
    }

    boolean fits(String state) {
        return from.contains(state);
    }

    /** It brings a story nearer to its end. */
    boolean isOnward() {
        return !Set.of(SEND_BACK, NOT_DONE, SLIP, HOLD, WITHDRAW, FETCH, RECONSIDER)
                .contains(this);
    }

    /** @param owner the account of whoever owns the suggestion */
    Optional<StaffDesk.Form> open(StaffDesk desk, String reference, String owner) {
        var who = account.equals(Words.OWNER) ? owner : account;
        return desk.form(who, page() + "?ref=" + reference + "&choice=" + form.replace("Form", ""), form);
    }

    boolean send(StaffDesk.Form opened) {
        return opened.send(button, fields).isPresent();
    }

    private String page() {
        if (compareTo(CONCLUDE) <= 0) return "/staff/item";
        return form.equals("confirmForm") ? "/staff/confirmations" : "/staff/suggestion";
    }

    /** What is written into the forms. */
    static final class Words {
        static final String QUOTE = "Please dim the lights in the corridor after ten";
        static final String OTHER = "Priya Raman";

        private static final String OWNER = "owner";
        private static final String DAY = "2099-01-04";
        private static final String WHY = "People told us so, and we looked at it together.";
        private static final Set<String> UNDECIDED = Set.of("IDENTIFIED", "RECONSIDERING");
        private static final Set<String> REJECTING = Set.of("REJECTION_PROPOSED", "ADOPTION_WITHDRAWAL_PROPOSED");
        private static final Map<String, String> DELAY = Map.of("reason", WHY, "due", DAY);
        private static final Map<String, String> REJECTION =
                Map.of("code", "not_safe", "reason", WHY, "would", "A lamp that is both dim and safe.", "review", DAY);

        private Words() {}

        private static Map<String, String> adoption(String pounds) {
            return Map.of("reason", WHY, "action", "Fit dimmers in the corridor", "due", DAY, "pounds", pounds);
        }
    }
}
