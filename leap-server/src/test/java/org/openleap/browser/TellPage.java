package org.openleap.browser;

import java.net.URI;
import java.util.stream.Stream;
import org.openleap.stack.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The page on which a partner tells the trust something. */
final class TellPage {
    private static final int MOST_STEPS = 60;

    private final Browser browser;

    TellPage(Browser browser) {
        this.browser = browser;
    }

    TellPage open() {
        browser.visit("/partner/tell");
        return this;
    }

    TellPage type(String field, String text) {
        browser.type(By.id("tellForm:" + field + ":input"), text);
        return this;
    }

    TellPage send() {
        browser.press(By.id("tellForm:send"));
        return this;
    }

    /** With the keyboard alone: from where the cursor is to the button. */
    TellPage sendByKeyboard() {
        for (int step = 0; step < MOST_STEPS; step++) {
            var active = browser.driver().switchTo().activeElement();
            if ("tellForm:send".equals(active.getAttribute("id"))) {
                browser.leave(() -> active.sendKeys(Keys.ENTER));
                return this;
            }
            active.sendKeys(Keys.TAB);
        }
        throw new AssertionError("the button cannot be reached with the keyboard");
    }

    /** Reference of what was told, from the page that followed. */
    String reference() {
        browser.find(By.cssSelector(".notice"));
        var query = URI.create(browser.driver().getCurrentUrl()).getQuery();
        return Stream.of(query.split("&"))
                .filter(each -> each.startsWith("ref="))
                .map(each -> each.substring(4))
                .findFirst()
                .orElseThrow();
    }
}
