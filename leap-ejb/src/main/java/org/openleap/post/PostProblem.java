package org.openleap.post;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with mail that did not leave. */
public enum PostProblem implements ProblemCode {
    UNKNOWN_MAIL,
    /** It is on its way again, or was never given up. */
    NOT_GIVEN_UP;

    @Override
    public String component() {
        return "post";
    }
}
