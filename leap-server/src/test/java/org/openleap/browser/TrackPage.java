package org.openleap.browser;

import org.openleap.stack.Browser;
import org.openqa.selenium.By;

/** The page on which a visitor sees what became of their words. */
public final class TrackPage {
    private final Browser browser;

    private TrackPage(Browser browser) {
        this.browser = browser;
    }

    /** Opens the story with what was handed out. */
    public static TrackPage open(Browser browser, String reference, String phrase) {
        browser.visit("/track");
        browser.type(By.id("reference"), reference);
        browser.type(By.id("phrase"), phrase);
        browser.press(By.cssSelector("#track button"));
        return new TrackPage(browser);
    }

    /** Opens what can be done with a button of this name. */
    void open(String act) {
        browser.find(By.xpath("//details[.//button[@value='" + act + "']]/summary"))
                .click();
    }

    void press(String act) {
        browser.press(By.cssSelector("button[name=act][value=" + act + "]"));
    }

    /** Says that it was not understood. */
    void say(String text) {
        open("say-more");
        browser.type(By.id("more"), text);
        press("say-more");
    }

    public String words() {
        return browser.find(By.className("p-own")).getText();
    }

    public String story() {
        return browser.find(By.className("p-story")).getText();
    }

    /** Writes into the form of something about one suggestion; {@code field} is e.g. {@code words-askAgain1}. */
    void say(String act, String field, String words) {
        browser.type(By.id(field), words);
        press(act);
    }

    String text() {
        return browser.text();
    }

    public String problems() {
        return browser.find(By.className("govuk-error-summary")).getText();
    }
}
