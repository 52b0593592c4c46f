package org.openleap.api.support;

import java.util.UUID;
import java.util.regex.Pattern;

/** The header {@code Idempotency-Key}: a UUID, bare or in quotes as the IETF draft writes it. */
public final class IdempotencyKey {
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern FORMAT =
            Pattern.compile("\"?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\"?");

    private IdempotencyKey() {}

    /**
     * Reads the header.
     *
     * @throws ApiRefusal {@link ApiProblem#IDEMPOTENCY_KEY_REQUIRED} or {@link ApiProblem#IDEMPOTENCY_KEY_INVALID}
     */
    public static UUID read(String header) {
        if (header == null || header.isBlank()) throw new ApiRefusal(ApiProblem.IDEMPOTENCY_KEY_REQUIRED);
        var match = FORMAT.matcher(header.strip());
        if (!match.matches()) throw new ApiRefusal(ApiProblem.IDEMPOTENCY_KEY_INVALID);
        return UUID.fromString(match.group(1));
    }
}
