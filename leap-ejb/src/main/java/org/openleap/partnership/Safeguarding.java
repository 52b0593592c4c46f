package org.openleap.partnership;

/** Whether they have a safeguarding policy and DBS checks. */
public enum Safeguarding {
    YES,
    NO,
    NOT_SURE,
    NOT_NEEDED
}
