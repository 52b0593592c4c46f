package org.openleap.api.support;

/** Whether there is a body at all. */
public final class BodyGuard {
    private BodyGuard() {}

    /**
     * The body itself; the server hands over null when the client sent none.
     *
     * @throws ApiRefusal {@link ApiProblem#BODY_REQUIRED}
     */
    public static <T> T required(T body) {
        if (body == null) throw new ApiRefusal(ApiProblem.BODY_REQUIRED);
        return body;
    }
}
