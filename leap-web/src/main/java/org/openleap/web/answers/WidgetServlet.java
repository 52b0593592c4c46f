package org.openleap.web.answers;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openleap.publication.PublishedPair;
import org.openleap.web.support.Labels;
import org.openleap.web.support.Texts;

/** What the widget shows, for sites that draw it themselves. */
@WebServlet("/you-said-we-did/widget.json")
public class WidgetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient WidgetView widget;

    @Inject
    transient Labels labels;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        widget.load();
        var answers = Json.createArrayBuilder();
        widget.getPairs().forEach(pair -> answers.add(answer(pair)));
        var body = Json.createObjectBuilder()
                .add("home", widget.getHome() + "/you-said-we-did")
                .add("answers", answers);
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(body.build().toString().getBytes(StandardCharsets.UTF_8));
    }

    private JsonObjectBuilder answer(PublishedPair pair) {
        return Json.createObjectBuilder()
                .add("youSaid", pair.youSaid())
                .add("outcome", pair.outcome().name())
                .add(
                        "outcomeLabel",
                        Texts.text(
                                "publication",
                                "publication.outcome." + pair.outcome().name()))
                .add("weDid", pair.weDid())
                .add("service", labels.service(pair.service()))
                .add("place", labels.place(pair.place()))
                .add("publishedAt", pair.publishedAt().toString())
                .add("url", widget.getHome() + "/you-said-we-did/" + pair.number());
    }
}
