/**
 * Who is asking. Keycloak knows who signs in; LEAP keeps an account per person with memberships of services and places,
 * prepared by the administrator and matched at first sign-in by the e-mail address of a verified account.
 */
@BusinessComponent
package org.openleap.identity;

import org.openleap.shared.BusinessComponent;
