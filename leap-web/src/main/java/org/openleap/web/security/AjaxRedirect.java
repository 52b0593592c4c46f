package org.openleap.web.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the script of Faces to open a page; a plain redirect would be followed behind the person's back. */
final class AjaxRedirect {
    private AjaxRedirect() {}

    static void to(String path, HttpServletResponse response) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write("""
                <?xml version="1.0" encoding="UTF-8"?><partial-response><redirect url="%s"/></partial-response>""".formatted(escaped(path)));
    }

    private static String escaped(String path) {
        return path.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
