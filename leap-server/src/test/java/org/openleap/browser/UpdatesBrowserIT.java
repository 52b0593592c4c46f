package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;

/** New answers by e-mail: asked for, confirmed, changed and stopped without an account. */
@WithLeap
@NeedsBrowser
class UpdatesBrowserIT {
    private static final Pattern KEY = Pattern.compile("/updates/manage\\?key=(\\S+)");

    private static final By DAILY = By.cssSelector("input[name=frequency][value=DAILY]");

    private final String address = "reader-" + UUID.randomUUID() + "@example.org";

    @Test
    void somebodyAsksConfirmsChangesAndStops(Browser browser, LeapStack leap) {
        browser.visit("/you-said-we-did?service=larkrise-ward");
        browser.press(By.partialLinkText("e-mail"));
        browser.type(By.id("email"), "not an address");
        browser.press(By.id("send"));
        assertThat(browser.find(By.cssSelector(".govuk-error-summary")).getText())
                .contains("e-mail address");
        check(browser, "updates-mistake");

        browser.type(By.id("email"), address);
        browser.press(By.id("send"));
        assertThat(browser.heading()).contains("Look in your e-mail");
        check(browser, "updates-sent");

        var path = "/updates/manage?key=" + keyInMail(leap);
        browser.visit(path);
        check(browser, "updates-confirm");
        browser.press(By.id("yes"));
        assertThat(browser.find(By.cssSelector("[role=status]")).getText()).isNotEmpty();
        var daily = browser.driver().findElement(DAILY);
        browser.find(By.cssSelector("label[for='" + daily.getAttribute("id") + "']"))
                .click();
        browser.press(By.id("save"));
        check(browser, "updates-changed");
        assertThat(browser.driver().findElement(DAILY).isSelected()).isTrue();

        browser.press(By.cssSelector("a[href^='/updates/stop']"));
        check(browser, "updates-stop");
        browser.press(By.id("yes"));
        assertThat(browser.heading()).contains("Stopped");
        browser.visit(path);
        check(browser, "updates-gone");
    }

    @Test
    void aMailProgramStopsItWithOnePost(LeapStack leap) {
        var visitor = new VisitorForm(leap);
        visitor.post("/updates", Map.of("email", address, "frequency", "WEEKLY"));
        var key = keyInMail(leap);
        assertThat(visitor.get("/updates/stop?key=" + key).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/updates/manage?key=" + key).statusCode()).isEqualTo(200);

        var stopped = visitor.post("/updates/stop?key=" + key, Map.of("List-Unsubscribe", "One-Click"));

        assertThat(stopped.statusCode()).isEqualTo(200);
        assertThat(visitor.get("/updates/manage?key=" + key).statusCode()).isEqualTo(404);
    }

    private String keyInMail(LeapStack leap) {
        var letter = leap.inbox().await(address, mail -> mail.text().contains("/updates/manage"));
        var key = KEY.matcher(letter.text());
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private static void check(Browser browser, String name) {
        PageCheck.isFit(browser, "pub-" + name);
    }
}
