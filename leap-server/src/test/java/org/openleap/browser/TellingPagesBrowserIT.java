package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;

/** Telling people in the form they need, as the officers see it, and as the convenor of a group does. */
@WithLeap
@NeedsBrowser
class TellingPagesBrowserIT {
    private static final By FIRST = By.cssSelector(".table a.t");
    private static final By NOTICE = By.cssSelector(".notice");

    private final LeapStack leap;

    TellingPagesBrowserIT(LeapStack leap) {
        this.leap = leap;
    }

    @ParameterizedTest
    @CsvSource({
        "officer, /staff/tellings?view=look",
        "officer, /staff/tellings?view=call",
        "officer, /staff/tellings?view=print",
        "lead, /staff/tellings?view=relay",
        "lead, /staff/tellings?view=failed",
        "lead, /staff/tellings?view=public",
        "officer, /staff/tellings?view=look&form=BSL",
        "admin, /staff/unsent"
    })
    void aQueueIsFitForEverybody(String account, String path, Browser browser) {
        browser.signInAs(account, path);

        PageCheck.isFit(browser, "telling-" + account + path);
    }

    @ParameterizedTest
    @CsvSource({
        "officer, look, ''",
        "officer, look, needs",
        "officer, call, tell",
        "officer, call, attempt",
        "officer, print, ''",
        "lead, relay, confirm",
        "lead, failed, ''",
        "officer, failed, reroute",
        "officer, settled, ''"
    })
    void aTellingIsFitForEverybody(String account, String view, String step, Browser browser) {
        browser.signInAs(account, "/staff/tellings?view=" + view);
        var address = browser.find(FIRST).getAttribute("href");

        browser.driver().get(address + (step.isEmpty() ? "" : "&do=" + step));

        PageCheck.isFit(browser, "telling-one-" + account + "-" + view + "-" + step);
    }

    @Test
    void theProofIsFitForEverybody(Browser browser) {
        browser.signInAs("officer", "/staff/tellings?view=settled");
        browser.driver().get(browser.find(FIRST).getAttribute("href"));
        browser.press(By.id("evidence"));

        PageCheck.isFit(browser, "telling-proof");
        assertThat(browser.text()).contains("This was owed", "Settled");
    }

    @Test
    void aLetterDoesNotLeaveInTheWrongFormAndDoesOnceItIsPrepared(Browser browser) {
        browser.signInAs("officer", "/staff/tellings?view=look&form=BSL");
        browser.driver().get(browser.find(FIRST).getAttribute("href"));
        assertThat(browser.find(By.id("hindrance")).getText()).contains("British Sign Language");

        browser.type(By.id("wordsForm:subject:input"), "A signed answer for you");
        browser.press(By.id("wordsForm:send"));
        assertThat(browser.text()).contains("There is a problem", "It does not meet what this person needs");
        assertThat(browser.find(By.id("wordsForm:subject:input")).getAttribute("value"))
                .isEqualTo("A signed answer for you");

        browser.find(By.cssSelector("[id^='wordsForm:meets'][value=bsl]")).click();
        browser.press(By.id("wordsForm:send"));

        assertThat(browser.find(NOTICE).getText()).isEqualTo("It is on its way.");
    }

    @Test
    void lettersArePrintedTogetherAndThenPosted(Browser browser) {
        browser.signInAs("officer", "/staff/tellings?view=print");
        assertThat(browser.find(By.id("printAll")).getAttribute("href")).endsWith("/staff/telling-paper");
        assertThat(browser.all(By.cssSelector("[name=chosen]:checked"))).isNotEmpty();

        browser.press(By.id("batchForm:postedAll"));

        assertThat(browser.find(NOTICE).getText()).contains("count as posted");
    }

    @Test
    void aCallInVainIsNotedAndSoIsOneThatIsAnswered(Browser browser) {
        browser.signInAs("officer", "/staff/tellings?view=call");
        browser.driver().get(browser.find(FIRST).getAttribute("href"));
        browser.press(By.id("do-attempt"));
        browser.type(By.id("attemptForm:what:input"), "Rang at 10:20, no answer.");
        browser.press(By.id("attemptForm:attempt"));
        assertThat(browser.text()).contains("Rang at 10:20, no answer.");

        browser.press(By.id("do-tell"));
        browser.press(By.id("toldForm:told"));
        assertThat(browser.text()).contains("There is a problem", "Write 1 to 1,000 characters.");
        browser.type(By.id("toldForm:how:input"), "Rang at 15:00, he was glad.");
        browser.press(By.id("toldForm:told"));

        assertThat(browser.find(NOTICE).getText()).isEqualTo("They count as told.");
    }

    @Test
    void aGroupCountsAsToldWhenItsConvenorSaysSo(Browser browser) throws SQLException {
        var email = UUID.randomUUID() + "@example.org";
        var sent = TellUsPage.open(browser)
                .answerAll("The hall is cold when our group meets. Please heat it before ten.", "", email)
                .send();
        speakForAGroup(sent.reference());

        browser.visit("/group");
        browser.type(By.id("reference"), sent.reference());
        browser.type(By.id("phrase"), "not the four words");
        browser.press(By.cssSelector("#group button"));
        assertThat(browser.text()).contains("There is a problem");

        browser.type(By.id("reference"), sent.reference());
        browser.type(By.id("phrase"), sent.phrase());
        browser.press(By.cssSelector("#group button"));
        assertThat(browser.text()).contains("Please pass this on to: Thursday walkers");
        PageCheck.isFit(browser, "telling-group");

        var confirm = By.cssSelector("button[value=confirm]");
        browser.press(confirm);
        assertThat(browser.text()).contains("Enter the day on which you told them");

        browser.find(By.name("day")).sendKeys("01022020");
        browser.type(By.name("people"), "11");
        browser.type(By.name("how"), "I read it out before the walk.");
        browser.press(confirm);

        assertThat(browser.text()).contains("Your group counts as told now", "I read it out before the walk.");
    }

    /** Staff enter groups; a visitor's item becomes one of a group here, because only its visitor knows the four words. */
    private void speakForAGroup(String reference) throws SQLException {
        try (var database = leap.database();
                var update = database.prepareStatement(
                        "update telling set group_name = 'Thursday walkers', group_size = 12, status = 'SENT',"
                                + " settled_at = null where item = ?")) {
            update.setString(1, reference);
            update.executeUpdate();
        }
    }
}
