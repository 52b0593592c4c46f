package org.openleap.web.agreement;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.openleap.agreement.PaperFile;

/** Answers a request with a file in place of a page. Browsers never guess its kind: every answer of LEAP says nosniff. */
final class Download {
    private Download() {}

    /** To be saved by whoever asked, never shown inside LEAP's own address. */
    static void attachment(PaperFile file) throws IOException {
        send(file, "attachment; filename*=UTF-8''" + encoded(file.name()));
    }

    /** Shown inside a page: for pictures only. */
    static void inline(PaperFile picture) throws IOException {
        send(picture, "inline");
    }

    private static void send(PaperFile file, String disposition) throws IOException {
        var context = FacesContext.getCurrentInstance();
        var response = context.getExternalContext();
        response.setResponseContentType(file.mediaType());
        response.setResponseContentLength(file.content().length);
        response.setResponseHeader("Content-Disposition", disposition);
        response.getResponseOutputStream().write(file.content());
        context.responseComplete();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
