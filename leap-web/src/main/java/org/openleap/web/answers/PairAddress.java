package org.openleap.web.answers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openleap.publication.PairFilter;
import org.openleap.publication.PairOutcome;

/** The filter and the place in the list, as they stand in the address of the page: it can be kept and shared. */
@Named
@RequestScoped
public class PairAddress {
    private static final String OUTCOME =
            Arrays.stream(PairOutcome.values()).map(Enum::name).collect(Collectors.joining("|"));
    private static final String CODE = "[A-Za-z0-9_-]{1,60}";
    private static final String NUMBER = PairAddress.class.getName() + ".number";
    private static final List<String> NAMES = List.of("service", "place", "theme", "quarter", "outcome");

    @Inject
    HttpServletRequest request;

    /** What the address asks for; what cannot be is no filter. */
    public PairFilter filter() {
        return new PairFilter(known("service"), known("place"), known("theme"), known("quarter"), known("outcome"));
    }

    /** Cursor of the page; empty for the first one. */
    public String getAfter() {
        return value("after");
    }

    public boolean isFiltered() {
        return filter().isNarrow();
    }

    public boolean isFirstPage() {
        return getAfter().isEmpty();
    }

    /** The filter as a query, to which the cursor of another page can be added. */
    public String getQuery() {
        return NAMES.stream()
                .filter(name -> !known(name).isEmpty())
                .map(name -> name + "=" + known(name) + "&")
                .collect(Collectors.joining());
    }

    /** The filter as the end of an address, with its question mark; empty without a filter. */
    public String getSuffix() {
        var query = getQuery();
        return query.isEmpty() ? "" : "?" + query.substring(0, query.length() - 1);
    }

    /** Notes the number that stands in the path, for the page that the request is passed on to. */
    static void number(HttpServletRequest request, long number) {
        request.setAttribute(NUMBER, number);
    }

    /** The number of the answer; 0 when the address names none. */
    long number() {
        return request.getAttribute(NUMBER) instanceof Long number ? number : 0;
    }

    private String known(String name) {
        return value(name).matches(format(name)) ? value(name) : "";
    }

    private static String format(String name) {
        return switch (name) {
            case "quarter" -> Quarters.FORMAT;
            case "outcome" -> OUTCOME;
            default -> CODE;
        };
    }

    private String value(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }
}
