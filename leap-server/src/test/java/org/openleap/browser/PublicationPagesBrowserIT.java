package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;

/** How something is published, corrected and taken down by people, and what the public reads of it. */
@WithLeap
@NeedsBrowser
class PublicationPagesBrowserIT {
    private static final String POSTER = "/you-said-we-did/poster.pdf";
    private static final List<String> EVERYWHERE = List.of(
            "/you-said-we-did",
            "/you-said-we-did/feed.atom",
            "/you-said-we-did/feed.json",
            "/you-said-we-did/widget",
            "/you-said-we-did/widget.json",
            "/you-said-we-did/screen",
            "/api/v1/published-pairs");
    private static final List<String> LISTS = List.of("TO_APPROVE", "SENT_BACK", "PUBLISHED", "TO_RENEW", "TAKEN_DOWN");

    @Test
    void everyListIsFitForEverybody(Browser browser) {
        browser.signInAs("lead", "/staff/published");

        for (var list : LISTS) {
            browser.visit("/staff/published?view=" + list);
            assertThat(browser.all(By.cssSelector("article"))).as(list).isNotEmpty();
            check(browser, "published-" + list);
        }
    }

    @Test
    void aWordingAboutOneChildIsHeldUntilItsWriterBlursIt(Browser browser) {
        browser.signInAs("officer", "/staff/published?view=BLOCKED");
        check(browser, "published-BLOCKED");
        browser.press(By.linkText("Change the wording"));
        assertThat(browser.text())
                .contains("Somebody could be recognised", "a small number of children with communication needs");
        check(browser, "bench-held");

        browser.press(By.id("wording:blur"));
        assertThat(browser.find(By.id("wording:youSaid:input")).getAttribute("value"))
                .contains("a small number of children with communication needs");
        browser.press(By.id("wording:save"));

        assertThat(browser.find(By.cssSelector(".notice")).getText()).contains("Another person now approves it");
    }

    @Test
    void thePersonsOwnWordsArePublishedWithoutThePiecesThatWereTakenOut(Browser browser) {
        browser.signInAs("officer", "/staff/published?view=PUBLISHED");
        var card = "//article[contains(., 'ring the bell on the desk')]";
        browser.press(By.xpath(card + "//a[normalize-space()='Correct it']"));

        assertThat(browser.find(By.cssSelector(".pu-original")).getText()).contains("Nurse Brannigan", "Locked");
        browser.press(By.id("wording:check"));
        assertThat(browser.find(By.cssSelector(".pu-preview")).getText())
                .contains("A nurse told me")
                .doesNotContain("Brannigan");
        check(browser, "bench-redactions");
    }

    @Test
    void aLeadTakesAnAnswerDownWithOneClickAndNobodyReadsItAnyMore(Browser browser, LeapStack leap) {
        browser.signInAs("lead", "/staff/published?view=PUBLISHED");
        var first = browser.find(By.cssSelector("article a.danger")).getAttribute("href");
        var number = first.replaceAll(".*number=", "");
        var visitor = new VisitorForm(leap);
        var words = plainPart(browser.find(By.cssSelector("article .pair p")).getText());
        for (var path : EVERYWHERE)
            assertThat(visitor.get(path).body()).as(path).contains(words);
        var poster = visitor.get(POSTER).headers().firstValue("ETag").orElseThrow();

        browser.driver().get(first);
        check(browser, "take-down");
        browser.press(By.cssSelector(".pu-down button"));

        assertThat(browser.text()).contains("Taken down everywhere");
        for (var path : EVERYWHERE)
            assertThat(visitor.get(path).body()).as(path).doesNotContain(words);
        assertThat(visitor.get(POSTER).headers().firstValue("ETag")).isPresent().isNotEqualTo(Optional.of(poster));
        var gone = visitor.get("/you-said-we-did/" + number);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("This answer was taken down", "It could have shown who somebody is");
        browser.visit("/you-said-we-did/" + number);
        check(browser, "answer-gone");
    }

    @Test
    void anAnswerHasALastingAddressAndSaysWhatWasSaidBefore(Browser browser) {
        browser.visit("/you-said-we-did?service=larkrise-ward");
        browser.press(By.xpath("//article[contains(., '14 fire doors')]//footer/a"));

        assertThat(browser.text())
                .contains("We wrote 12 doors. There are 14", "What we said before", "all 12 fire doors");
        check(browser, "answer");
    }

    @Test
    void anAnswerCanBeReadEasily(Browser browser) {
        browser.visit("/you-said-we-did/easy-read");
        browser.press(By.linkText("Read the whole answer"));
        browser.press(By.linkText("Easy read"));

        assertThat(browser.all(By.cssSelector(".e-line"))).hasSizeGreaterThanOrEqualTo(2);
        check(browser, "easy-read-one");
    }

    @Test
    void theStaffWriteEasyReadByHand(Browser browser) {
        browser.signInAs("officer", "/staff/published?view=PUBLISHED");
        browser.press(By.xpath("//article[contains(., '14 fire doors')]//a[normalize-space()='Easy read']"));
        browser.type(By.id("easy:said:0:words"), "The doors are too loud.");
        browser.press(By.id("easy:save"));
        assertThat(browser.text()).contains("Write at least 1 line for what was said and 1 for what was done");
        check(browser, "easy-read-mistake");

        browser.type(By.id("easy:did:0:words"), "We made them quiet.");
        browser.press(By.id("easy:save"));
        assertThat(browser.find(By.cssSelector(".notice")).getText()).contains("Another person now approves it");
    }

    @Test
    void theStaffChooseAnswersForPostersAndScreens(Browser browser) {
        browser.signInAs("officer", "/staff/posters?service=larkrise-ward");
        check(browser, "posters");
        browser.find(By.cssSelector("input[name=answers]:checked")).click();
        browser.press(By.id("choose"));
        var a4 = browser.find(By.id("a4")).getAttribute("href");
        assertThat(a4).contains("service=larkrise-ward", "answers=", "size=A4");

        browser.press(By.id("screen"));
        assertThat(browser.all(By.cssSelector("article"))).isNotEmpty().hasSizeLessThanOrEqualTo(6);
        check(browser, "screen");
        browser.visit("/you-said-we-did/widget");
        check(browser, "widget");
    }

    private static void check(Browser browser, String name) {
        PageCheck.isFit(browser, "pub-" + name);
    }

    /** The longest stretch that looks the same in HTML, XML and JSON. */
    private static String plainPart(String words) {
        return Stream.of(words.split("[^A-Za-z ,.]"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }
}
