package org.openleap.web.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An address inside the portal whose parameters carry the state of the page. Empty parameters are left out. */
public final class Href {
    private final String path;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    private Href(String path) {
        this.path = path;
    }

    public static Href to(String path) {
        return new Href(path);
    }

    /** Adds a parameter or replaces it; an empty value removes it. */
    public Href with(String name, Object value) {
        if (value.toString().isEmpty()) parameters.remove(name);
        else parameters.put(name, value.toString());
        return this;
    }

    @Override
    public String toString() {
        if (parameters.isEmpty()) return path;
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path + "?", ""));
    }
}
