package org.openleap.web.answers;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;

/**
 * A request with an address and a method; it knows nothing else.
 *
 * @param parameters several values of one are divided by a comma
 */
record Asked(String method, String path, Map<String, String> parameters, Map<String, String> headers) {
    static HttpServletRequest get(String path, Map<String, String> parameters) {
        return new Asked("GET", path, parameters, Map.of()).request();
    }

    HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Asked.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, arguments) -> switch (asked.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> "/leap" + path;
                    case "getContextPath" -> "/leap";
                    case "getParameterValues" -> values((String) arguments[0]);
                    case "getHeader" -> headers.get(arguments[0]);
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }

    private String[] values(String name) {
        return parameters.containsKey(name) ? parameters.get(name).split(",") : null;
    }
}
