package org.openleap.browser;

import org.openleap.stack.Browser;
import org.openqa.selenium.By;

/** The page of one suggestion, as its owner uses it. */
final class SuggestionPage {
    private static final By NEWS = By.id("progressForm:news:input");

    private final Browser browser;

    SuggestionPage(Browser browser, String address) {
        this.browser = browser;
        browser.driver().get(address);
    }

    void writeNews(String percent, String news) {
        browser.type(By.id("progressForm:percent:input"), percent);
        browser.type(NEWS, news);
    }

    String news() {
        return browser.find(NEWS).getAttribute("value");
    }

    void report() {
        browser.press(By.id("progressForm:report"));
    }

    /** Reads the facts again after a conflict. */
    void showAsItIsNow() {
        browser.press(By.id("changed:reload"));
    }
}
