package org.openleap.stakeholder;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong in the directory of stakeholders. */
public enum StakeholderProblem implements ProblemCode {
    UNKNOWN_ORGANISATION,
    UNKNOWN_PERSON,
    /** A category, type, sector, place, group or role that is no longer in its list. Argument: the code. */
    UNKNOWN_CODE,
    /** Two organisations cannot have one alias. Argument: the alias. */
    ALIAS_TAKEN,
    /** An organisation cannot be its own member, successor or duplicate. */
    ITSELF,
    /** The successor ends in the organisation it succeeds. */
    CIRCLE,
    /** A role must not end before it starts. */
    ENDS_BEFORE_START,
    /** What happened cannot be in the future. */
    DATE_IN_THE_FUTURE,
    /** The person has no such role. */
    UNKNOWN_ROLE,
    /** The owner is not one of the trust's people. */
    UNKNOWN_OWNER,
    /** The table has not even the column with the names. */
    COLUMN_MISSING,
    /** More than one megabyte. */
    FILE_TOO_LARGE;

    @Override
    public String component() {
        return "stakeholder";
    }
}
