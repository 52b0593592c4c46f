package org.openleap.api.support;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.shared.LeapSetting;

/**
 * The sites whose pages may call the API from a browser ({@code LEAP_API_ORIGINS}), each exactly; none by default.
 *
 * @param sites e.g. {@code https://volunteers.example}
 */
record Origins(Set<String> sites) {
    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.-]+(?::[0-9]{1,5})?");

    Origins {
        sites = Set.copyOf(sites);
    }

    /** @throws IllegalStateException when something else than an origin stands in the setting */
    static Origins allowed() {
        return of(LeapSetting.LEAP_API_ORIGINS.value().orElse(""));
    }

    static Origins of(String setting) {
        var sites =
                Stream.of(setting.split("\\s+")).filter(site -> !site.isEmpty()).collect(Collectors.toSet());
        if (!sites.stream().allMatch(site -> ORIGIN.matcher(site).matches())) {
            throw new IllegalStateException(
                    "The setting LEAP_API_ORIGINS must hold origins like https://volunteers.example.");
        }
        return new Origins(sites);
    }

    boolean isClosed() {
        return sites.isEmpty();
    }

    boolean admits(String origin) {
        return origin != null && sites.contains(origin);
    }
}
