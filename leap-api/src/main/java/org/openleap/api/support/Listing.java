package org.openleap.api.support;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

/** Answers with a page of a list: its tag, and a link to the next page when there is one (RFC 8288). */
public final class Listing {
    /** What the description says of every list. */
    public static final String MANNERS = "There is no total; follow `Link: rel=\"next\"`. " + Tagged.MANNERS;

    private Listing() {}

    /** @param next cursor of the next page, empty on the last one */
    public static Response answer(Object body, String next, UriInfo asked, Request conditions) {
        var answer = Tagged.answer(body, conditions);
        if (next.isEmpty()) return answer;
        return Response.fromResponse(answer).links(next(asked, next)).build();
    }

    /** The same question, asked after that cursor. */
    private static Link next(UriInfo asked, String cursor) {
        var address = UriBuilder.fromUri(PublicAddress.of("/v1/" + asked.getPath()));
        asked.getQueryParameters().forEach((name, values) -> {
            if (!name.equals("cursor")) address.queryParam(name, values.get(0));
        });
        return Link.fromUri(address.queryParam("cursor", cursor).build())
                .rel("next")
                .build();
    }
}
