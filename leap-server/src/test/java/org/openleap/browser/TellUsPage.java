package org.openleap.browser;

import java.time.Instant;
import org.openleap.stack.Browser;
import org.openleap.stack.Waiting;
import org.openqa.selenium.By;

/** The form "Tell us something", one question a page. */
public final class TellUsPage {
    private static final By CONTINUE = By.cssSelector("button.govuk-button[value=next]");

    private final Browser browser;
    private final Instant opened = Instant.now();

    private TellUsPage(Browser browser) {
        this.browser = browser;
    }

    public static TellUsPage open(Browser browser) {
        browser.visit("/tell-us");
        return new TellUsPage(browser);
    }

    public TellUsPage type(String field, String text) {
        browser.type(By.id(field), text);
        return this;
    }

    /** Marks a radio button or a box; its label lies over it. */
    public TellUsPage choose(String id) {
        browser.find(By.cssSelector("label[for=" + id + "]")).click();
        return this;
    }

    public TellUsPage goOn() {
        browser.press(CONTINUE);
        return this;
    }

    public TellUsPage back() {
        browser.press(By.cssSelector("button[value=back]"));
        return this;
    }

    public TellUsPage change(String step) {
        browser.press(By.cssSelector("button[value=change-" + step + "]"));
        return this;
    }

    /** Presses Enter in a field, as people do who use only a keyboard. */
    public TellUsPage enter(String field) {
        browser.enter(By.id(field));
        return this;
    }

    /** Answers every question, with an e-mail contact, and stops at the page to check the answers. */
    public TellUsPage answerAll(String words, String request, String email) {
        type("words", words).goOn();
        type("request", request).goOn().goOn();
        choose("unsure").goOn();
        choose("capacity").goOn();
        choose("harm-2").goOn();
        choose("complaint-2").goOn();
        choose("route-EMAIL").type("email", email).goOn();
        return choose("publish").choose("share").goOn();
    }

    /** Sends the checked answers. */
    public Sent send() {
        Waiting.sinceThen(opened, VisitorForm.AS_FAST_AS_PEOPLE);
        browser.press(By.id("send"));
        return new Sent(
                browser.find(By.id("reference")).getText(),
                browser.find(By.id("phrase")).getText());
    }

    public String progress() {
        return browser.find(By.className("p-progress")).getText();
    }

    public String problems() {
        return browser.find(By.className("govuk-error-summary")).getText();
    }

    public String value(String field) {
        return browser.find(By.id(field)).getDomProperty("value");
    }

    /** What the visitor takes away. */
    public record Sent(String reference, String phrase) {}
}
