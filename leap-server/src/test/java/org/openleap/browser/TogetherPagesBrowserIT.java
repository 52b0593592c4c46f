package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.stack.Browser;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** What partners plan and show, whom the trust knows twice, and what it says of itself and of those it seldom hears. */
@WithLeap
@NeedsBrowser
class TogetherPagesBrowserIT {
    private static final By FIRST = By.cssSelector("td a.t");
    private static final By DONE = By.cssSelector(".notice");

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @CsvSource({
        "lead, /staff/person-merge",
        "lead, /staff/seldom-heard",
        "officer, /staff/our-profile",
        "director, /staff/seldom-heard",
        "partnerlead, /partner/activities",
        "healthwatch, /partner/agreements",
        "healthwatch, /partner/commitments",
        "healthwatch, /partner/activity-new",
        "healthwatch, /healthwatch/partnerships?status=REVIEW_DUE"
    })
    void aPageIsFitForEverybody(String account, String path, Browser browser) {
        browser.signInAs(account, path);

        check(browser, account + path);
    }

    @Test
    void aPartnerPlansACampaignAndSeesWhatItOwes(Browser browser) {
        browser.signInAs("partnerlead", "/partner/activities");
        browser.press(By.cssSelector("a[href='/partner/activity-new']"));
        browser.type(By.id("planForm:chain:input"), "Tarnshire Council");
        browser.press(By.id("planForm:plan"));
        assertThat(browser.text()).contains("Choose the kind of activity.", "Give it a name");
        assertThat(browser.find(By.id("planForm:chain:input")).getAttribute("value"))
                .isEqualTo("Tarnshire Council");
        check(browser, "activity-new-wrong");

        new Select(browser.find(By.id("planForm:kind:input"))).selectByValue("CAMPAIGN");
        browser.type(By.id("planForm:title:input"), "Warm homes " + word);
        browser.type(By.id("planForm:what:input"), "Volunteers knock on doors before the winter.");
        browser.find(By.id("planForm:starts:input"))
                .sendKeys(typed(LocalDate.now().plusDays(60)));
        browser.press(By.id("planForm:plan"));

        assertThat(browser.heading()).isEqualTo("Warm homes " + word);
        assertThat(browser.text()).contains("Tarnshire Council");
        check(browser, "activity");
    }

    @Test
    void eachAimOfAnAgreementGetsEvidence(Browser browser) {
        browser.signInAs("partnerlead", "/partner/agreements?status=IN_FORCE");
        browser.press(By.partialLinkText("Heard in the valley"));
        browser.press(By.cssSelector("[id^=evidence-]"));
        browser.type(By.id("evidenceForm:words:input"), "Few");
        browser.type(By.id("evidenceForm:link:input"), "ours");
        browser.press(By.id("evidenceForm:show"));
        assertThat(browser.text()).contains("There is a problem");
        assertThat(browser.find(By.id("evidenceForm:words:input")).getAttribute("value"))
                .isEqualTo("Few");
        check(browser, "evidence-wrong");

        browser.type(By.id("evidenceForm:words:input"), "Twelve people came to the open day. " + word);
        browser.find(By.id("evidenceForm:on:input"))
                .sendKeys(typed(LocalDate.now().minusDays(1)));
        browser.type(By.id("evidenceForm:link:input"), "https://example.org/open-day");
        browser.press(By.id("evidenceForm:show"));

        assertThat(browser.find(DONE).isDisplayed()).isTrue();
        assertThat(browser.text()).contains("Twelve people came to the open day. " + word);
        check(browser, "evidence");
    }

    @Test
    void twoRecordsOfOnePersonBecomeOne(Browser browser) {
        browser.signInAs("lead", "/staff/person-merge");
        browser.press(By.xpath("//ul[@class='twins']/li[contains(., 'Nowak')]/a[contains(@class, 'nw')]"));
        browser.press(By.cssSelector(".twins a[href*='other=']"));
        assertThat(browser.text()).contains("K. Nowak", "Kasia Nowak");
        check(browser, "person-merge");

        browser.press(By.id("mergeForm:merge"));

        assertThat(browser.find(DONE).isDisplayed()).isTrue();
        assertThat(browser.text())
                .contains("Merrow Growers", "Merrow Valley Council for Voluntary Service", "Met at the autumn fair.");
        check(browser, "person-merged");
    }

    @Test
    void aMediaReleaseBeginsWithWhatTheTrustSaysOfItself(Browser browser) {
        browser.signInAs("lead", "/staff/our-profile");
        browser.type(By.id("profileForm:staff:input"), "many");
        browser.press(By.id("profileForm:save"));
        assertThat(browser.text()).contains("There is a problem", "Enter a whole number");
        check(browser, "profile-wrong");
        browser.type(By.id("profileForm:staff:input"), "9300");
        browser.type(By.id("profileForm:vision:input"), "Everybody is heard " + word + ".");
        browser.press(By.id("profileForm:save"));
        assertThat(browser.find(DONE).getText()).startsWith("The profile is saved.");
        check(browser, "profile");

        browser.visit("/staff/agreements?status=IN_FORCE");
        var agreement = browser.find(FIRST).getAttribute("href").replaceFirst(".*ref=", "");
        browser.visit("/staff/agreement-release?ref=" + agreement);

        assertThat(browser.driver().getPageSource()).contains("employs 9,300 people", "Everybody is heard " + word);
        check(browser, "release");
    }

    @Test
    void aVisitorFindsTheHealthwatchOfTheirPostcode(Browser browser) {
        browser.visit("/local-healthwatch");
        browser.type(By.id("postcode"), "zz97 3aa");
        browser.press(By.id("find"));

        assertThat(browser.text()).contains("Tarnwold", "Healthwatch Tarnshire", "(opens in a new tab)");
        assertThat(browser.find(By.cssSelector("a[target=_blank]")).getAttribute("rel"))
                .contains("noopener");
        PageCheck.isFit(browser, "public-local-healthwatch");

        browser.type(By.id("postcode"), "XX1 <b>");
        browser.press(By.id("find"));
        assertThat(browser.text()).contains("We do not know the postcode");
        assertThat(browser.find(By.id("postcode")).getAttribute("value")).isEqualTo("XX1 <b>");
    }

    /** As somebody types it into the date field of an American browser. */
    private static String typed(LocalDate day) {
        return "%02d%02d%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear());
    }

    private static void check(Browser browser, String name) {
        PageCheck.isFit(browser, "together-" + name);
    }
}
