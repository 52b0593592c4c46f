package org.openleap.web.answers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A page as it was drawn. Its tag is made of its bytes, so that every node and every restart gives the same tag to the same
 * page.
 */
record KeptPage(long edition, String contentType, Map<String, String> headers, byte[] bytes, String tag) {
    KeptPage(long edition, String contentType, Map<String, String> headers, byte[] bytes) {
        this(edition, contentType, Map.copyOf(headers), bytes, "\"" + UUID.nameUUIDFromBytes(bytes) + "\"");
    }

    /** Sends it, or says that the reader's copy is still good. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, no-cache");
        if (isKnownTo(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(contentType);
        response.setContentLength(bytes.length);
        if (request.getMethod().equals("GET")) response.getOutputStream().write(bytes);
    }

    /** A proxy that compresses makes the tag a weak one. */
    private boolean isKnownTo(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("If-None-Match"))
                .filter(tags -> Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals(tag) || known.equals("W/" + tag)))
                .isPresent();
    }
}
