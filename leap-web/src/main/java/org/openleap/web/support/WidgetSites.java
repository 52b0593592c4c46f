package org.openleap.web.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.openleap.shared.LeapSetting;

/**
 * The sites that may show the widget of published answers in a frame or read it from a script ({@code LEAP_WIDGET_SITES}).
 * Nothing else of LEAP is ever shown inside another page.
 *
 * @param origins e.g. {@code https://www.trust.example}
 */
record WidgetSites(List<String> origins) {
    private static final Set<String> WIDGET = Set.of("/you-said-we-did/widget", "/you-said-we-did/widget.json");
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?");

    WidgetSites {
        origins = List.copyOf(origins);
    }

    /** @throws IllegalStateException when something else than an origin stands in the setting */
    static WidgetSites allowed() {
        return of(LeapSetting.LEAP_WIDGET_SITES.value().orElse(""));
    }

    static WidgetSites of(String setting) {
        var origins = List.of(setting.strip().split("\\s+")).stream()
                .filter(origin -> !origin.isEmpty())
                .toList();
        if (!origins.stream().allMatch(origin -> ORIGIN.matcher(origin).matches())) {
            throw new IllegalStateException(
                    "The setting LEAP_WIDGET_SITES must hold origins like https://www.trust.example.");
        }
        return new WidgetSites(origins);
    }

    boolean isWidget(String path) {
        return WIDGET.contains(path);
    }

    /** Who may frame the widget, for the policy of the answer. */
    String ancestors() {
        return "frame-ancestors " + (origins.isEmpty() ? "'none'" : String.join(" ", origins));
    }

    /** Lets a script of one of these sites read the answer. */
    void open(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Vary", "Origin");
        var origin = request.getHeader("Origin");
        if (origin != null && origins.contains(origin)) response.setHeader("Access-Control-Allow-Origin", origin);
    }
}
