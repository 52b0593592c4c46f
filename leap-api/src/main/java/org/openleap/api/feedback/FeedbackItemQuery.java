package org.openleap.api.feedback;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriBuilder;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openleap.api.support.PublicAddress;
import org.openleap.api.support.QueryValue;
import org.openleap.feedback.FeedbackFilter;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.LoopStatus;
import org.openleap.search.SearchFacet;
import org.openleap.search.SearchKind;
import org.openleap.search.SearchQuery;
import org.openleap.shared.PageRequest;

/** Which items are wanted, as the URL says. */
public class FeedbackItemQuery {
    private static final int LARGEST = 200;

    @QueryParam("q")
    @Parameter(
            description = "Only items with all these words. `\"words in a row\"`, `-without`, the beginning of the last"
                    + " word; any text is allowed. A new item is found within a second.",
            example = "waiting \"side effects\"")
    String words;

    @QueryParam("status")
    @Parameter(description = "Only items that stand here.", schema = @Schema(implementation = FeedbackStatus.class))
    String status;

    @QueryParam("loop")
    @Parameter(description = "Only items whose loop stands here.", schema = @Schema(implementation = LoopStatus.class))
    String loop;

    @QueryParam("service")
    @Parameter(description = "Only items about this service (code).")
    String service;

    @QueryParam("place")
    @Parameter(description = "Only items from this place (code).")
    String place;

    @QueryParam("channel")
    @Parameter(description = "Only items that came this way (code).", example = "web_form")
    String channel;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(
            description = "How many items at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "Where to start: `next` of the page before.")
    String cursor;

    FeedbackFilter filter() {
        return new FeedbackFilter(
                QueryValue.oneOf("status", status, List.of(FeedbackStatus.values())),
                QueryValue.oneOf("loop", loop, List.of(LoopStatus.values())),
                QueryValue.code("service", service),
                QueryValue.code("place", place),
                QueryValue.code("channel", channel),
                "");
    }

    /** Whether somebody looks for words: then the search index answers. */
    boolean isSearch() {
        return words != null && !words.isBlank();
    }

    SearchQuery search() {
        var filter = filter();
        var chosen = new EnumMap<SearchFacet, Set<String>>(SearchFacet.class);
        choose(chosen, SearchFacet.STATE, filter.status());
        choose(chosen, SearchFacet.LOOP, filter.loop());
        choose(chosen, SearchFacet.SERVICE, filter.service());
        choose(chosen, SearchFacet.PLACE, filter.place());
        choose(chosen, SearchFacet.CHANNEL, filter.channel());
        return new SearchQuery(SearchKind.ITEM, words, chosen, false);
    }

    private static void choose(Map<SearchFacet, Set<String>> chosen, SearchFacet facet, String code) {
        if (!code.isEmpty()) chosen.put(facet, Set.of(code));
    }

    PageRequest page() {
        return new PageRequest(QueryValue.number("limit", limit, LARGEST), Objects.requireNonNullElse(cursor, ""));
    }

    /** The same question, asked after that cursor. */
    Link next(String after) {
        var address = UriBuilder.fromUri(PublicAddress.of("/v1/feedback-items"));
        var asked = new LinkedHashMap<String, String>();
        asked.put("q", words);
        asked.put("status", status);
        asked.put("loop", loop);
        asked.put("service", service);
        asked.put("place", place);
        asked.put("channel", channel);
        asked.put("limit", limit);
        asked.put("cursor", after);
        asked.forEach((name, value) -> {
            if (value != null && !value.isEmpty()) address.queryParam(name, value);
        });
        return Link.fromUri(address.build()).rel("next").build();
    }
}
