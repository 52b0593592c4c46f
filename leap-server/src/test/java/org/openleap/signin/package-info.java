/** Signing in and out with the real Keycloak and a real browser. */
package org.openleap.signin;
