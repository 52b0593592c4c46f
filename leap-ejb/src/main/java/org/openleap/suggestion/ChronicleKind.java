package org.openleap.suggestion;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openleap.notification.Occasion;

/**
 * What happened to a suggestion, as its proposer reads it. All but progress and later confirmations are told in a letter of their own, keyed to
 * exactly this step.
 */
public enum ChronicleKind {
    UNDER_CONSIDERATION,
    QUESTION_ASKED,
    QUESTION_ANSWERED,
    /** Nobody answered in time, and the decision is made with what is known. */
    QUESTION_LAPSED,
    REFERRED,
    /** The partner gave it back. */
    REFERRAL_DECLINED,
    /** The partner did not answer in time. */
    REFERRAL_LAPSED,
    /** We took it back from the partner. */
    REFERRAL_TAKEN_BACK,
    SPLIT,
    ADOPTED,
    REJECTED,
    /** The partner it was passed to will do it. */
    ADOPTED_BY_PARTNER,
    /** The partner it was passed to cannot do it. */
    REJECTED_BY_PARTNER,
    STARTED,
    /** Further news of the work: it stands on the tracking page, and makes no letter. */
    PROGRESSED,
    ON_HOLD,
    RESUMED,
    SLIPPED,
    COMPLETED,
    ADOPTION_WITHDRAWN,
    RECONSIDERING,
    /** What stood in its way is gone, so it is looked at again. */
    REVIVED,
    /** We looked again and will do it. */
    RECONSIDERED_ADOPTED,
    /** We looked again and still cannot do it. */
    RECONSIDERED_REJECTED,
    /** We looked again: it is done. */
    RECONSIDERED_COMPLETED,
    /** We looked again: it is not done, and the work goes on. */
    RECONSIDERED_NOT_DONE,
    /** Four weeks after it was done, its proposer is asked. */
    IS_IT_RIGHT,
    /** Its proposer says yes. */
    SAID_TO_BE_RIGHT,
    /** A reviewer has looked and says yes. */
    SEEN_TO_BE_RIGHT,
    /** Months later it is still true. */
    STILL_TRUE;

    private static final Set<ChronicleKind> WITHOUT_LETTER =
            EnumSet.of(PROGRESSED, SAID_TO_BE_RIGHT, SEEN_TO_BE_RIGHT, STILL_TRUE);

    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

    /** Why the proposer gets a letter; empty where the tracking page is enough. */
    public Optional<Occasion> occasion() {
        return WITHOUT_LETTER.contains(this) ? Optional.empty() : Optional.of(Occasion.valueOf(name()));
    }

    /** As the step is called in stories and texts, e.g. {@code onHold}. */
    public String key() {
        return NEXT_WORD
                .matcher(name().toLowerCase(Locale.ROOT))
                .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }
}
