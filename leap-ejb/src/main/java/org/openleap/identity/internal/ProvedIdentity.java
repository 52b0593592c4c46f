package org.openleap.identity.internal;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.identity.ApiScope;
import org.openleap.identity.Roles;

/**
 * What a token of Keycloak proves about a person, or about a machine of a partner organisation (ADR 0050).
 *
 * @param subject Keycloak's own id of the account
 * @param email empty when the account has none
 * @param roles those of the token that LEAP knows
 * @param organisation alias of their one partner organisation, empty for the trust's people
 * @param machine whether no person has signed in
 * @param scopes what the token of a machine allows; everything for a person
 */
public record ProvedIdentity(
        String subject,
        String name,
        String email,
        boolean emailVerified,
        Set<String> roles,
        String organisation,
        boolean machine,
        Set<ApiScope> scopes)
        implements Serializable {
    private static final Set<String> OF_PARTNERS = Set.of(Roles.PARTNER, Roles.PARTNER_LEAD, Roles.HEALTHWATCH);

    public ProvedIdentity {
        scopes = Set.copyOf(scopes);
        roles = roles.stream().filter(Roles.ALL::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** A person. */
    public ProvedIdentity(
            String subject, String name, String email, boolean emailVerified, Set<String> roles, String organisation) {
        this(subject, name, email, emailVerified, roles, organisation, false, ApiScope.ALL);
    }

    /** A machine is a member of the organisation it is bound to, whatever roles Keycloak gave its account. */
    public static ProvedIdentity ofMachine(String subject, String name, String organisation, Set<ApiScope> scopes) {
        return new ProvedIdentity(subject, name, "", false, Set.of(Roles.PARTNER), organisation, true, scopes);
    }

    /** The roles that people of other organisations can have; none for somebody who comes for no organisation. */
    Set<String> guestRoles() {
        return organisation.isEmpty() ? Set.of() : only(true);
    }

    /** The roles of the trust's own people. */
    Set<String> trustRoles() {
        return only(false);
    }

    private Set<String> only(boolean guests) {
        return roles.stream()
                .filter(role -> OF_PARTNERS.contains(role) == guests)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True when the address may be used to find the person in the directory of the trust; never that of a guest. */
    boolean isVerifiedTrustAddress() {
        return organisation.isEmpty() && only(true).isEmpty() && emailVerified && !email.isEmpty();
    }

    /** Leaves the name and the address out: personal data never reaches a log line. */
    @Override
    public String toString() {
        return "ProvedIdentity[" + subject + " " + roles + "]";
    }
}
