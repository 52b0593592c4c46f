package org.openleap.changefeed;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with the change feed. */
public enum ChangeProblem implements ProblemCode {
    /** What followed that place is not kept any more. Arguments: the days that the feed is kept. */
    CURSOR_EXPIRED;

    @Override
    public String component() {
        return "changefeed";
    }
}
