package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What a visitor sees and does, without an account. */
@WithLeap
@NeedsBrowser
class PublicPagesBrowserIT {
    private static final String WORDS =
            "The last bus leaves at 4:10 but the clinic finishes at half past.\n<b>Help!</b>";
    private static final String REQUEST = "Could the clinic start earlier on Thursdays?";

    @ParameterizedTest
    @CsvSource({
        "/, home",
        "/tell-us, tell-us",
        "/track, track",
        "/lost-words, lost-words",
        "/you-said-we-did, you-said-we-did",
        "/you-said-we-did?outcome=WE_COULD_NOT, you-said-we-could-not",
        "/you-said-we-did/easy-read, easy-read",
        "/you-said-we-did/counted, counted",
        "/help-now, help-now",
        "/accessibility, accessibility",
        "/local-healthwatch?postcode=ZZ98, local-healthwatch",
        "/privacy, privacy",
        "/cookies, cookies",
        "/no-such-page, error-404"
    })
    void everyPageIsAccessibleAndFitsAPhone(String path, String name, Browser browser) {
        browser.visit(path);
        PageCheck.isFit(browser, "public-" + name);

        assertThat(browser.all(By.tagName("h1"))).hasSize(1);
        assertThat(browser.driver().manage().getCookies()).isEmpty();
    }

    @Test
    void somebodyTellsUsSomethingAndFollowsIt(Browser browser) {
        var page = TellUsPage.open(browser).answerAll(WORDS, REQUEST, "ann@example.org");
        assertThat(browser.text()).contains("<b>Help!</b>", REQUEST, "ann@example.org");
        Screenshots.take(browser, "public-tell-us-check");

        var sent = page.send();
        PageCheck.isFit(browser, "public-tell-us-sent");
        assertThat(sent.phrase().split(" ")).hasSize(4);

        var story = TrackPage.open(browser, sent.reference(), sent.phrase());
        PageCheck.isFit(browser, "public-story");
        assertThat(story.words()).contains("<b>Help!</b>", REQUEST);
        assertThat(story.story()).contains("We got it");
        assertThat(browser.driver().getCurrentUrl()).doesNotContain(sent.reference());
    }

    @Test
    void whoLostTheWordsGetsOthersByEmail(Browser browser, LeapStack leap) {
        var email = UUID.randomUUID() + "@example.org";
        var reference =
                TellUsPage.open(browser).answerAll(WORDS, REQUEST, email).send().reference();

        browser.visit("/track");
        browser.press(By.linkText("Get 4 new words by e-mail"));
        browser.press(By.cssSelector("#lost button"));
        faultless(browser, "lost-mistake");
        browser.type(By.id("reference"), reference);
        browser.press(By.cssSelector("#lost button"));
        faultless(browser, "lost-asked");

        var letter = leap.inbox().await(email, mail -> mail.subject().startsWith("Your new 4 words"));
        var phrase = Pattern.compile("(?m)^[a-z]+( [a-z]+){3}$").matcher(letter.text());
        assertThat(phrase.find()).isTrue();
        assertThat(TrackPage.open(browser, reference, phrase.group()).words()).contains(REQUEST);
    }

    @Test
    void everyQuestionIsAccessibleAlsoWithAMistakeAndNothingTypedIsLost(Browser browser) {
        var page = TellUsPage.open(browser).goOn();
        faultless(browser, "1-mistake");
        assertThat(page.problems()).contains("Write what you would like to tell us");
        assertThat(browser.driver().getTitle()).startsWith("Error:");
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("class"))
                .contains("govuk-error-summary");

        page.type("words", WORDS).goOn();
        faultless(browser, "2");
        page.goOn();
        faultless(browser, "3");
        page.goOn().type("month", "13").type("year", "2026").goOn();
        faultless(browser, "4-mistake");
        assertThat(page.value("month")).isEqualTo("13");

        page.type("month", "3").goOn();
        faultless(browser, "5");
        page.goOn().goOn();
        faultless(browser, "6-mistake");
        page.choose("harm-3").goOn().choose("complaint-2").goOn();
        page.choose("route-LETTER")
                .type("postal", "home")
                .type("name", "Ann O’Neill")
                .goOn();
        faultless(browser, "8-mistake");
        assertThat(page.value("name")).isEqualTo("Ann O’Neill");

        page.choose("route-NONE").goOn();
        faultless(browser, "9");
        page.goOn();
        faultless(browser, "check");
        page.change("WORDS");
        assertThat(page.value("words")).isEqualTo(WORDS);
    }

    @Test
    void theLinkBackKeepsWhatWasTyped(Browser browser) {
        var page = TellUsPage.open(browser).type("words", WORDS).goOn().type("request", REQUEST);

        page.back();
        assertThat(page.progress()).isEqualTo("Question 1 of 9");
        assertThat(page.value("words")).isEqualTo(WORDS);
        page.goOn();
        assertThat(page.value("request")).isEqualTo(REQUEST);
    }

    @Test
    void theBackButtonOfTheBrowserLeadsBackToo(Browser browser) {
        var page = TellUsPage.open(browser).type("words", WORDS).goOn().goOn().goOn();

        browser.driver().navigate().back();
        browser.driver().navigate().back();

        assertThat(page.progress()).isEqualTo("Question 2 of 9");
    }

    @Test
    void aKeyboardIsEnough(Browser browser) {
        var page = TellUsPage.open(browser).type("words", WORDS).goOn().goOn().goOn();
        page.type("month", "7").type("year", "2026").enter("year");
        assertThat(page.progress()).isEqualTo("Question 5 of 9");

        browser.visit("/");
        var skip = browser.driver().switchTo().activeElement();
        skip.sendKeys(Keys.TAB);
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("main");
    }

    @Test
    void aWrongPhraseIsOneClearSentenceAndNothingElse(Browser browser, LeapStack leap) {
        var story = TrackPage.open(browser, "FB-0000-0000-0", "amber kite seven rivers");
        PageCheck.isFit(browser, "public-track-mistake");

        assertThat(story.problems()).contains("do not belong together");
        assertThat(browser.driver().getCurrentUrl())
                .isEqualTo(leap.page("/track").toString());
    }

    private static void faultless(Browser browser, String name) {
        PageCheck.isFit(browser, "public-tell-us-" + name);
    }
}
