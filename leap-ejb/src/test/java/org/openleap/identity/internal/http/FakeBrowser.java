package org.openleap.identity.internal.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** A browser and the session it has: only what sign-in asks of the two. Anything else fails. */
final class FakeBrowser {
    private Map<String, Object> session = new HashMap<>();
    private int sessionId = 1;
    private boolean hasSession = true;

    boolean hasSession() {
        return hasSession;
    }

    String sessionId() {
        return "session-" + sessionId;
    }

    Map<String, Object> session() {
        return session;
    }

    HttpServletRequest request() {
        return fake(HttpServletRequest.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getSession" -> session(arguments == null || (boolean) arguments[0]);
            case "changeSessionId" -> "session-" + ++sessionId;
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private HttpSession session(boolean create) {
        if (!hasSession && !create) return null;
        if (!hasSession) begin();
        var mine = session;
        return fake(HttpSession.class, (proxy, method, arguments) -> answer(mine, method.getName(), arguments));
    }

    private Object answer(Map<String, Object> mine, String method, Object[] arguments) {
        if (mine != session || !hasSession) throw new IllegalStateException("session is over");
        return switch (method) {
            case "getId" -> sessionId();
            case "getAttribute" -> mine.get((String) arguments[0]);
            case "setAttribute" -> mine.put((String) arguments[0], arguments[1]);
            case "invalidate" -> invalidate();
            default -> throw new UnsupportedOperationException(method);
        };
    }

    private void begin() {
        session = new HashMap<>();
        sessionId++;
        hasSession = true;
    }

    private Object invalidate() {
        hasSession = false;
        return null;
    }

    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
