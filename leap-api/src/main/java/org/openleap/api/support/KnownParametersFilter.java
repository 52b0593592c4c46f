package org.openleap.api.support;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses query parameters that the method does not name, and ones that come twice: a typo must not widen a search. */
@Provider
@Priority(Priorities.USER)
public class KnownParametersFilter implements ContainerRequestFilter {
    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)) return;
        var known = known(resource.getResourceMethod());
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!known.contains(name)) throw refusal(ApiProblem.UNKNOWN_PARAMETER, name, "unknown-parameter");
            if (values.size() > 1) throw refusal(ApiProblem.INVALID_PARAMETER, name, "repeated");
        });
    }

    private static Set<String> known(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(KnownParametersFilter::carriers)
                .filter(carrier -> carrier.isAnnotationPresent(QueryParam.class))
                .map(carrier -> carrier.getAnnotation(QueryParam.class).value())
                .collect(Collectors.toSet());
    }

    private static Stream<AnnotatedElement> carriers(Parameter parameter) {
        if (!parameter.isAnnotationPresent(BeanParam.class)) return Stream.of(parameter);
        return Arrays.stream(parameter.getType().getDeclaredFields());
    }

    static ApiRefusal refusal(ApiProblem problem, String name, String code) {
        var shown = Printable.of(name);
        var part = new InvalidPart("?" + shown, code, ProblemTexts.part(List.of(code), List.of(shown)));
        return new ApiRefusal(problem, List.of(part), shown);
    }
}
