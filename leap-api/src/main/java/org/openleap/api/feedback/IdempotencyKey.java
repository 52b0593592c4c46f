package org.openleap.api.feedback;

import java.util.UUID;
import java.util.regex.Pattern;
import org.openleap.api.support.ApiProblem;
import org.openleap.api.support.ApiRefusal;

/** The header {@code Idempotency-Key}: a UUID, bare or in quotes as the IETF draft writes it. */
final class IdempotencyKey {
    static final String HEADER = "Idempotency-Key";

    private static final Pattern FORMAT =
            Pattern.compile("\"?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\"?");

    private IdempotencyKey() {}

    /**
     * Reads the header.
     *
     * @throws ApiRefusal {@link ApiProblem#IDEMPOTENCY_KEY_REQUIRED} or {@link ApiProblem#IDEMPOTENCY_KEY_INVALID}
     */
    static UUID read(String header) {
        if (header == null || header.isBlank()) throw new ApiRefusal(ApiProblem.IDEMPOTENCY_KEY_REQUIRED);
        var match = FORMAT.matcher(header.strip());
        if (!match.matches()) throw new ApiRefusal(ApiProblem.IDEMPOTENCY_KEY_INVALID);
        return UUID.fromString(match.group(1));
    }
}
