package org.openleap.easyread;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with easy-read versions. */
public enum EasyReadProblem implements ProblemCode {
    /** The answer has no easy-read version that can be read. */
    NONE_THERE,
    NOT_POSSIBLE_NOW,
    /** The second person must not be the first. */
    SAME_PERSON,
    /** A line has more than 15 words. */
    LINE_TOO_LONG,
    /** It must tell both what was said and what was done. */
    HALF_MISSING;

    @Override
    public String component() {
        return "easyread";
    }
}
