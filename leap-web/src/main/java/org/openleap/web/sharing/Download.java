package org.openleap.web.sharing;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Hands a CSV file to the browser, as a file and never as a page. */
final class Download {
    private Download() {}

    static void csv(String name, byte[] content) throws IOException {
        var context = FacesContext.getCurrentInstance();
        var response = context.getExternalContext();
        response.responseReset();
        response.setResponseContentType("text/csv;charset=UTF-8");
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        response.setResponseHeader("Cache-Control", "no-store");
        response.setResponseHeader("X-Content-Type-Options", "nosniff");
        response.setResponseContentLength(content.length);
        response.getResponseOutputStream().write(content);
        context.responseComplete();
    }
}
