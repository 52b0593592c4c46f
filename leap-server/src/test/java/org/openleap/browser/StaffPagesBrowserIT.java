package org.openleap.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.stack.Browser;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;

/** Every page of signed-in people: no fault that axe can find, nothing beyond the edge of a phone, one heading. */
@WithLeap
@NeedsBrowser
class StaffPagesBrowserIT {
    @ParameterizedTest
    @CsvSource({
        "lead, /staff",
        "lead, /staff/inbox",
        "lead, /staff/inbox?status=HAS_SUGGESTIONS",
        "lead, /staff/suggestions",
        "lead, /staff/suggestions?due=overdue",
        "lead, /staff/confirmations",
        "lead, /staff/rejected",
        "lead, /staff/rejected?reason=no_funding",
        "lay, /staff/checks",
        "lead, /staff/tellings",
        "lead, /staff/tellings?view=settled",
        "service, /staff",
        "director, /staff",
        "lay, /staff",
        "lay, /staff/confirmations",
        "partner, /partner",
        "healthwatch, /healthwatch",
        "ig, /staff/audit"
    })
    void aPageIsFitForEverybody(String account, String path, Browser browser) {
        browser.signInAs(account, path);

        PageCheck.isFit(browser, account + path);
    }

    @ParameterizedTest
    @CsvSource({"lead, /staff/inbox, .pane .btn", "lead, /staff/suggestions, td a"})
    void aRecordIsFitForEverybody(String account, String list, String link, Browser browser) {
        browser.signInAs(account, list);
        browser.driver().get(browser.find(By.cssSelector(link)).getAttribute("href"));

        PageCheck.isFit(browser, account + list + "-record");
    }
}
