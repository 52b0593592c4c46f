package org.openleap.identity;

/** The sign-in service that LEAP trusts. */
public interface SignInSource {

    /** Whether it has described itself at least once since LEAP started; asks it when it has not. */
    boolean isKnown();
}
