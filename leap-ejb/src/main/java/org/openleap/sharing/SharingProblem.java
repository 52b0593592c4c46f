package org.openleap.sharing;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with sharing. */
public enum SharingProblem implements ProblemCode {
    UNKNOWN_ITEM,
    /** The transition table has no such step. Arguments: state now, state wanted. */
    NOT_POSSIBLE_NOW,
    /** Nobody has screened the item, or it is held or was passed on. */
    NOT_SCREENED,
    /** The wording holds an e-mail address, a phone number, an NHS number or a postcode. */
    PERSONAL_DATA,
    /** The person gave no permission to share, and the wording repeats eight or more of their own words in a row. */
    OWN_WORDS_WITHOUT_PERMISSION,
    UNKNOWN_AUDIENCE,
    /** No information-sharing schedule with this organisation is in force today. */
    SHARING_IS_OFF,
    /** This audience reads the item already, or it is proposed. */
    ALREADY_SHARED,
    /** The account belongs to no organisation. */
    NO_ORGANISATION,
    /** At most 200 rows and 1 MB. */
    FILE_TOO_LARGE,
    COLUMN_MISSING,
    /** A file that is taken whole or not at all has a row that cannot be taken, or a column that LEAP does not know. */
    FILE_NOT_WHOLE,
    UNKNOWN_RELAY,
    /** Nobody can have been told in the future. */
    DATE_IN_THE_FUTURE;

    @Override
    public String component() {
        return "sharing";
    }
}
