package org.openleap.reference;

/** What can be done to an entry of a list. */
public enum ChangeKind {
    ADDED("reference.added"),
    RELABELLED("reference.relabelled"),
    MOVED("reference.moved"),
    ENDED("reference.ended"),
    RESUMED("reference.resumed");

    private final String action;

    ChangeKind(String action) {
        this.action = action;
    }

    /** Key for the audit trail. */
    public String action() {
        return action;
    }
}
