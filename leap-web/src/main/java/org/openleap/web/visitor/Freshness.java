package org.openleap.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Lets browsers and proxies keep pages whose words only a release changes: they ask again each time, and hear "not modified"
 * as long as nothing changed.
 */
@Named
@ApplicationScoped
public class Freshness {
    private static final int NOT_MODIFIED = 304;

    /** A new release may word the same facts differently. */
    private final String release = UUID.randomUUID().toString();

    /** For pages whose text changes only with the release; used as view action. The answer is complete when the visitor has it. */
    public void keep() {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        var tag = tag(context.getViewRoot().getViewId());
        external.setResponseHeader("ETag", tag);
        external.setResponseHeader("Cache-Control", "public, no-cache");
        if (tag.equals(external.getRequestHeaderMap().get("If-None-Match"))) {
            external.setResponseStatus(NOT_MODIFIED);
            context.responseComplete();
        }
    }

    private String tag(String page) {
        return "W/\"" + UUID.nameUUIDFromBytes((release + page).getBytes(StandardCharsets.UTF_8)) + "\"";
    }
}
