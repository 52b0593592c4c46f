package org.openleap.api.support;

import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Answers with a tag that are not JSON, in the type of their standard. */
public final class Typed {
    private Typed() {}

    /** As {@link Tagged#answer(Object, Request)} does. @param type with its characters, e.g. {@code text/csv;charset=UTF-8} */
    public static Response answer(Object body, String type, Request conditions) {
        var answer = Tagged.answer(body, conditions);
        return answer.hasEntity() ? Response.fromResponse(answer).type(type).build() : answer;
    }
}
