package org.openleap.insightfeed;

import org.openleap.shared.error.ProblemCode;

/** What somebody who looks after the feed can be refused. */
public enum InsightFeedProblem implements ProblemCode {
    /** Records of tomorrow cannot be sent again. */
    DAY_AHEAD;

    @Override
    public String component() {
        return "insightfeed";
    }
}
