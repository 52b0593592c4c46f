package org.openleap.partnership;

/** What somebody wants to do together with the trust (domain.md 1.2). */
public enum Wish {
    CAMPAIGNS,
    RESEARCH,
    COMMUNICATIONS,
    SOCIAL_MEDIA,
    ENGAGEMENT,
    SERVICE_DESIGN,
    TRAINING,
    SHARING_FEEDBACK,
    OTHER
}
