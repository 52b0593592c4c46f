package org.openleap.api;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.openleap.api.support.PageQuery;

/**
 * What every operation says that looks at the caller's conditions ({@code @Context Request}): its answer has a tag, a reader
 * who has it is told that nothing has changed, whoever changes something sends it, and a page names the next.
 */
final class Versions {
    private static final String OK = "200";
    private static final String NOT_MODIFIED = "304";

    private Versions() {}

    /** Adds it; what a method says itself stays. */
    static void describe(HttpMethod verb, Operation operation, Method method) {
        if (!takes(method, Request.class)) return;
        var answers = operation.getResponses();
        var own = answers.getAPIResponse(OK).getHeaders();
        var headers = new LinkedHashMap<String, Header>();
        headers.put(HttpHeaders.ETAG, header("Changes when this answer does."));
        if (takes(method, PageQuery.class)) {
            headers.put("Link", header("The next page (RFC 8288), when there is one."));
        }
        headers.putAll(own == null ? Map.of() : own);
        answers.getAPIResponse(OK).setHeaders(headers);
        if (verb == HttpMethod.GET && !answers.hasAPIResponse(NOT_MODIFIED)) {
            answers.addAPIResponse(NOT_MODIFIED, createAPIResponse().description("Nothing has changed."));
        }
        Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(each -> HttpHeaders.IF_MATCH.equals(each.getName()))
                .forEach(Versions::describe);
    }

    private static void describe(Parameter tag) {
        tag.description("The `ETag` of what you read.")
                .required(true)
                .schema(text())
                .example("\"7-1f2e3d4c5b6a7988\"");
    }

    private static boolean takes(Method method, Class<?> type) {
        return List.of(method.getParameterTypes()).contains(type);
    }

    private static Header header(String description) {
        return createHeader().description(description).schema(text());
    }

    private static Schema text() {
        return createSchema().type(Schema.SchemaType.STRING);
    }
}
