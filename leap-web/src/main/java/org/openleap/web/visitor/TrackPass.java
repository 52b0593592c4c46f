package org.openleap.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/**
 * What opens somebody's own page: reference and phrase as they typed them, or sealed as the page gave them back, so that they
 * type them once and nobody reads them in the page.
 */
@ApplicationScoped
class TrackPass {
    private static final String REFERENCE = "reference";
    private static final String PHRASE = "phrase";

    @Inject
    Sealer sealer;

    String seal(TrackVisit visit) {
        return sealer.seal(Map.of(REFERENCE, visit.reference(), PHRASE, visit.phrase()));
    }

    TrackVisit read(HttpServletRequest request) {
        var typed = request.getParameterMap();
        var sealed = Optional.ofNullable(request.getParameter("pass"))
                .flatMap(sealer::open)
                .filter(opened -> opened.containsKey(PHRASE));
        return sealed.map(opened -> new TrackVisit(opened.get(REFERENCE), opened.get(PHRASE), typed))
                .orElseGet(() -> new TrackVisit(typed(request, REFERENCE), typed(request, PHRASE), typed));
    }

    private static String typed(HttpServletRequest request, String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("").strip();
    }
}
