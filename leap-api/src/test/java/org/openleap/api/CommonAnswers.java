package org.openleap.api;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.openleap.api.support.NeedsScope;
import org.openleap.api.support.Problem;
import org.openleap.api.support.Retiring;
import org.openleap.identity.Roles;

/**
 * Says what is the same for every operation once, instead of on each method: the token it needs, which follows from
 * {@code @RolesAllowed} and {@link NeedsScope}, the {@link Versions} of what is read, and each {@link CommonAnswer}. An answer that a method describes itself stays.
 */
final class CommonAnswers implements OASFilter {
    private static final Set<String> PARTNERS = Set.of(Roles.PARTNER, Roles.PARTNER_LEAD);

    private static final Map<String, String> LIMITS = new TreeMap<>(Map.of(
            "RateLimit-Policy", "Calls a minute that the caller has, as `\"client\";q=3000;w=60`.",
            "RateLimit", "Calls that may follow at once, and seconds until all may again: `\"client\";r=2999;t=1`."));

    private final Map<String, Method> methods = new ApiApplication()
            .getClasses().stream()
                    .flatMap(type -> Stream.of(type.getMethods()))
                    .filter(method -> operation(method) != null)
                    .collect(Collectors.toMap(method -> operation(method).operationId(), Function.identity()));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        for (var header : LIMITS.keySet())
            document.getComponents().addHeader(header, header(LIMITS.get(header), Schema.SchemaType.STRING));
        for (var answer : CommonAnswer.values())
            document.getComponents().addResponse(answer.component(), described(answer));
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().forEach(this::complete));
    }

    private void complete(HttpMethod verb, Operation operation) {
        var method = methods.get(operation.getOperationId());
        secure(operation, method);
        retire(operation, method);
        Versions.describe(verb, operation, method);
        var answers = new TreeMap<>(operation.getResponses().getAPIResponses());
        Arrays.stream(CommonAnswer.values())
                .filter(answer -> answer.appliesTo(verb, operation))
                .forEach(answer ->
                        answers.putIfAbsent(answer.status(), createAPIResponse().ref(answer.component())));
        answers.values().stream().filter(answer -> answer.getRef() == null).forEach(CommonAnswers::limit);
        var sorted = createAPIResponses();
        answers.forEach(sorted::addAPIResponse);
        operation.setResponses(sorted);
    }

    private static void secure(Operation operation, Method method) {
        var roles = method.getAnnotation(RolesAllowed.class);
        if (roles == null) return;
        var scope = method.getAnnotation(NeedsScope.class);
        if (scope != null) {
            Arrays.stream(scope.value())
                    .map(each -> createSecurityRequirement().addScheme("partner", each.value()))
                    .forEach(operation::addSecurityRequirement);
        }
        if (!PARTNERS.containsAll(Set.of(roles.value()))) {
            operation.addSecurityRequirement(createSecurityRequirement().addScheme("staff"));
        }
    }

    static void retire(Operation operation, Method method) {
        var retiring = method.getAnnotation(Retiring.class);
        if (retiring == null) return;
        var notice = "Do not begin to use it: since %s it is on its way out, and from %s it may be gone.";
        operation.setDeprecated(true);
        operation.setDescription(
                operation.getDescription() + " " + notice.formatted(retiring.since(), retiring.until()));
    }

    private static APIResponse described(CommonAnswer answer) {
        var body = createMediaType().schema(createSchema().ref("Problem"));
        var described = limit(createAPIResponse())
                .description(answer.description())
                .content(createContent().addMediaType(Problem.MEDIA_TYPE, body));
        return switch (answer) {
            case SIGN_IN_REQUIRED ->
                described.addHeader("WWW-Authenticate", header("`Bearer`", Schema.SchemaType.STRING));
            case TOO_MANY_REQUESTS ->
                described.addHeader("Retry-After", header("Seconds to wait.", Schema.SchemaType.INTEGER));
            default -> described;
        };
    }

    private static APIResponse limit(APIResponse answer) {
        LIMITS.keySet()
                .forEach(header -> answer.addHeader(header, createHeader().ref(header)));
        return answer;
    }

    private static Header header(String description, Schema.SchemaType type) {
        return createHeader().description(description).schema(createSchema().type(type));
    }

    private static org.eclipse.microprofile.openapi.annotations.Operation operation(Method method) {
        return method.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
    }
}
