package org.openleap.web.answers;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Catches a page while it is drawn. */
final class DrawnPage extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), false);
    private final ServletOutputStream stream = new Caught(bytes);

    DrawnPage(HttpServletResponse response) {
        super(response);
    }

    /** An error page, a redirect and the word that something is gone are no pages to keep. */
    boolean isWorthKeeping() {
        return getStatus() == SC_OK && !isCommitted() && getContentType() != null && content().length > 0;
    }

    KeptPage page(long edition) {
        return new KeptPage(edition, getContentType(), headers, content());
    }

    /** Answers with what was drawn all the same. */
    void passOn() throws IOException {
        if (isCommitted()) return;
        headers.forEach(super::setHeader);
        super.getOutputStream().write(content());
    }

    private byte[] content() {
        writer.flush();
        return bytes.toByteArray();
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    /** Kept with the page, so that readers of the copy get them too. */
    @Override
    public void setHeader(String name, String value) {
        headers.put(name, value);
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void reset() {
        super.reset();
        headers.clear();
        resetBuffer();
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        bytes.reset();
    }

    /** A stream into memory. */
    private static final class Caught extends ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        Caught(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int one) {
            bytes.write(one);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes.write(some, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Pages are drawn in one go");
        }
    }
}
