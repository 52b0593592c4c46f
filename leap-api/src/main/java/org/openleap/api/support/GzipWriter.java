package org.openleap.api.support;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Sends answers packed to whoever says that they can unpack them; never what is packed in itself, such as a PDF. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class GzipWriter implements WriterInterceptor {
    private static final Pattern WANTED = Pattern.compile("(^|.*[,\\s])gzip(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");

    private static final List<String> TEXTS = List.of("json", "xml");

    @Context
    HttpHeaders request;

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        if (!isText(answer)) {
            answer.proceed();
            return;
        }
        answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (isWanted()) pack(answer);
        else answer.proceed();
    }

    private static boolean isText(WriterInterceptorContext answer) {
        var type = answer.getMediaType();
        return type != null && (type.getType().equals("text") || TEXTS.stream().anyMatch(type.getSubtype()::endsWith));
    }

    private boolean isWanted() {
        var accepted = request.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && WANTED.matcher(accepted.toLowerCase(Locale.ROOT)).matches();
    }

    private static void pack(WriterInterceptorContext answer) throws IOException {
        answer.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        answer.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        var plain = answer.getOutputStream();
        var packed = new GZIPOutputStream(plain);
        answer.setOutputStream(packed);
        try {
            answer.proceed();
        } finally {
            packed.finish();
            answer.setOutputStream(plain);
        }
    }
}
