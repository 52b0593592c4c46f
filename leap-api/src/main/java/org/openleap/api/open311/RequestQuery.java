package org.openleap.api.open311;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openleap.api.support.QueryValue;
import org.openleap.publication.Answer;
import org.openleap.publication.PairFilter;
import org.openleap.publication.PublicationRegister;
import org.openleap.publication.PublishedPair;
import org.openleap.shared.Cursor;
import org.openleap.shared.PageRequest;

/** Which requests are wanted, in the words of the standard. */
public class RequestQuery {
    private static final int MOST = 1000;
    private static final int MOST_NUMBERS = 20;
    private static final int PAGE = 200;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Set<String> STATUSES = Set.of("open", "closed");

    @QueryParam("jurisdiction_id")
    @Parameter(description = "Taken and ignored: there is one jurisdiction.")
    String jurisdiction;

    @QueryParam("service_request_id")
    @Parameter(
            description = "Only these, at most 20 with commas; whatever else is asked counts for nothing then.",
            example = "12")
    String numbers;

    @QueryParam("service_code")
    @Parameter(description = "Only requests about these services, with commas.", example = "community-nursing")
    String services;

    @QueryParam("start_date")
    @Parameter(
            description = "Only requests from this moment on; 90 days before the last moment when left out.",
            example = "2026-09-01T00:00:00Z")
    String start;

    @QueryParam("end_date")
    @Parameter(description = "Only requests until this moment, at most 90 days after the first; today when left out.")
    String end;

    @QueryParam("status")
    @Parameter(description = "`open` or `closed`, or both with a comma.", example = "closed")
    String status;

    /** @throws ApiRefusal {@link ApiProblem#INVALID_PARAMETER} */
    List<PublishedPair> find(PublicationRegister register, Instant now) {
        if (numbers != null && !numbers.isEmpty()) return named(register);
        var codes = QueryValue.several("service_code", services);
        var wanted = QueryValue.several("status", status);
        if (!STATUSES.containsAll(wanted)) throw QueryValue.refused("status");
        return within(register, Window.of(start, end, now)).stream()
                .filter(pair -> codes.isEmpty() || codes.contains(ServiceRequest.code(pair)))
                .filter(pair -> wanted.isEmpty() || wanted.contains(ServiceRequest.status(pair)))
                .limit(MOST)
                .toList();
    }

    /** What is no number of an answer, or of one that was taken down, is left out. */
    private List<PublishedPair> named(PublicationRegister register) {
        var asked = QueryValue.several("service_request_id", numbers);
        if (asked.size() > MOST_NUMBERS) throw QueryValue.refused("service_request_id");
        return asked.stream()
                .map(RequestQuery::number)
                .flatMap(Optional::stream)
                .map(register::answer)
                .filter(answer -> !answer.isTakenDown())
                .map(Answer::current)
                .toList();
    }

    static Optional<Long> number(String id) {
        return NUMBER.matcher(id).matches() ? Optional.of(Long.parseLong(id)) : Optional.empty();
    }

    /** Newest first, page by page back to the first moment. */
    private static List<PublishedPair> within(PublicationRegister register, Window window) {
        var found = new ArrayList<PublishedPair>();
        var cursor = new Cursor(window.end(), Long.MAX_VALUE).encode();
        while (!cursor.isEmpty()) {
            var page = register.published(PairFilter.all(), new PageRequest(PAGE, cursor));
            var inside = page.rows().stream().filter(window::reachesBackTo).toList();
            found.addAll(inside);
            cursor = inside.size() == page.rows().size() ? page.nextCursor() : "";
        }
        return found;
    }
}
