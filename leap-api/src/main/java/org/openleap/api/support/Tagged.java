package org.openleap.api.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Answers with an {@code ETag}, or with 304 to whoever has this answer already. The tag holds the version of the record,
 * which a change must send back as {@code If-Match}, and a hash of the answer: what a caller reads can change without the
 * record, for example when the other side of a promise runs late.
 */
public final class Tagged {
    /** What the description says of everything that has a tag. */
    public static final String MANNERS = "Send the `ETag` back as `If-None-Match` to ask whether anything has changed.";

    /** What the description says of every step with a record. */
    public static final String STEPS =
            "Send the `ETag` of what you read as `If-Match`: when anybody has changed it since,"
                    + " nothing happens (412). When you do not know whether a request arrived, read it again.";

    private static final int BYTES = 8;

    private Tagged() {}

    /** Of something that has no version, such as a list. */
    public static Response answer(Object body, Request conditions) {
        return answer(body, 0, conditions);
    }

    /** @throws ApiRefusal {@link ApiProblem#PRECONDITION_FAILED} when an {@code If-Match} names another tag */
    public static Response answer(Object body, long version, Request conditions) {
        var tag = of(body, version);
        var unchanged = conditions.evaluatePreconditions(tag);
        if (unchanged == null) return Response.ok(body).tag(tag).build();
        var answer = unchanged.tag(tag).build();
        if (answer.getStatus() == ApiProblem.PRECONDITION_FAILED.status()) {
            throw new ApiRefusal(ApiProblem.PRECONDITION_FAILED);
        }
        return answer;
    }

    /** After a step: what the record is now. */
    public static Response changed(Object body, long version) {
        return Response.ok(body).tag(of(body, version)).build();
    }

    /**
     * Before a step: whether the caller has read the record as it is.
     *
     * @param current what the caller would read now
     * @throws ApiRefusal {@link ApiProblem#PRECONDITION_REQUIRED} without the header, {@link ApiProblem#PRECONDITION_FAILED}
     *     when it names another tag
     */
    public static void require(String ifMatch, Object current, long version, Request conditions) {
        if (ifMatch == null || ifMatch.isBlank()) throw new ApiRefusal(ApiProblem.PRECONDITION_REQUIRED);
        if (conditions.evaluatePreconditions(of(current, version)) != null) {
            throw new ApiRefusal(ApiProblem.PRECONDITION_FAILED);
        }
    }

    private static EntityTag of(Object body, long version) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(StrictJson.mapper().writeValueAsBytes(body));
            return new EntityTag(version + "-" + HexFormat.of().formatHex(hash, 0, BYTES));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
