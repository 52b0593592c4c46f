package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
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
        var search = browser.driver().switchTo().activeElement();
        browser.leave(() -> search.sendKeys("letters", Keys.ENTER));
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
    void aSearchIsKeptUnderANameAndForgottenAgain(Browser browser) {
        var name = "Letters " + UUID.randomUUID();
        browser.signInAs("lead", "/staff/find?q=letters&state=HAS_SUGGESTIONS");
        browser.press(By.id("keep"));
        assertThat(browser.text()).contains("Items with “letters” · Status: Has suggestions");
        PageCheck.isFit(browser, "saved-search-new");
        browser.type(By.id("saveForm:name:input"), "");
        browser.press(By.id("saveForm:save"));
        assertThat(browser.text()).contains("Enter a name of at most 100 characters.");

        browser.type(By.id("saveForm:name:input"), name);
        browser.find(By.id("saveForm:alert:input:2")).click();
        browser.find(By.id("saveForm:shared:input:1")).click();
        browser.press(By.id("saveForm:save"));
        assertThat(browser.text()).contains("The search “" + name + "” is kept.", "Shared with the team");
        PageCheck.isFit(browser, "saved-searches");

        browser.press(By.linkText(name));
        assertThat(browser.driver().getCurrentUrl()).contains("q=letters", "state=HAS_SUGGESTIONS");
        browser.visit("/staff/saved-searches");
        browser.press(By.xpath("//li[a[normalize-space()='" + name + "']]//button[contains(., 'Remove')]"));
        assertThat(browser.text()).contains("The search “" + name + "” is no longer kept.");
    }

    @Test
    void anotherSpellingIsProposed(Browser browser) {
        browser.signInAs("officer", "/staff/find?q=corridoor");

        browser.press(By.id("advice"));

        assertThat(browser.all(By.cssSelector(".hits mark"))).isNotEmpty();
    }
}
