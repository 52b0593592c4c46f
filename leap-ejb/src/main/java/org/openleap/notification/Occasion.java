package org.openleap.notification;

import java.util.Locale;

/** Why somebody is told something. Each has its own template in {@code letters/}; a missing one fails the build. */
public enum Occasion {
    RECEIVED,
    HELD,
    REFUSED,
    REDIRECTED,
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
    /** Somebody was told something wrong and is told again, with an apology. */
    CORRECTION,
    /** Somebody signed up for a partnership. */
    INTEREST_RECEIVED,
    INTEREST_ACCEPTED,
    INTEREST_DECLINED;

    /** The end of a suggestion is published when nobody can be told directly; other news is on the tracking page only. */
    public boolean mustBePublic() {
        return this == ADOPTED || this == REJECTED || this == COMPLETED;
    }

    /** How it ended: the convenor of a group passes it on. Nobody calls a group together for "we are still reading it". */
    public boolean isForTheGroup() {
        return mustBePublic() || this == NO_SUGGESTION || this == CORRECTION;
    }

    /** About a partnership and not about an item: there is no story to track. */
    public boolean isAboutPartnership() {
        return name().startsWith("INTEREST_");
    }

    /** Base name of the template file, e.g. {@code suggestions-heard}. */
    public String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
