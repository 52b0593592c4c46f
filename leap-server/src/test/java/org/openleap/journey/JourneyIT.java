package org.openleap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.browser.TellUsPage;
import org.openleap.browser.TrackPage;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;

/** Somebody says something, the trust does it, and they are told: through a real browser, Keycloak and mail server. */
@WithLeap
@NeedsBrowser
class JourneyIT {
    private static final String QUOTE = "Please put a clock in the waiting room";
    private static final String YOU_SAID = "People who wait would like to see the time.";
    private static final String WE_DID = "A clock hangs in every waiting room since this week.";
    private static final String FAR_AHEAD = "2099-01-04";

    private final String secret = "zq" + UUID.randomUUID().toString().substring(0, 8);
    private final String words = "My neighbour " + secret + " waited with me for an hour. " + QUOTE + ".";
    private final String email = secret + "@example.org";

    private final LeapStack leap;
    private final Browser browser;
    private final Desk desk;

    JourneyIT(LeapStack leap, Browser browser) {
        this.leap = leap;
        this.browser = browser;
        this.desk = new Desk(browser);
    }

    @Test
    void whatSomebodySaidIsHeardDoneToldAndPublished() {
        var sent = TellUsPage.open(browser).answerAll(words, QUOTE, email).send();
        var item = "/staff/item?ref=" + sent.reference();
        var suggestion = sent.reference() + "/1";
        var work = "/staff/suggestion?ref=" + suggestion;
        told("We have what you told us");

        desk.signIn("officer", item);
        theOfficerFindsTheSuggestion();
        desk.open(work).pick("assignForm", "owner", "Samuel Okoro").press("assignForm", "assign");
        told("We are deciding about your suggestion");

        desk.signIn("service", work + "&choice=adopt");
        theServiceSaysYes();
        theOfficerLooksAndSends(item, "We will do it");
        told("Yes, we will do what you suggested");

        desk.signIn("service", work);
        theServiceDoesIt(work);

        desk.signIn("lay", "/staff/confirmations?ref=" + suggestion);
        assertThat(desk.text()).contains("Photographs of all clocks").doesNotContain(secret);
        desk.press("confirmForm", "confirm");
        theOfficerLooksAndSends(item, "It is done");
        told("What you suggested is done");

        desk.leave();
        var story = TrackPage.open(browser, sent.reference(), sent.phrase());
        assertThat(story.words()).contains(secret);
        assertThat(story.story()).contains("Clocks are up in every waiting room");

        theAnswerIsPublishedByTwoPeople(suggestion);

        desk.leave().open("/you-said-we-did");
        assertThat(desk.text()).contains(YOU_SAID, WE_DID).doesNotContain(secret);
    }

    private void theOfficerFindsTheSuggestion() {
        desk.press("passForm", "pass");
        desk.press("startForm", "start");
        desk.type("markingForm", "quote", QUOTE)
                .type("markingForm", "title", "Put up a clock")
                .choose("markingForm", "kind", "SUGGESTION")
                .press("markingForm", "mark");
        desk.press("concludingForm", "conclude");
    }

    private void theServiceSaysYes() {
        desk.type("adoptForm", "reason", "A clock costs little and helps everybody who waits.")
                .type("adoptForm", "action", "Put up a clock in each waiting room")
                .date("adoptForm", "due", FAR_AHEAD)
                .type("adoptForm", "pounds", "90")
                .press("adoptForm", "adopt");
    }

    /** Decisions wait for somebody's eye before they leave. */
    private void theOfficerLooksAndSends(String item, String letter) {
        desk.signIn("officer", item).follow(letter).press("wordsForm", "send");
    }

    private void theServiceDoesIt(String work) {
        desk.type("progressForm", "percent", "50")
                .type("progressForm", "news", "The clocks are ordered.")
                .press("progressForm", "report");
        desk.open(work)
                .type("completeForm", "change", "Clocks are up in every waiting room")
                .type("completeForm", "evidence", "Photographs of all clocks, in the ward's folder.")
                .press("completeForm", "complete");
    }

    /** One words it, another approves it. */
    private void theAnswerIsPublishedByTwoPeople(String suggestion) {
        desk.signIn("officer", "/staff/publish?suggestion=" + suggestion)
                .type("wording", "youSaid", YOU_SAID)
                .type("wording", "weDid", WE_DID)
                .press("wording", "save");
        desk.signIn("lead", "/staff/published").pressOnPair(suggestion, "approve");
    }

    /** A letter with these words in its subject has come. */
    private void told(String subject) {
        leap.inbox().await(email, letter -> letter.subject().contains(subject));
    }
}
