package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;

/** Work on LEAP: everybody is told, everybody can read, and whoever sends something keeps what they typed. */
@WithLeap
@NeedsBrowser
class MaintenanceBrowserIT {
    private static final By ANNOUNCE = By.id("maintenanceForm:announce");
    private static final By WORDS = By.id("maintenanceForm:words:input");
    private static final String TYPED = "Everybody is heard, also tonight.";

    private final String told = "We move to a new server " + UUID.randomUUID();

    @Test
    void leapCanBeReadWhileItIsWorkedOn(LeapStack leap, Browser browser) throws IOException, InterruptedException {
        browser.signInAs("admin", "/staff/maintenance");
        browser.press(ANNOUNCE);
        assertThat(browser.text()).contains("Say what people need to know");
        PageCheck.isFit(browser, "maintenance-wrong");
        browser.type(WORDS, told);
        browser.press(ANNOUNCE);
        assertThat(browser.text()).contains("Every page says so now.", told, "Nothing new can be sent until");
        PageCheck.isFit(browser, "maintenance");

        try {
            leadKeepsWhatTheyTyped(browser);
            visitorsAreTold(browser);
            assertThat(statusOfSending(leap)).isEqualTo(503);
        } finally {
            browser.signInAs("admin", "/staff/maintenance");
            browser.press(By.id("endForm:end"));
        }

        assertThat(browser.text()).contains("The words are gone.").doesNotContain(told);
        assertThat(statusOfSending(leap)).isEqualTo(201);
    }

    private void leadKeepsWhatTheyTyped(Browser browser) {
        browser.signInAs("lead", "/staff/our-profile");
        assertThat(browser.text()).contains(told);
        browser.type(By.id("profileForm:vision:input"), TYPED);
        browser.press(By.id("profileForm:save"));
        assertThat(browser.text()).contains("LEAP takes nothing new until", "Nothing was sent.");
        assertThat(browser.find(By.id("profileForm:vision:input")).getAttribute("value"))
                .isEqualTo(TYPED);
        browser.visit("/staff/our-profile");
        assertThat(browser.text()).doesNotContain(TYPED);
    }

    private void visitorsAreTold(Browser browser) {
        browser.visit("/tell-us");
        assertThat(browser.text()).contains(told);
        PageCheck.isFit(browser, "public-maintenance");
    }

    private static int statusOfSending(LeapStack leap) throws IOException, InterruptedException {
        var sending = HttpRequest.newBuilder(leap.api("/feedback-items"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("{\"words\": \"The clinic had moved.\"}"));
        return leap.http().send(sending.build(), BodyHandlers.discarding()).statusCode();
    }
}
