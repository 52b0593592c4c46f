package org.openleap.clarification;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with a question. */
public enum ClarificationProblem implements ProblemCode {
    /** No question about this suggestion waits for an answer. */
    NO_OPEN_QUESTION,
    /** The transition table has no such step. Arguments: state now, state wanted. */
    NOT_POSSIBLE_NOW,
    /** An answer needs words. */
    ANSWER_MISSING;

    @Override
    public String component() {
        return "clarification";
    }
}
