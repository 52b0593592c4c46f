package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;

/** Every page of signed-in people: no fault that axe can find, nothing beyond the edge of a phone, one heading. */
@WithLeap
@NeedsBrowser
class StaffPagesBrowserIT {
    private static final List<Integer> WIDTHS = List.of(1280, 390);

    private final Browser browser;

    StaffPagesBrowserIT(LeapStack leap, Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({
        "lead, /staff",
        "lead, /staff/inbox",
        "lead, /staff/inbox?status=HAS_SUGGESTIONS",
        "lead, /staff/suggestions",
        "lead, /staff/suggestions?due=overdue",
        "lead, /staff/confirmations",
        "lead, /staff/tellings",
        "lead, /staff/tellings?view=settled",
        "lead, /staff/published",
        "lead, /staff/published?status=PUBLISHED",
        "service, /staff",
        "director, /staff",
        "lay, /staff",
        "lay, /staff/confirmations",
        "partner, /partner",
        "healthwatch, /healthwatch",
        "ig, /staff/audit"
    })
    void aPageIsFitForEverybody(String account, String path) throws IOException {
        browser.signInAs(account, path);

        for (int width : WIDTHS) {
            browser.beAsWideAs(width).visit(path);

            Screenshots.keep(browser, account + path, width);
            assertThat(browser.heading()).isNotBlank();
            assertThat(browser.accessibilityFaults()).as("at %s pixels", width).isEmpty();
            assertThat(StaffPage.pixelsBeyondTheEdge(browser)).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"lead, /staff/inbox, .pane .btn", "lead, /staff/suggestions, td a"})
    void aRecordIsFitForEverybody(String account, String list, String link) throws IOException {
        browser.signInAs(account, list);
        var record = StaffPage.firstLink(browser, link);

        for (int width : WIDTHS) {
            browser.beAsWideAs(width).driver().get(record);

            Screenshots.keep(browser, account + list + "-record", width);
            assertThat(browser.heading()).isNotBlank();
            assertThat(browser.accessibilityFaults()).as("at %s pixels", width).isEmpty();
            assertThat(StaffPage.pixelsBeyondTheEdge(browser)).isZero();
        }
    }
}
