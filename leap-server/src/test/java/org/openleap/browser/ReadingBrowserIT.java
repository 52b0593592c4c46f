package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;

/** Officers screen and read what people said; nobody needs a mouse for it. */
@WithLeap
@NeedsBrowser
class ReadingBrowserIT {
    private static final String WORDS = "The waiting room is cold. Please put a heater in the corner. Thank you.";

    private final LeapStack leap;

    ReadingBrowserIT(LeapStack leap) {
        this.leap = leap;
    }

    @Test
    void wordsAreMarkedAsASuggestionWithTheKeyboard(Browser browser) throws Exception {
        var page = open(browser, "officer", submitted());
        page.screen();
        page.startReading();

        page.markSentence(2, "Heat the waiting room");

        assertThat(page.quote()).isEqualTo("Please put a heater in the corner.");
        page.saveMark();
        assertThat(page.markedWords()).startsWith("Please put a heater in the corner.");
        assertThat(browser.text()).contains("Heat the waiting room");
    }

    private ItemPage open(Browser browser, String account, String reference) {
        browser.signInAs(account, "/staff/inbox");
        return new ItemPage(browser, reference);
    }

    private String submitted() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(leap.api("/feedback-items"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("{\"words\": \"" + WORDS + "\"}"))
                .build();
        var answer = leap.http().send(request, HttpResponse.BodyHandlers.ofString());
        var reference = Pattern.compile("FB-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]").matcher(answer.body());
        assertThat(reference.find()).as(answer.body()).isTrue();
        return reference.group();
    }
}
