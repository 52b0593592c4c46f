package org.openleap.notification;

/** How sure we are that somebody was told: A they confirmed or opened it, B delivered or noted, C published only. */
public enum EvidenceGrade {
    NONE,
    C,
    B,
    A
}
