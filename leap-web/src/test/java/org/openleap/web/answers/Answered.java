package org.openleap.web.answers;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A response that remembers what was answered. */
final class Answered extends ServletOutputStream {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Map<String, String> headers = new TreeMap<>();
    private int status = HttpServletResponse.SC_OK;
    private String contentType = "";

    HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                Answered.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, asked, arguments) -> answer(asked.getName(), arguments));
    }

    private Object answer(String asked, Object... arguments) {
        return switch (asked) {
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "setStatus" -> status = (int) arguments[0];
            case "setContentType" -> contentType = (String) arguments[0];
            case "getContentType" -> contentType;
            case "getStatus" -> status;
            case "getOutputStream" -> this;
            case "isCommitted" -> false;
            default -> null;
        };
    }

    int status() {
        return status;
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    String text() {
        return body.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void write(int one) {
        body.write(one);
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException();
    }
}
