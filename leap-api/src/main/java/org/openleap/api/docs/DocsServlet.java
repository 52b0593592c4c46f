package org.openleap.api.docs;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.openleap.api.support.ProblemIndex;
import org.openleap.shared.LeapSetting;

/**
 * The documentation for people: one page without a script, made of the reviewed description, so that the two cannot differ.
 * Its examples name the addresses of this very LEAP.
 */
@WebServlet("/docs")
public class DocsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Configuration templates = templates();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
        response.getOutputStream()
                .write(page(LeapSetting.LEAP_OIDC_ISSUER.require()).getBytes(StandardCharsets.UTF_8));
    }

    /** The whole page. @param issuer where systems get their tokens */
    String page(String issuer) throws IOException {
        var page = new StringWriter();
        try {
            templates.getTemplate("docs.ftlh").process(words(issuer), page);
        } catch (TemplateException wrong) {
            throw new IOException("docs.ftlh cannot be filled", wrong);
        }
        return page.toString();
    }

    private static Map<String, Object> words(String issuer) {
        var base = LeapSetting.LEAP_PUBLIC_URL.require() + "/api";
        var description = new Description(base);
        return Map.of(
                "trust", LeapSetting.LEAP_TRUST_NAME.require(),
                "base", base,
                "tokenUrl", issuer + "/protocol/openid-connect/token",
                "about", description.about(),
                "tags", description.tags(),
                "operations", description.operations(),
                "bodies", description.bodies(),
                "problems", ProblemIndex.all());
    }

    private static Configuration templates() {
        var templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(DocsServlet.class, "/org/openleap/api/docs");
        templates.setDefaultEncoding("UTF-8");
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        return templates;
    }
}
