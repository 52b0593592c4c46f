package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openleap.stack.Browser;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.Waiting;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;

/** A partner lead connects a system of their organisation, and sees what reached it. */
@WithLeap
@NeedsBrowser
class WebhookPagesBrowserIT {
    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([^\"]+)\"");

    /** Takes nothing but the challenge while it is false. */
    private volatile boolean takes;

    @Test
    void aSystemIsConnectedTriedAndSentAgain(Browser browser) throws IOException {
        var system = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        system.createContext("/", this::answer);
        system.start();
        try {
            var url = "http://127.0.0.1:" + system.getAddress().getPort() + "/leap";
            browser.signInAs("partnerlead", "/partner/webhooks");
            PageCheck.isFit(browser, "partner-webhooks-none");
            add(browser, "not an address");
            assertThat(browser.text()).contains("Enter an address that begins with https://");
            add(browser, url);
            assertThat(browser.find(By.id("secret")).getText()).startsWith("whsec_");
            assertThat(browser.text()).contains(url, "To be checked");
            browser.press(button(url, "Check the address"));
            assertThat(browser.text())
                    .contains("It is told from now on", "Active")
                    .doesNotContain("whsec_");

            var item = new TellPage(browser)
                    .open()
                    .type("words", "The ramp is too steep.")
                    .send()
                    .reference();
            untilShown(browser, url, item, "Refused (503)");
            takes = true;
            browser.visit("/partner/webhooks");
            browser.press(button(url, "Pause"));
            assertThat(browser.text()).contains("Paused");
            browser.press(button(url, "Switch on again"));
            untilShown(browser, url, item, "Delivered");
            PageCheck.isFit(browser, "partner-webhooks");

            browser.find(By.xpath("//article[.//h2[.='" + url + "']]//summary[contains(., 'Remove')]"))
                    .click();
            browser.press(button(url, "Remove now"));
            assertThat(browser.text()).contains("The address was removed").doesNotContain(url);
        } finally {
            system.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var challenge = CHALLENGE.matcher(body);
            boolean asked = challenge.find();
            var answer = (asked ? challenge.group(1) : "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(asked || takes ? 200 : 503, answer.length == 0 ? -1 : answer.length);
            if (answer.length > 0) exchange.getResponseBody().write(answer);
        }
    }

    private static void add(Browser browser, String url) {
        browser.type(By.id("add:url:input"), url);
        browser.press(By.id("add:save"));
    }

    private static By button(String url, String label) {
        return By.xpath("//article[.//h2[.='" + url + "']]//button[contains(., '" + label + "')]");
    }

    /** The list of what reached the endpoint says so of this item. Without its fragment, or nothing would be loaded anew. */
    private static void untilShown(Browser browser, String url, String item, String state) {
        browser.visit("/partner/webhooks");
        var list = browser.find(By.xpath("//article[.//h2[.='" + url + "']]//a[contains(., 'What reached it')]"))
                .getAttribute("href")
                .replaceFirst("#.*", "");
        Waiting.until(Duration.ofSeconds(60), item + " " + state, () -> {
            browser.driver().get(list);
            var row = browser.all(By.xpath("//tr[contains(., '" + item + "')]"));
            return row.isEmpty() || !row.get(0).getText().contains(state) ? Optional.empty() : Optional.of(row);
        });
    }
}
