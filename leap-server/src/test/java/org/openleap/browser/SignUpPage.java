package org.openleap.browser;

import java.time.Instant;
import org.openleap.stack.Browser;
import org.openleap.stack.Waiting;
import org.openqa.selenium.By;

/** The form "Work with us", one thing a page. */
final class SignUpPage {
    private final Browser browser;
    private final Instant opened = Instant.now();

    private SignUpPage(Browser browser) {
        this.browser = browser;
    }

    static SignUpPage open(Browser browser) {
        browser.visit("/work-with-us");
        return new SignUpPage(browser);
    }

    SignUpPage type(String field, String text) {
        browser.type(By.id(field), text);
        return this;
    }

    /** Marks a radio button or a box; its label lies over it. */
    SignUpPage choose(String id) {
        browser.find(By.cssSelector("label[for=" + id + "]")).click();
        return this;
    }

    SignUpPage goOn() {
        browser.press(By.cssSelector("button.govuk-button[value=next]"));
        return this;
    }

    /** Sends the checked answers; gives the reference that the visitor takes away. */
    String send() {
        Waiting.sinceThen(opened, VisitorForm.AS_FAST_AS_PEOPLE);
        browser.press(By.id("send"));
        return browser.find(By.id("reference")).getText();
    }

    String problems() {
        return browser.find(By.className("govuk-error-summary")).getText();
    }

    String value(String field) {
        return browser.find(By.id(field)).getDomProperty("value");
    }
}
