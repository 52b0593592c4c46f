package org.openleap.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.publication.PairFilter;
import org.openleap.publication.PairOutcome;

/** The filter and the place in the list, as they stand in the address of the page: it can be kept and shared. */
@Named
@RequestScoped
public class PairAddress {
    private static final String QUARTER = "20[0-9]{2}-Q[1-4]";
    private static final String OUTCOME =
            Arrays.stream(PairOutcome.values()).map(Enum::name).collect(Collectors.joining("|"));

    @Inject
    HttpServletRequest request;

    PairFilter filter() {
        return new PairFilter(
                value("service"), value("place"), value("theme"), known("quarter", QUARTER), known("outcome", OUTCOME));
    }

    /** Cursor of the page; empty for the first one. */
    public String getAfter() {
        return value("after");
    }

    public boolean isFiltered() {
        return !filter().equals(PairFilter.all());
    }

    public boolean isFirstPage() {
        return getAfter().isEmpty();
    }

    /** The filter as a query, to which the cursor of another page can be added. */
    public String getQuery() {
        return Stream.of("service", "place", "theme", "quarter", "outcome")
                .filter(name -> !value(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(value(name), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }

    /** A quarter or an outcome that cannot be is no filter. */
    private String known(String name, String pattern) {
        return value(name).matches(pattern) ? value(name) : "";
    }

    private String value(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    @Override
    public String toString() {
        return getQuery() + "after=" + getAfter();
    }
}
