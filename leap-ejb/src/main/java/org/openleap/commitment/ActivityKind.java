package org.openleap.commitment;

/** The four fields in which trust and partner promise to inform and to involve each other (source 001). */
public enum ActivityKind {
    CAMPAIGN,
    RESEARCH,
    COMMUNICATION,
    SOCIAL_MEDIA
}
