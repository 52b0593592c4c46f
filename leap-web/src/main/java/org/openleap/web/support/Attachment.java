package org.openleap.web.support;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers a request with a file in place of a page: to be saved, never shown inside LEAP's own address. */
public final class Attachment {
    private Attachment() {}

    /** @param name without ending */
    public static void csv(String name, byte[] content) throws IOException {
        var response = begin(name + ".csv", "text/csv;charset=UTF-8", content.length);
        response.getResponseOutputStream().write(content);
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** @param content closed when it has been sent */
    public static void send(String name, String mediaType, long size, InputStream content) throws IOException {
        try (content) {
            var response = begin(name, mediaType, size);
            content.transferTo(response.getResponseOutputStream());
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static ExternalContext begin(String name, String mediaType, long size) {
        var response = FacesContext.getCurrentInstance().getExternalContext();
        response.setResponseContentType(mediaType);
        response.setResponseHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(name));
        response.setResponseHeader("Content-Security-Policy", "sandbox");
        response.setResponseHeader("Content-Length", Long.toString(size));
        return response;
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
