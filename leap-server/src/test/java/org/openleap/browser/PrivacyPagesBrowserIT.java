package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.Waiting;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;

/** A day of somebody who answers for information: a request from the letter to the answer, holds, times, and who read what. */
@WithLeap
@NeedsBrowser
class PrivacyPagesBrowserIT {
    private static final int WIDE = 1280;
    private static final String PERSON = "Petronella Quimby";
    private static final String CONTACT = """
            , "contact": {"route": "EMAIL", "name": "%s", "address": "petronella.quimby@example.org", "needs": []}""".formatted(PERSON);

    private final LeapStack leap;

    PrivacyPagesBrowserIT(LeapStack leap) {
        this.leap = leap;
    }

    @Test
    void aRequestIsLoggedOnTheDayItCame(Browser browser) {
        browser.signInAs("ig", "/staff/requests");
        browser.press(By.linkText("Log a request"));
        browser.press(By.id("requestForm:open"));
        check(browser, "request-new-mistake");
        assertThat(browser.text()).contains("Choose what they ask for.", "Enter the name");

        RequestPage.form(browser, "Somebody Else");
        check(browser, "request-new");
        browser.press(By.id("requestForm:open"));
        check(browser, "request-who");
        assertThat(browser.text()).contains("First: who asks?");
        assertThat(browser.all(By.linkText("Look for their records"))).isEmpty();
        browser.visit("/staff/requests");
        check(browser, "requests");
        assertThat(browser.text()).contains("Somebody Else");
    }

    @Test
    void aPersonGetsTheirFileAndIsErased(Browser browser) {
        var said = Said.say(leap, "My neighbour Casimir Bunt drove me. Put the stop nearer.", CONTACT);
        var request = RequestPage.log(browser, PERSON).identify();
        request.search();
        check(browser, "request-records");
        request.open().take(said.reference());

        browser.press(By.linkText("Look through the file"));
        assertThat(browser.text()).contains("Put the stop nearer.", "petronella.quimby@example.org");
        browser.type(By.id("outForm:words:input"), "Casimir Bunt");
        browser.press(By.id("outForm:leaveOut"));
        check(browser, "request-file");
        assertThat(browser.text()).contains("About somebody else");

        request.open();
        check(browser, "request");
        request.startErasing(said.reference());
        browser.press(By.id("eraseForm:erase"));
        check(browser, "request-erase-mistake");
        assertThat(browser.text()).contains("Choose by what right.", "Say that you have read it.");
        request.erase(said.reference());
        check(browser, "request-erased");
        assertThat(browser.text()).contains("It is erased", "Erased on", "Proof ");
        browser.press(By.linkText("Look through the file"));
        assertThat(browser.text()).contains("Put the stop nearer.").doesNotContain("petronella.quimby@example.org");
    }

    @Test
    void whatIsOnHoldCannotBeErased(Browser browser) {
        var said = Said.say(leap, "The lift was out of order for a week.", CONTACT.replace("Quimby", "Holdsworth"));
        browser.signInAs("ig", "/staff/holds");
        browser.press(By.id("placeForm:put"));
        check(browser, "holds-mistake");
        browser.find(By.cssSelector("[id='placeForm:kind:input:1']")).click();
        browser.type(By.id("placeForm:title:input"), "Lift inquiry");
        browser.type(By.id("placeForm:reason:input"), "The coroner asked for it.");
        browser.type(By.id("placeForm:reference:input"), said.reference());
        browser.press(By.id("placeForm:put"));
        check(browser, "holds");
        assertThat(browser.text()).contains("Lift inquiry", said.reference());

        RequestPage.log(browser, "Petronella Holdsworth").identify().take(said.reference());
        assertThat(browser.text()).contains("On hold: Lift inquiry");
    }

    @Test
    void whatSomebodyAllowsIsWrittenDownAndStopsWhenItIsTakenBack(Browser browser) {
        var said = Said.say(leap, "Tell people which bus to take.", ", \"mayPublish\": true, \"mayShare\": true");
        browser.signInAs("lead", "/staff/item?ref=" + said.reference());
        browser.press(By.id("permissions"));
        check(browser, "consent");
        assertThat(browser.text()).contains("Publish an anonymous version", "How we asked");
        browser.press(By.id("consentForm:save"));
        check(browser, "consent-mistake");
        browser.find(By.cssSelector("#consentForm\\:purpose\\:input option[value=PUBLISH_ANONYMISED]"))
                .click();
        browser.find(By.cssSelector("[id='consentForm:answer:input:2']")).click();
        browser.find(By.cssSelector("#consentForm\\:method\\:input option[value=PHONE]"))
                .click();
        browser.press(By.id("consentForm:save"));
        check(browser, "consent-taken-back");
        assertThat(browser.text()).contains("Taken back", "How it came about");

        browser.signInAs("ig", "/staff/consents");
        check(browser, "consents");
        assertThat(browser.text()).contains(said.reference());
    }

    @Test
    void aPersonTakesBackOnTheirOwnPageWhatTheyAllowed(Browser browser) {
        var said = Said.say(leap, "Say on the bus that it is full.", ", \"mayPublish\": true, \"mayShare\": true");
        var story = TrackPage.open(browser, said.reference(), said.phrase());
        story.open("disallow");
        story.press("disallow");
        check(browser, "track-disallow-mistake");
        assertThat(story.problems()).contains("Choose what you no longer allow");
        browser.find(By.cssSelector("label[for=disallow-SHARE_ANONYMISED]")).click();
        story.press("disallow");
        check(browser, "track-disallowed");
        assertThat(browser.text()).contains("We have stopped it");
    }

    @Test
    void everythingHasItsTime(Browser browser) {
        browser.signInAs("ig", "/staff/retention");
        browser.press(By.id("lookForm:look"));
        check(browser, "retention");
        browser.press(By.linkText("Feedback without a suggestion"));
        browser.type(By.id("periodForm:months:input"), "0");
        browser.press(By.id("periodForm:change"));
        check(browser, "retention-class-mistake");
        browser.type(By.id("periodForm:months:input"), "36");
        browser.type(By.id("periodForm:reason:input"), "Agreed by the records group.");
        browser.press(By.id("periodForm:change"));
        assertThat(browser.text()).contains("3 years (began with 2 years)");
        browser.press(By.linkText("Feedback without a suggestion"));
        check(browser, "retention-class");
        browser.type(By.id("periodForm:months:input"), "24");
        browser.type(By.id("periodForm:reason:input"), "Back to what the code of practice says.");
        browser.press(By.id("periodForm:change"));
    }

    @Test
    void whoReadWhatIsSeenByThoseWhoAnswerForIt(Browser browser) {
        var said = Said.say(leap, "Somebody reads this.");
        browser.signInAs("officer", "/staff/item?ref=" + said.reference());
        browser.signInAs("ig", "/staff");
        check(browser, "today");
        Waiting.until(
                Duration.ofSeconds(30),
                "the reading to be written down",
                () -> Optional.of(browser.visit("/staff/readings?item=" + said.reference())
                                .text())
                        .filter(text -> text.contains("Opened")));
        check(browser, "readings-item");
        browser.visit("/staff/readings");
        check(browser, "readings");
    }

    private static void check(Browser browser, String name) {
        PageCheck.isFit(browser, "privacy " + name);
        browser.beAsWideAs(WIDE);
    }
}
