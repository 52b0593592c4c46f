package org.openleap.feedback;

/** For whom somebody speaks who does not speak for themselves; NONE for whoever does. */
public enum Relation {
    NONE,
    ADVOCATE,
    /** A Member of Parliament or a councillor. */
    ELECTED,
    PARENT,
    CARER,
    /** Somebody with a lasting power of attorney, or appointed by a court. */
    ATTORNEY,
    OTHER
}
