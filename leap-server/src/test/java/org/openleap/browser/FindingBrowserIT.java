package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.stack.Browser;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Finding in a real browser: one box for everything, the register with its facets; fit for everybody. */
@WithLeap
@NeedsBrowser
class FindingBrowserIT {

    @ParameterizedTest
    @CsvSource({
        "lead, /staff/search?q=letter",
        "lead, /staff/search?q=leter",
        "lead, /staff/search",
        "lead, /staff/find",
        "lead, '/staff/find?q=%22last+bus%22'",
        "lead, /staff/find?q=letter&state=HAS_SUGGESTIONS&place=hartmoor",
        "lead, /staff/find?kind=suggestion&overdue=yes",
        "service, /staff/find?kind=suggestion",
        "director, /staff/find?q=nothingatall"
    })
    void aPageIsFitForEverybody(String account, String path, Browser browser) {
        browser.signInAs(account, path);

        PageCheck.isFit(browser, account + path);
    }

    @Test
    void theRegisterIsNarrowedDownStepByStepAndTheAddressTellsIt(Browser browser) {
        browser.signInAs("lead", "/staff");
        browser.find(By.tagName("body")).sendKeys("/");
        browser.driver().switchTo().activeElement().sendKeys("letters", Keys.ENTER);
        browser.press(By.cssSelector(".found .all a"));
        assertThat(browser.all(By.cssSelector(".hits mark"))).isNotEmpty();
        int all = browser.all(By.cssSelector(".hits > li")).size();

        browser.press(By.cssSelector("#facet-service + ul .facet"));
        var address = browser.driver().getCurrentUrl();
        int fewer = browser.all(By.cssSelector(".hits > li")).size();

        assertThat(address).contains("q=letters", "service=");
        assertThat(fewer).isPositive().isLessThan(all);
        browser.press(By.cssSelector(".chip.taken"));
        assertThat(browser.all(By.cssSelector(".hits > li"))).hasSize(all);
    }

    @Test
    void anotherSpellingIsProposed(Browser browser) {
        browser.signInAs("officer", "/staff/find?q=corridoor");

        browser.press(By.id("advice"));

        assertThat(browser.all(By.cssSelector(".hits mark"))).isNotEmpty();
    }
}
