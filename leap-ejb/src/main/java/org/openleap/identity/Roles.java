package org.openleap.identity;

import java.util.Set;

/** The realm roles of Keycloak, by their names there. What each may do stands in {@code docs/authorisation.csv}. */
public final class Roles {
    public static final String ENGAGEMENT_LEAD = "engagement-lead";
    public static final String ENGAGEMENT_OFFICER = "engagement-officer";
    public static final String SERVICE_LEAD = "service-lead";
    public static final String DIRECTOR = "director";
    public static final String LAY_REVIEWER = "lay-reviewer";
    public static final String PARTNER = "partner";
    public static final String PARTNER_LEAD = "partner-lead";
    public static final String HEALTHWATCH = "healthwatch";
    public static final String INFORMATION_GOVERNANCE = "information-governance";
    public static final String ADMINISTRATOR = "administrator";

    /** Every role LEAP knows; other roles of a token are ignored. */
    public static final Set<String> ALL = Set.of(
            ENGAGEMENT_LEAD,
            ENGAGEMENT_OFFICER,
            SERVICE_LEAD,
            DIRECTOR,
            LAY_REVIEWER,
            PARTNER,
            PARTNER_LEAD,
            HEALTHWATCH,
            INFORMATION_GOVERNANCE,
            ADMINISTRATOR);

    /**
     * Not a role of Keycloak's, and not in {@link #ALL}: LEAP's own mark on an account of somebody who signs for their
     * organisation (ADR 0027). A token that claims it is not believed.
     */
    public static final String SIGNATORY = "signatory";

    private Roles() {}
}
