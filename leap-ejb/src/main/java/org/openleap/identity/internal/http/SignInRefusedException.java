package org.openleap.identity.internal.http;

/** An answer or a token is not what it should be. The message says why in words that may be logged: never a token. */
final class SignInRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    SignInRefusedException(String reason) {
        super(reason);
    }

    SignInRefusedException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
