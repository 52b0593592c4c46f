package org.openleap.journey;

import java.util.Map;
import org.openleap.stack.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.chromium.ChromiumDriver;
import org.openqa.selenium.support.ui.Select;

/** One browser in which one person of the trust after the other signs in and does their step. */
final class Desk {
    private final Browser browser;

    Desk(Browser browser) {
        this.browser = browser;
    }

    /** Somebody new sits down: nothing of the person before is left. */
    Desk signIn(String account, String page) {
        ((ChromiumDriver) browser.driver()).executeCdpCommand("Network.clearBrowserCookies", Map.of());
        browser.signInAs(account, page);
        return this;
    }

    Desk leave() {
        ((ChromiumDriver) browser.driver()).executeCdpCommand("Network.clearBrowserCookies", Map.of());
        return this;
    }

    Desk open(String page) {
        browser.visit(page);
        return this;
    }

    /** Types into the field of a form, for example {@code markingForm}, {@code title}. */
    Desk type(String form, String field, String text) {
        browser.type(By.id(form + ":" + field + ":input"), text);
        return this;
    }

    Desk choose(String form, String field, String value) {
        var option = "[name='" + form + ":" + field + ":input'][value='" + value + "']";
        browser.find(By.cssSelector(option)).click();
        return this;
    }

    /** Chooses the first entry of a menu that begins with this text. */
    Desk pick(String form, String field, String beginning) {
        var menu = new Select(browser.find(By.id(form + ":" + field + ":input")));
        var wanted = menu.getOptions().stream()
                .filter(option -> option.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + beginning + " in " + field));
        menu.selectByVisibleText(wanted.getText());
        return this;
    }

    Desk press(String form, String button) {
        browser.press(By.id(form + ":" + button));
        return this;
    }

    /** Sets a date as the browser's own date field keeps it. */
    Desk date(String form, String field, String day) {
        var input = browser.find(By.id(form + ":" + field + ":input"));
        ((ChromiumDriver) browser.driver()).executeScript("arguments[0].value = arguments[1]", input, day);
        return this;
    }

    /** The button of the card of one published pair. */
    Desk pressOnPair(String suggestion, String button) {
        var card = "//article[.//a[normalize-space()='" + suggestion + "']]";
        browser.press(By.xpath(card + "//button[contains(@id, ':" + button + "')]"));
        return this;
    }

    /** Follows the link with these words. */
    Desk follow(String words) {
        browser.press(By.xpath("//main//a[normalize-space()='" + words + "']"));
        return this;
    }

    String text() {
        return browser.text();
    }
}
