package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.stack.Browser;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Commitments and activities as both sides see them, with the people of the demonstration. */
@WithLeap
@NeedsBrowser
class CommitmentPagesBrowserIT {
    private static final By FIRST = By.cssSelector(".table a.t");
    private static final By WAITING = By.cssSelector("#waitingHeading");
    private static final By EVIDENCE = By.id("keepForm:evidence:input");
    private static final By KEEP = By.id("keepForm:keep");

    @ParameterizedTest
    @CsvSource({
        "lead, /staff/commitments",
        "lead, /staff/commitments?view=over",
        "lead, /staff/commitments?partnership=LEAP-6",
        "lead, /staff/promises?ref=LEAP-6",
        "lead, /staff/partnership?ref=LEAP-6",
        "lead, /staff/activities",
        "officer, /staff/activity-new",
        "director, /staff/commitments",
        "partner, /partner/commitments"
    })
    void aPageIsFitForEverybody(String account, String path, Browser browser) {
        browser.signInAs(account, path);

        check(browser, account + path);
    }

    @ParameterizedTest
    @CsvSource({
        "lead, /staff/commitments?status=DISPUTED",
        "officer, /staff/commitments?status=DUE",
        "lead, /staff/activities",
        "partnerlead, /partner/commitments?view=over",
        "partnerlead, /partner/commitments?status=DUE"
    })
    void aRecordIsFitForEverybody(String account, String list, Browser browser) {
        browser.signInAs(account, list);
        browser.driver().get(browser.find(FIRST).getAttribute("href"));

        check(browser, account + list + "-record");
    }

    @Test
    void aPartnerIsToldWhatIsWrongAndThenKeepsItsPromiseWithTheKeyboardAlone(Browser browser) {
        browser.signInAs("partnerlead", "/partner/commitments?by=PARTNER&status=DUE");
        browser.driver().get(browser.find(FIRST).getAttribute("href"));
        browser.type(EVIDENCE, "Sent");
        browser.press(KEEP);

        assertThat(browser.text()).contains("There is a problem", "10 to 2,000 characters");
        assertThat(browser.find(EVIDENCE).getAttribute("value")).isEqualTo("Sent");

        browser.type(EVIDENCE, "Sent by e-mail this morning");
        var day = LocalDate.now();
        browser.find(EVIDENCE)
                .sendKeys(Keys.TAB, "%02d%02d%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear()));
        browser.enter(KEEP);

        assertThat(browser.find(By.cssSelector(".notice")).getText()).startsWith("Kept.");
        assertThat(browser.text()).contains("Sent by e-mail this morning");
    }

    @Test
    void aPlannedActivityShowsWhatItMadeDue(Browser browser) {
        browser.signInAs("officer", "/staff/activity-new");
        browser.press(By.id("planForm:plan"));
        assertThat(browser.text()).contains("Choose the kind of activity.", "Give it a name");

        browser.find(By.cssSelector("[id='planForm:kind:input'] option[value=CAMPAIGN]"))
                .click();
        browser.type(By.id("planForm:title:input"), "Ask me about my day");
        browser.type(By.id("planForm:what:input"), "Badges for every ward, and a week of short talks.");
        var start = LocalDate.now().plusDays(60);
        browser.find(By.id("planForm:starts:input"))
                .sendKeys("%02d%02d%d".formatted(start.getMonthValue(), start.getDayOfMonth(), start.getYear()));
        browser.press(By.id("planForm:plan"));

        assertThat(browser.heading()).isEqualTo("Ask me about my day");
        assertThat(browser.text()).contains("Carers Link Hartmoor", "Tell about the campaign");
    }

    @Test
    void anotherPartnersCommitmentDoesNotExist(Browser partner, Browser other) {
        partner.signInAs("partnerlead", "/partner/commitments");
        partner.find(WAITING);
        var theirs = partner.find(FIRST).getAttribute("href");
        other.signInAs("partner2", "/partner/commitments");

        other.driver().get(theirs);

        assertThat(other.heading()).isEqualTo("We cannot find that page");
    }

    private static void check(Browser browser, String name) {
        PageCheck.isFit(browser, "commitment-" + name);
    }
}
