package org.openleap.web.support;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers a request with a file in place of a page. Browsers never guess its kind: every answer of LEAP says nosniff. */
public final class Download {
    private Download() {}

    /** To be saved by whoever asked, never shown inside LEAP's own address. */
    public static void attachment(String name, String mediaType, byte[] content) throws IOException {
        send(mediaType, content, "attachment; filename*=UTF-8''" + encoded(name));
    }

    /** Shown inside a page: for pictures only. */
    public static void inline(String mediaType, byte[] content) throws IOException {
        send(mediaType, content, "inline");
    }

    private static void send(String mediaType, byte[] content, String disposition) throws IOException {
        var context = FacesContext.getCurrentInstance();
        var response = context.getExternalContext();
        response.setResponseContentType(mediaType);
        response.setResponseContentLength(content.length);
        response.setResponseHeader("Content-Disposition", disposition);
        response.getResponseOutputStream().write(content);
        context.responseComplete();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
