package org.openleap.api;

import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** How an operation can be refused, whatever it is about. What it takes and whom it answers says which of these it has. */
enum CommonAnswer {
    BAD_REQUEST(400, "The request cannot be read: JSON, text, header or query.", (verb, operation) -> true),
    SIGN_IN_REQUIRED(401, "There is no valid token.", CommonAnswer::needsToken),
    NOT_ALLOWED(403, "The caller's roles do not allow this, or the token lacks the scope.", CommonAnswer::needsToken),
    NOT_FOUND(404, "It does not exist, or the caller may not know that it does.", CommonAnswer::namesOne),
    CONFLICT(409, "The record does not stand where this is possible.", CommonAnswer::writes),
    PRECONDITION_FAILED(412, "The record is not in the version that `If-Match` names.", CommonAnswer::tagged),
    TOO_LARGE(413, "The body is larger than 256 kB.", CommonAnswer::takesBody),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is not of the described type; JSON is UTF-8.", CommonAnswer::takesBody),
    INVALID_CONTENT(422, "A value cannot be taken, or the key was used for another body.", CommonAnswer::takesBody),
    PRECONDITION_REQUIRED(428, "The header `If-Match` is missing.", CommonAnswer::needsTag),
    TOO_MANY_REQUESTS(429, "Too many calls or tries.", (verb, operation) -> true),
    UNEXPECTED(500, "LEAP's own fault; `instance` names the incident.", (verb, operation) -> true),
    READ_ONLY(503, "LEAP takes nothing new for a while; `Retry-After` says when to try again.", CommonAnswer::writes);

    private final int status;
    private final String description;
    private final BiPredicate<HttpMethod, Operation> applies;

    CommonAnswer(int status, String description, BiPredicate<HttpMethod, Operation> applies) {
        this.status = status;
        this.description = description;
        this.applies = applies;
    }

    /** As {@code BadRequest}, the name among the components of the document. */
    String component() {
        return Stream.of(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    String status() {
        return String.valueOf(status);
    }

    String description() {
        return description;
    }

    boolean appliesTo(HttpMethod verb, Operation operation) {
        return applies.test(verb, operation);
    }

    private static boolean needsToken(HttpMethod verb, Operation operation) {
        return operation.getSecurity() != null;
    }

    private static boolean namesOne(HttpMethod verb, Operation operation) {
        return has(operation, Parameter.In.PATH, "");
    }

    private static boolean writes(HttpMethod verb, Operation operation) {
        return verb != HttpMethod.GET;
    }

    private static boolean takesBody(HttpMethod verb, Operation operation) {
        return operation.getRequestBody() != null;
    }

    private static boolean needsTag(HttpMethod verb, Operation operation) {
        return has(operation, Parameter.In.HEADER, "If-Match");
    }

    private static boolean tagged(HttpMethod verb, Operation operation) {
        return needsTag(verb, operation) || operation.getResponses().hasAPIResponse("304");
    }

    private static boolean has(Operation operation, Parameter.In place, String name) {
        var parameters = operation.getParameters();
        return parameters != null
                && parameters.stream()
                        .anyMatch(each -> each.getIn() == place
                                && (name.isEmpty() || each.getName().equals(name)));
    }
}
