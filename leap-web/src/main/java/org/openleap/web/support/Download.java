package org.openleap.web.support;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers a request with a file in place of a page. Browsers never guess its kind: every answer of LEAP says nosniff. */
public final class Download {
    private Download() {}

    public static void csv(String name, byte[] content) throws IOException {
        attachment(name + ".csv", "text/csv;charset=UTF-8", content);
    }

    /** To be saved by whoever asked, never shown inside LEAP's own address. */
    public static void attachment(String name, String mediaType, byte[] content) throws IOException {
        send(mediaType, content, toBeSaved(name));
    }

    /** Shown inside a page: for pictures only. */
    public static void inline(String mediaType, byte[] content) throws IOException {
        send(mediaType, content, "inline");
    }

    /** As {@link #attachment}, for a file of unknown length; {@link #end} when it is written. */
    public static OutputStream begin(String name, String mediaType) throws IOException {
        return headers(mediaType, toBeSaved(name)).getResponseOutputStream();
    }

    public static void end() {
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static void send(String mediaType, byte[] content, String disposition) throws IOException {
        var response = headers(mediaType, disposition);
        response.setResponseContentLength(content.length);
        response.getResponseOutputStream().write(content);
        end();
    }

    private static ExternalContext headers(String mediaType, String disposition) {
        var response = FacesContext.getCurrentInstance().getExternalContext();
        response.setResponseContentType(mediaType);
        response.setResponseHeader("Content-Disposition", disposition);
        return response;
    }

    private static String toBeSaved(String name) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
