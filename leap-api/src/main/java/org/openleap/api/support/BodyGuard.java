package org.openleap.api.support;

import java.io.IOException;
import java.io.InputStream;

/** Whether there is a body at all, and no more of it than LEAP reads. */
public final class BodyGuard {
    static final int LARGEST = 256 * 1024;

    private BodyGuard() {}

    /**
     * The bytes of a body; no more are read than may come, whether or not the client announced a length.
     *
     * @throws ApiRefusal {@link ApiProblem#BODY_TOO_LARGE} or {@link ApiProblem#BODY_REQUIRED}
     */
    public static byte[] bytes(InputStream body) throws IOException {
        var bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) throw new ApiRefusal(ApiProblem.BODY_TOO_LARGE);
        if (bytes.length == 0) throw new ApiRefusal(ApiProblem.BODY_REQUIRED);
        return bytes;
    }

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
