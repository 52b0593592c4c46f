package org.openleap.identity.internal.http;

/** Keycloak or the database did not answer: nothing is known about the person, neither good nor bad. */
final class SignInUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    private SignInUnavailableException(String what, Throwable cause) {
        super(what, cause);
    }

    static SignInUnavailableException provider(Throwable cause) {
        return new SignInUnavailableException("the identity provider does not answer", cause);
    }

    static SignInUnavailableException accounts(Throwable cause) {
        return new SignInUnavailableException("the accounts cannot be reached", cause);
    }
}
