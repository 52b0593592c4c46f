package org.openleap.savedsearch;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with a saved search. */
public enum SavedSearchProblem implements ProblemCode {
    UNKNOWN_SEARCH,
    /** One person keeps at most fifty. */
    TOO_MANY;

    @Override
    public String component() {
        return "savedsearch";
    }
}
