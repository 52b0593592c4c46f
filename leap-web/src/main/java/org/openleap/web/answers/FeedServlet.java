package org.openleap.web.answers;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The published answers for news readers, with the filters of the page. */
@WebServlet({"/you-said-we-did/feed.atom", "/you-said-we-did/feed.json"})
public class FeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Feeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean atom = request.getServletPath().endsWith(".atom");
        var text = atom ? AtomWriter.write(feeds.asked()) : JsonFeedWriter.write(feeds.asked());
        response.setContentType(atom ? AtomWriter.TYPE : JsonFeedWriter.TYPE);
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
