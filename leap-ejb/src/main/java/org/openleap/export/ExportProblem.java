package org.openleap.export;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong when a list is taken out. */
public enum ExportProblem implements ProblemCode {
    /** It holds words of people; why is it taken? */
    REASON_MISSING,
    UNKNOWN_LIST;

    @Override
    public String component() {
        return "export";
    }
}
