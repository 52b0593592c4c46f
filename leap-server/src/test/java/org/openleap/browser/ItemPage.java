package org.openleap.browser;

import org.openleap.stack.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The page of one item, as an officer uses it. */
final class ItemPage {
    private static final By WORDS = By.cssSelector("[data-words]");

    private final Browser browser;

    ItemPage(Browser browser, String reference) {
        this.browser = browser;
        browser.visit("/staff/item?ref=" + reference);
    }

    /** Lets it through. */
    void screen() {
        browser.press(By.id("passForm:pass"));
    }

    void startReading() {
        browser.press(By.id("startForm:start"));
    }

    /** Chooses a sentence with the keyboard alone, takes it over and names it. */
    void markSentence(int number, String title) {
        var words = browser.find(WORDS);
        for (int pressed = 0; pressed < number; pressed++) words.sendKeys(Keys.ARROW_DOWN);
        words.sendKeys(Keys.ENTER);
        browser.driver().switchTo().activeElement().sendKeys(title);
    }

    String quote() {
        return browser.find(By.id("markingForm:quote:input")).getAttribute("value");
    }

    void saveMark() {
        browser.press(By.id("markingForm:mark"));
    }

    String markedWords() {
        return browser.find(By.tagName("mark")).getText();
    }
}
