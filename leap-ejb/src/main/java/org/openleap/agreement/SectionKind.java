package org.openleap.agreement;

import java.util.Locale;

/**
 * The sections of an agreement, in the order in which they are read (domain.md 5.1); the last five are for protocols with
 * Healthwatch. What each is called stands in the list {@code agreement_section}.
 */
public enum SectionKind {
    PARTIES,
    BACKGROUND,
    PURPOSE,
    AIMS,
    OUTCOMES,
    SCOPE,
    METHODS,
    ROLES,
    PRINCIPLES,
    COMMUNICATIONS,
    INFORMATION_SHARING,
    SAFEGUARDING,
    CONCERNS,
    MEETINGS,
    RESOURCES,
    CONFLICTS,
    MONITORING,
    DURATION,
    INDEPENDENCE,
    DRAFT_REPORTS,
    REPLIES,
    ENTER_AND_VIEW,
    QUALITY_ACCOUNT;

    /** Code in the list of headings. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
