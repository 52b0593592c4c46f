package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.openleap.stack.Browser;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Somebody without a mouse: walks from field to field, sees where they are, and presses keys. */
final class Keyboard {
    private static final int FARTHEST = 250;
    private static final String SEEN = "var s = getComputedStyle(arguments[0]);"
            + "return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none'";

    private final Browser browser;

    Keyboard(Browser browser) {
        this.browser = browser;
    }

    /** Walks on until the element with this id has the focus, and sees that it has. */
    Keyboard to(String id) {
        for (int step = 0; step < FARTHEST; step++) {
            if (id.equals(here().getAttribute("id"))) {
                assertThat((Boolean) script().executeScript(SEEN, here()))
                        .as("the focus on %s can be seen", id)
                        .isTrue();
                return this;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("the keyboard does not reach " + id + " on " + browser.heading());
    }

    /** Replaces what stands in the field. */
    Keyboard type(String text) {
        here().sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
        return this;
    }

    /** A list opens by its first letters. */
    Keyboard choose(String beginning) {
        here().sendKeys(beginning);
        return this;
    }

    Keyboard tick() {
        press(Keys.SPACE);
        return this;
    }

    /** Follows the link or sends the form, and waits for the next page. */
    void enter() {
        browser.leave(() -> here().sendKeys(Keys.ENTER));
    }

    private void press(CharSequence keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private WebElement here() {
        return browser.driver().switchTo().activeElement();
    }

    private JavascriptExecutor script() {
        return (JavascriptExecutor) browser.driver();
    }
}
