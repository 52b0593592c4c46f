package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openleap.stack.Browser;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;

/** The loop balance with the stories of the demonstration: it adds up, shows earlier days, and leads to the items. */
@WithLeap
@NeedsBrowser
class BalancePagesBrowserIT {
    private static final By TOTAL = By.cssSelector("tfoot td");

    @Test
    void everythingThatCameInIsSomewhere(Browser browser) {
        browser.signInAs("lead", "/staff/balance");
        PageCheck.isFit(browser, "balance");

        assertThat(browser.text())
                .contains("It adds up", "How long people wait")
                .containsPattern("half within \\d+, 9 of 10 within \\d+ \\(of \\d+\\)");
        assertThat(browser.all(By.cssSelector("tr.off"))).isEmpty();
        assertThat(browser.all(TOTAL).get(0).getText()).matches("[1-9][0-9,]*");
    }

    @Test
    void anEarlierDayShowsFewerItemsAndLeadsToThem(Browser browser) {
        browser.signInAs("director", "/staff/balance?by=PLACE");
        long now = number(browser.all(TOTAL).get(0).getText());
        browser.visit("/staff/balance?by=PLACE&on=2026-03-31");
        long then = number(browser.all(TOTAL).get(0).getText());

        assertThat(then).isPositive().isLessThan(now);

        browser.press(By.cssSelector("tfoot td a"));
        PageCheck.isFit(browser, "balance-items");
        assertThat(browser.all(By.cssSelector("tbody tr"))).isNotEmpty();
    }

    private static long number(String shown) {
        return Long.parseLong(shown.replace(",", ""));
    }
}
