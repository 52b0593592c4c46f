package org.openleap.identity;

import java.io.Serializable;

/**
 * One person of the trust, for the page about them.
 *
 * @param email how they are recognised at their first sign-in; empty when the sign-in service told none
 * @param version how often somebody wrote something down about them; not that of their account, which every sign-in changes
 */
public record ColleagueDetail(Colleague colleague, String email, long version) implements Serializable {

    /** Leaves the address out: personal data never reaches a log line. */
    @Override
    public String toString() {
        return "ColleagueDetail[" + colleague + " " + version + "]";
    }
}
