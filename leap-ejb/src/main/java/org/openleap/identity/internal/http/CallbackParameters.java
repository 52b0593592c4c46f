package org.openleap.identity.internal.http;

/**
 * What stands in the address with which Keycloak sends the browser back; anybody can write such an address.
 *
 * @param code empty when Keycloak reports an error, or when this is no answer at all
 * @param state empty when missing
 * @param issuer empty when the provider does not name itself
 */
record CallbackParameters(String code, String state, String issuer) {

    boolean isAnswer() {
        return !code.isEmpty() && !state.isEmpty();
    }

    /** Hides the code. */
    @Override
    public String toString() {
        return "CallbackParameters[answer=" + isAnswer() + "]";
    }
}
