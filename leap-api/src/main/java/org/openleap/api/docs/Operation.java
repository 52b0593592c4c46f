package org.openleap.api.docs;

import java.util.List;

/**
 * One thing a client can do.
 *
 * @param scope that the token of a partner's system needs, with "or" where one of several is enough; empty for none
 * @param account whether the caller must be known at all
 * @param request name of the body to send, empty for none
 * @param curl a call that runs against this LEAP
 */
public record Operation(
        String id,
        String tag,
        String method,
        String path,
        String summary,
        String description,
        String scope,
        boolean account,
        List<Field> parameters,
        String request,
        List<Outcome> outcomes,
        String curl) {

    /** One of the answers. @param body name of what it holds, empty for nothing of its own */
    public record Outcome(String status, String description, String body) {}

    public Operation {
        parameters = List.copyOf(parameters);
        outcomes = List.copyOf(outcomes);
    }
}
