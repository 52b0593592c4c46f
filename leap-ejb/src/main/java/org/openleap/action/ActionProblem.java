package org.openleap.action;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with the action plan. */
public enum ActionProblem implements ProblemCode {
    UNKNOWN_ITEM,
    UNKNOWN_MILESTONE,
    /** The transition table has no such step. Arguments: state now, state wanted. */
    NOT_POSSIBLE_NOW,
    /** The caller may see it and no more. */
    NOT_YOURS,
    /** Not on the list of services, places, kinds of change or benefit levels. */
    UNKNOWN_CODE,
    /** The directory does not offer this person. */
    UNKNOWN_OWNER,
    DATE_IN_THE_PAST,
    /** An action of a team needs the team, one of a locality the locality. */
    WHERE_MISSING,
    /** Not while steps are open. Argument: how many. */
    MILESTONES_OPEN,
    /** The only action of an adopted suggestion cannot be dropped: the promise stands. */
    ONLY_ACTION,
    TOO_MANY_MILESTONES;

    @Override
    public String component() {
        return "action";
    }
}
