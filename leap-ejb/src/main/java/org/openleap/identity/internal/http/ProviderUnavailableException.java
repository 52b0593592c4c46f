package org.openleap.identity.internal.http;

/** Keycloak did not answer: nothing is known about the person, neither good nor bad. */
final class ProviderUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    ProviderUnavailableException(Throwable cause) {
        super("the identity provider does not answer", cause);
    }
}
