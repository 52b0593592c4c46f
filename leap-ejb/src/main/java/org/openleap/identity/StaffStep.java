package org.openleap.identity;

/** What somebody wrote down about a person of the trust. */
public enum StaffStep {
    /** The person was entered before their first sign-in. */
    ENTERED("staff.entered"),
    /** They work for something else, or are called something else. */
    CHANGED("staff.changed"),
    /** They had left and are here again. */
    RETURNED("staff.returned");

    private final String action;

    StaffStep(String action) {
        this.action = action;
    }

    /** Its key in the audit trail. */
    public String action() {
        return action;
    }
}
