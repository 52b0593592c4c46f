package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.openleap.stack.Browser;

/** What every page must be: one heading, nothing beyond the edge of a phone, no fault that axe can find. */
final class PageCheck {
    /** Heading of the page that comes when LEAP failed; it is fit for everybody too. */
    private static final String ERROR = "Sorry, that did not work";

    private PageCheck() {}

    /**
     * Leaves the window as wide as a desk.
     *
     * @param name of the pictures that are taken on the way; all but letters and digits becomes a dash
     */
    static void isFit(Browser browser, String name) {
        assertThat(browser.heading()).isNotBlank().isNotEqualTo(ERROR);
        Screenshots.take(browser, name, width -> {
            if (width == Screenshots.PHONE) {
                assertThat(Screenshots.isTooWide(browser)).as(name).isFalse();
            }
            assertThat(browser.accessibilityFaults())
                    .as("%s at %s pixels", name, width)
                    .isEmpty();
        });
    }
}
