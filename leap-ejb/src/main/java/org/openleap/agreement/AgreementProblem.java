package org.openleap.agreement;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with an agreement. */
public enum AgreementProblem implements ProblemCode {
    UNKNOWN_AGREEMENT,
    UNKNOWN_VERSION,
    UNKNOWN_COMMENT,
    UNKNOWN_FILE,
    /** The partnership or an organisation is not known, or not visible to the caller. */
    UNKNOWN_PARTNERSHIP,
    UNKNOWN_PARTY,
    /** Not on the list of kinds, sections or aims. */
    UNKNOWN_CHOICE,
    /** The transition table has no such step. Arguments: state now, state wanted. */
    NOT_POSSIBLE_NOW,
    /** The caller may read it and no more. */
    NOT_YOURS,
    /** The last day must not be before the first. */
    DATES_REVERSED,
    /** Its last day has passed: choose other dates first. */
    OUT_OF_DATE,
    /** Nothing can have happened tomorrow. */
    DATE_IN_THE_FUTURE,
    /** Nothing was written yet: there is nothing to show. */
    NOTHING_WRITTEN,
    /** Nothing changed since the last version. */
    NOTHING_CHANGED,
    /** Somebody signs what is no longer the newest version. */
    VERSION_CHANGED,
    /** This side has signed this version already. */
    SIDE_HAS_SIGNED,
    /** One person cannot sign for two sides. */
    SAME_PERSON,
    /** The comment has been answered. */
    ANSWERED_ALREADY,
    /** Only a proposed wording can be accepted or declined. */
    NO_PROPOSAL,
    /** The privacy notice and the impact assessment must be done before sharing is signed. */
    SCHEDULE_INCOMPLETE,
    /** The media release has not been written yet. */
    NO_RELEASE,
    /** There is no schedule to sign, stop or start. */
    NO_SCHEDULE,
    /** Neither PDF, PNG nor JPEG, whatever its name says. */
    FILE_TYPE,
    /** Larger than the setting allows, or empty. */
    FILE_SIZE,
    /** A quote is printed only with the consent of the person quoted. */
    QUOTE_WITHOUT_CONSENT,
    /** A picture needs words for people who cannot see it. */
    PICTURE_WITHOUT_WORDS;

    @Override
    public String component() {
        return "agreement";
    }
}
