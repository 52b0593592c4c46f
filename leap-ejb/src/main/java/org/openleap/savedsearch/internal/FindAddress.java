package org.openleap.savedsearch.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openleap.search.SearchQuery;

/** Where the portal shows what a search finds. */
final class FindAddress {
    private FindAddress() {}

    static String of(SearchQuery query) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("kind", query.kind().name().toLowerCase(Locale.ROOT));
        if (!query.words().isEmpty()) parameters.put("q", query.words());
        query.chosen()
                .forEach((facet, codes) ->
                        parameters.put(facet.name().toLowerCase(Locale.ROOT), String.join(",", codes)));
        if (query.overdue()) parameters.put("overdue", "yes");
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/staff/find?", ""));
    }
}
