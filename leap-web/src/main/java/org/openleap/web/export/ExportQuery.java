package org.openleap.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Href;
import org.openleap.web.support.Labels;
import org.openleap.web.support.Texts;

/** The parameters of a list's page, which the page of the export carries on to the file. */
@RequestScoped
public class ExportQuery {
    private static final Set<String> NO_FILTER = Set.of("list", "after", "ref");

    @Inject
    HttpServletRequest request;

    @Inject
    Labels labels;

    String list() {
        return value("list", "");
    }

    String value(String name, String otherwise) {
        var value = request.getParameter(name);
        return value == null || value.isEmpty() ? otherwise : value;
    }

    <E extends Enum<E>> E constant(String name, E otherwise) {
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(constant -> constant.name().equals(value(name, "")))
                .findFirst()
                .orElse(otherwise);
    }

    /** Every filter of the list, to stand in the form; the form's own fields have a colon or a dot in their names. */
    List<Fact> carried() {
        return filters().entrySet().stream()
                .map(each -> new Fact(each.getKey(), each.getValue()))
                .toList();
    }

    private Map<String, String> filters() {
        var filters = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            boolean own =
                    name.contains(":") || name.contains(".") || name.equals("exportForm") || NO_FILTER.contains(name);
            if (!own && values.length > 0 && !values[0].isEmpty()) filters.put(name, values[0]);
        });
        return filters;
    }

    /** What the list is narrowed down to, in words; empty for everything. */
    String inWords() {
        return filters().entrySet().stream()
                .map(each -> name(each.getKey()) + ": " + inWords(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String inWords(String name, String value) {
        return switch (name) {
            case "service" -> labels.service(value);
            case "place" -> labels.place(value);
            case "channel" -> labels.channel(value);
            case "theme" -> labels.theme(value);
            default -> value.equals(value.toUpperCase(Locale.ROOT)) ? plain(value) : value;
        };
    }

    /** {@code IN_ANALYSIS} is "in analysis". */
    private static String plain(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String name(String parameter) {
        var key = "filter." + parameter;
        return Texts.has("export", key) ? Texts.text("export", key) : parameter;
    }

    /** The page of the export for a list that is open now, with its filters. */
    Href linkTo(String list) {
        var href = Href.to("/staff/export").with("list", list);
        filters().forEach(href::with);
        return href;
    }
}
