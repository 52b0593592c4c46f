package org.openleap.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

/**
 * Lets browsers and proxies keep pages that are the same for everybody: they ask again each time, and hear "not modified"
 * as long as nothing changed.
 */
@Named
@ApplicationScoped
public class Freshness {
    private static final int NOT_MODIFIED = 304;

    /** A new release may word the same facts differently. */
    private final String release = UUID.randomUUID().toString();

    /** For pages whose text changes only with the release; used as view action. */
    public void keep() {
        isCurrent();
    }

    /** Marks the answer with what it is made of. True when the visitor has the same already: then it is complete. */
    boolean isCurrent(Object... facts) {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        var tag = tag(context.getViewRoot().getViewId(), facts);
        external.setResponseHeader("ETag", tag);
        external.setResponseHeader("Cache-Control", "public, no-cache");
        boolean same = tag.equals(external.getRequestHeaderMap().get("If-None-Match"));
        if (same) {
            external.setResponseStatus(NOT_MODIFIED);
            context.responseComplete();
        }
        return same;
    }

    private String tag(String page, Object... facts) {
        var text = Arrays.stream(facts).map(Objects::toString).toList();
        return "W/\"" + UUID.nameUUIDFromBytes((release + page + text).getBytes(StandardCharsets.UTF_8)) + "\"";
    }
}
