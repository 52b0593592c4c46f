package org.openleap.web.answers;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address of a page that is the same for everybody, without the parameters that no such page looks at. */
record KeptAddress(String value) {
    private static final String LIST = "/you-said-we-did";
    private static final List<String> PARAMETERS =
            List.of("service", "place", "theme", "quarter", "outcome", "after", "size", "answers");
    private static final int LONGEST = 200;

    /** Empty for every other page and for forms. */
    static Optional<KeptAddress> of(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        boolean same = path.equals("/") || path.equals(LIST) || path.startsWith(LIST + "/");
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return same && read ? known(request, path) : Optional.empty();
    }

    private static Optional<KeptAddress> known(HttpServletRequest request, String path) {
        var query = PARAMETERS.stream().flatMap(name -> values(request, name)).collect(Collectors.joining("&"));
        return path.length() + query.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new KeptAddress(path + "?" + query));
    }

    /** All values, and encoded: otherwise one address could be taken for another, and its page be kept in the place of that. */
    private static Stream<String> values(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameterValues(name)).stream()
                .flatMap(Arrays::stream)
                .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
