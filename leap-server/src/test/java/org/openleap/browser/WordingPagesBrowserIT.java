package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openleap.stack.Browser;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;

/** A letter is written in other words, seen as it will be, and comes back as LEAP wrote it; one that no other test sends. */
@WithLeap
@NeedsBrowser
class WordingPagesBrowserIT {
    private static final By SUBJECT = By.id("wordingForm:subject:input");
    private static final By BODY = By.id("wordingForm:body:input");
    private static final By REASON = By.id("wordingForm:reason:input");
    private static final By WRITE = By.id("wordingForm:write");
    private static final By PREVIEW = By.id("wordingForm:preview");
    private static final String WORDS =
            "Good news about ${title}. Something has changed: ${changed} We decide by ${decideBy}.";

    @Test
    void aLeadWritesALetterInTheWordsOfTheTrust(Browser browser) {
        browser.signInAs("lead", "/staff/lists");
        browser.press(By.cssSelector("a[href='/staff/wordings']"));
        assertThat(browser.heading()).isEqualTo("Words of our letters");
        PageCheck.isFit(browser, "wordings");

        browser.press(By.cssSelector("a[href='/staff/wording?letter=REVIVED']"));
        whatIsMissingIsNamed(browser);
        browser.type(BODY, WORDS);
        browser.press(PREVIEW);
        assertThat(browser.find(By.id("example")).getText())
                .contains(
                        "Hello Sam Okoro,", "Good news about Put soft pads on the ward doors.", "The engagement team");
        PageCheck.isFit(browser, "wording-preview");

        browser.press(WRITE);
        assertThat(browser.text()).contains("Say why, in 10 to 500 characters.");
        assertThat(browser.find(BODY).getAttribute("value")).isEqualTo(WORDS);
        browser.type(REASON, "Agreed by the readers panel.");
        browser.press(WRITE);
        assertThat(browser.text()).contains("The words are set.", "Our own words", "Agreed by the readers panel.");
        PageCheck.isFit(browser, "wording");
        theWordsOfLeapComeBack(browser);
    }

    private static void whatIsMissingIsNamed(Browser browser) {
        browser.type(SUBJECT, "Something has changed: ${reference}");
        browser.type(BODY, "Good news about ${title}.");
        browser.press(PREVIEW);
        assertThat(browser.text()).contains("The text must also say: changed, decideBy.");
        assertThat(browser.find(BODY).getAttribute("value")).isEqualTo("Good news about ${title}.");
        PageCheck.isFit(browser, "wording-wrong");
    }

    private static void theWordsOfLeapComeBack(Browser browser) {
        browser.type(By.id("restoreForm:reason:input"), "It was only a trial.");
        browser.press(By.id("restoreForm:restore"));
        assertThat(browser.text()).contains("LEAP’s words are used again from today on.", "It was only a trial.");
        assertThat(browser.all(By.id("restoreForm"))).isEmpty();
    }
}
