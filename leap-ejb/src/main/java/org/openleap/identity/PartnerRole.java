package org.openleap.identity;

/** What somebody does for a partner organisation. */
public enum PartnerRole {
    /** Works with what is shared with the organisation. */
    PARTNER(Roles.PARTNER),
    /** That, and signs for it, and invites and removes colleagues. */
    PARTNER_LEAD(Roles.PARTNER_LEAD);

    private final String role;

    PartnerRole(String role) {
        this.role = role;
    }

    /** The realm role of Keycloak. */
    public String role() {
        return role;
    }
}
