package org.openleap.identity.internal;

/**
 * A partner organisation as Keycloak knows it.
 *
 * @param id Keycloak's own
 * @param hasOwnSignIn whether its people sign in with an identity provider of their own
 */
record KeycloakOrganisation(String id, boolean hasOwnSignIn) {}
