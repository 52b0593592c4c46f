package org.openleap.stakeholder;

/** What a contact was about (source 001): "campaigns, research activities, communications and social media activity". */
public enum ContactField {
    CAMPAIGN,
    RESEARCH,
    COMMUNICATION,
    SOCIAL_MEDIA,
    /** A visit, a meeting, a call without an activity behind it. */
    OTHER
}
