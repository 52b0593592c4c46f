package org.openleap.api.publication;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openleap.api.support.PublicAddress;
import org.openleap.api.support.QueryValue;
import org.openleap.publication.PairFilter;
import org.openleap.publication.PairOutcome;
import org.openleap.shared.PageRequest;

/** Which answers are wanted, as the URL says. */
public class PublishedPairQuery {
    private static final int LARGEST = 200;

    @QueryParam("service")
    @Parameter(description = "Only answers about this service (code).")
    String service;

    @QueryParam("place")
    @Parameter(description = "Only answers from this place (code).")
    String place;

    @QueryParam("theme")
    @Parameter(description = "Only answers about this theme (code).", example = "food_and_drink")
    String theme;

    @QueryParam("quarter")
    @Parameter(description = "Only answers published in this quarter of a calendar year.", example = "2026-Q3")
    String quarter;

    @QueryParam("outcome")
    @Parameter(description = "Only answers with this outcome.", schema = @Schema(implementation = PairOutcome.class))
    String outcome;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(
            description = "How many answers at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "Where to start: `next` of the page before.")
    String cursor;

    PairFilter filter() {
        return new PairFilter(
                QueryValue.code("service", service),
                QueryValue.code("place", place),
                QueryValue.code("theme", theme),
                QueryValue.code("quarter", quarter),
                QueryValue.oneOf("outcome", outcome, List.of(PairOutcome.values())));
    }

    PageRequest page() {
        return new PageRequest(QueryValue.number("limit", limit, LARGEST), Objects.requireNonNullElse(cursor, ""));
    }

    /** The same question, asked after that cursor. */
    Link next(String after) {
        var address = UriBuilder.fromUri(PublicAddress.of("/v1/published-pairs"));
        var asked = new LinkedHashMap<String, String>();
        asked.put("service", service);
        asked.put("place", place);
        asked.put("theme", theme);
        asked.put("quarter", quarter);
        asked.put("outcome", outcome);
        asked.put("limit", limit);
        asked.put("cursor", after);
        asked.forEach((name, value) -> {
            if (value != null && !value.isEmpty()) address.queryParam(name, value);
        });
        return Link.fromUri(address.build()).rel("next").build();
    }
}
