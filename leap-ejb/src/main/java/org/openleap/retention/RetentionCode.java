package org.openleap.retention;

import org.openleap.privacy.Depth;

/** The classes of records, with the period they begin with (domain.md 2.5; NHS Records Management Code of Practice). */
public enum RetentionCode {
    /** Who said a closed item, and how they could be reached. */
    FEEDBACK_IDENTIFIERS(12, Depth.PERSON),
    /** A closed item in which nothing was suggested: what was said stays, without the person. */
    FEEDBACK_NO_SUGGESTION(24, Depth.PERSON),
    /** A closed item with suggestions and decisions. */
    FEEDBACK_DECIDED(72, Depth.EVERYTHING),
    /** Somebody of the directory without a role, from the last contact. */
    DIRECTORY_PERSON(24, Depth.EVERYTHING),
    /** Who signed up for a partnership that never came, or has ended. */
    INTEREST(24, Depth.EVERYTHING),
    /** A closed request of somebody about their own data. */
    SUBJECT_REQUEST(36, Depth.EVERYTHING),
    /** The file of a complaint; LEAP keeps a pointer only. */
    COMPLAINT_FILE(120),
    PALS_RECORD(120),
    SURVEY_RETURN(12),
    SURVEY_REPORT(120),
    EQUALITY_ANSWER(12),
    /** A partnership agreement, a sharing agreement, an impact assessment. */
    AGREEMENT(72),
    ACTIVITY(72),
    /** Consultation on a substantial change. */
    CONSULTATION(240),
    BOARD_PAPER(240),
    COMMITTEE_PAPER(72),
    /** The audit chain and the ledger of permissions. */
    AUDIT_LOG(72);

    private final int months;
    private final Depth depth;

    RetentionCode(int months) {
        this(months, null);
    }

    RetentionCode(int months, Depth depth) {
        this.months = months;
        this.depth = depth;
    }

    /** The period it begins with. */
    public int months() {
        return months;
    }

    /** Whether LEAP finds such records and proposes them; the others are a rule for people. */
    public boolean isProposed() {
        return depth != null;
    }

    /** How much is taken out when the time is over. @throws IllegalStateException for a class that LEAP does not propose */
    public Depth depth() {
        if (depth == null) throw new IllegalStateException(name() + " is a rule for people");
        return depth;
    }
}
