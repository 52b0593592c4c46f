package org.openleap.commitment;

/** What one side promises the other: to tell them before it starts, or to let them take part (source 001). */
public enum PromiseVerb {
    INFORM,
    INVOLVE
}
