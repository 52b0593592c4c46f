package org.openleap.notification;

import java.util.Locale;

/** Why somebody is told something. Each has its own template in {@code letters/}; a missing one fails the build. */
public enum Occasion {
    RECEIVED,
    /** Somebody wants it treated as a complaint. */
    COMPLAINT_RECEIVED,
    HELD,
    REFUSED,
    REDIRECTED,
    /** The body it was passed to gave it back. */
    BACK_WITH_US,
    NO_SUGGESTION,
    /** It is read once more. */
    READING_AGAIN,
    /** Others said the same; it was joined with theirs. */
    MERGED,
    /** The person who said it took it back. */
    WITHDRAWN,
    SUGGESTIONS_HEARD,
    UNDER_CONSIDERATION,
    ADOPTED,
    REJECTED,
    STARTED,
    COMPLETED,
    /** Whoever decides wants to know something. */
    QUESTION_ASKED,
    QUESTION_ANSWERED,
    /** Nobody answered the question in time. */
    QUESTION_LAPSED,
    /** A partner organisation can answer it better. */
    REFERRED,
    REFERRAL_DECLINED,
    REFERRAL_LAPSED,
    REFERRAL_TAKEN_BACK,
    ADOPTED_BY_PARTNER,
    REJECTED_BY_PARTNER,
    /** It holds several things, and each is decided on its own. */
    SPLIT,
    ON_HOLD,
    RESUMED,
    /** It will be done later than promised. */
    SLIPPED,
    /** What was promised cannot be done after all. */
    ADOPTION_WITHDRAWN,
    /** Somebody new looks at it again. */
    RECONSIDERING,
    /** What stood in its way is gone, so somebody looks at it again. */
    REVIVED,
    RECONSIDERED_ADOPTED,
    RECONSIDERED_REJECTED,
    RECONSIDERED_COMPLETED,
    RECONSIDERED_NOT_DONE,
    /** Four weeks after it was done: is it right? */
    IS_IT_RIGHT,
    /** Somebody was told something wrong and is told again, with an apology. */
    CORRECTION,
    /** Somebody signed up for a partnership. */
    INTEREST_RECEIVED,
    INTEREST_ACCEPTED,
    INTEREST_DECLINED;

    /**
     * A decision or an end that the public has not read yet is published when nobody can be told directly; other news stands on
     * the tracking page only.
     */
    public boolean mustBePublic() {
        return switch (this) {
            case ADOPTED,
                    ADOPTED_BY_PARTNER,
                    REJECTED,
                    REJECTED_BY_PARTNER,
                    COMPLETED,
                    ADOPTION_WITHDRAWN,
                    RECONSIDERED_ADOPTED,
                    RECONSIDERED_NOT_DONE -> true;
            default -> false;
        };
    }

    /** How it ended: the convenor of a group passes it on. Nobody calls a group together for "we are still reading it". */
    public boolean isForTheGroup() {
        return mustBePublic() || this == RECONSIDERED_REJECTED || this == NO_SUGGESTION || this == CORRECTION;
    }

    /** Base name of the template file, e.g. {@code suggestions-heard}. */
    public String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
