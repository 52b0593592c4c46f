package org.openleap.notification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Somebody asked the person what they need now (Accessible Information Standard: needs are reviewed).
 *
 * @param language a BCP 47 tag, e.g. {@code pl}; empty for English
 * @param how how we know, at most 500 characters
 */
public record ReviewNeeds(
        long telling,
        long version,
        @NotNull @Size(max = 10) Set<@Pattern(regexp = "[a-z_]{1,40}") String> needs,
        @NotNull @Pattern(regexp = LANGUAGE) String language,
        @NotBlank @Size(max = 500) String how) {
    /** A language, as people tag it: {@code pl}, {@code bfi}, {@code zh-Hant}. */
    public static final String LANGUAGE = "|[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";

    public ReviewNeeds {
        needs = needs == null ? Set.of() : Set.copyOf(needs);
    }
}
