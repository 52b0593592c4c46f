package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openleap.stack.Browser;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;

/** How long things take is set on a page, from a day on and with a reason; the day lies so far ahead that nobody else meets it. */
@WithLeap
@NeedsBrowser
class TargetPagesBrowserIT {
    private static final By DAYS = By.id("targetForm:days:input");
    private static final By FROM = By.id("targetForm:from:input");
    private static final By REASON = By.id("targetForm:reason:input");
    private static final By CHANGE = By.id("targetForm:change");

    /** 1 March 2190, as somebody types it into the date field of an American browser. */
    private static final String FAR = "03012190";

    @Test
    void aLeadSetsHowLongSomethingTakes(Browser browser) {
        browser.signInAs("lead", "/staff/lists");
        browser.press(By.cssSelector("a[href='/staff/targets']"));
        assertThat(browser.heading()).isEqualTo("How long things take");
        assertThat(browser.text()).contains("20 working days", "25 working days from");
        PageCheck.isFit(browser, "targets");

        browser.press(By.linkText("A reply to a sign-up"));
        browser.type(DAYS, "41");
        browser.type(REASON, "Agreed by the partnership board.");
        browser.press(CHANGE);
        assertThat(browser.text()).contains("Choose a number from 1 to 40.");
        assertThat(browser.find(REASON).getAttribute("value")).isEqualTo("Agreed by the partnership board.");
        PageCheck.isFit(browser, "target-wrong");

        browser.type(DAYS, "8");
        browser.find(FROM).sendKeys(FAR);
        browser.press(CHANGE);
        assertThat(browser.text())
                .contains("The change is set.", "8 working days from 1 March 2190")
                .contains(
                        "10 working days becomes 8 working days, from 1 March 2190 on",
                        "Agreed by the partnership board.");
        PageCheck.isFit(browser, "target");
    }
}
