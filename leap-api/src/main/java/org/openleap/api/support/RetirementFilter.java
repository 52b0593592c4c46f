package org.openleap.api.support;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.ext.Provider;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells callers of an operation that is {@link Retiring} since when (RFC 9745), until when (RFC 8594) and where to read on. */
@Provider
public class RetirementFilter implements ContainerResponseFilter {
    /** RFC 9110, section 5.6.7. */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var method = resource.getResourceMethod();
        if (method == null || !method.isAnnotationPresent(Retiring.class)) return;
        var retiring = method.getAnnotation(Retiring.class);
        var headers = response.getHeaders();
        headers.putSingle("Deprecation", "@" + start(retiring.since()).toEpochSecond());
        headers.putSingle("Sunset", HTTP_DATE.format(start(retiring.until())));
        headers.add(
                "Link",
                Link.fromUri(PublicAddress.of("/docs"))
                        .rel("deprecation")
                        .type("text/html")
                        .build());
    }

    private static ZonedDateTime start(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC);
    }
}
