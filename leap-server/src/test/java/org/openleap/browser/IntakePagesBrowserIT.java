package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;

/** What people do with what was said: officers join it, and whoever said it says more or takes it back. */
@WithLeap
@NeedsBrowser
class IntakePagesBrowserIT {
    private final LeapStack leap;

    IntakePagesBrowserIT(LeapStack leap) {
        this.leap = leap;
    }

    @Test
    void twoItemsAreReadSideBySideAndJoinedAndOneOfThemIsTakenOutAgain(Browser browser) {
        var first = Said.say(leap, "There is no bench at the stop. Put one there.");
        var second = Said.say(leap, "Nowhere to sit at the stop.");
        browser.signInAs("officer", "/staff/inbox");
        new ItemPage(browser, first.reference()).screen();
        new ItemPage(browser, second.reference()).screen();

        browser.visit("/staff/item-join?ref=" + second.reference());
        browser.type(By.id("compareForm:other:input"), "FB-1111-1111-1");
        browser.press(By.id("compareForm:compare"));
        check(browser, "item-join-mistake");
        assertThat(browser.text()).contains("We do not know this reference");
        browser.type(By.id("compareForm:other:input"), first.reference().toLowerCase());
        browser.press(By.id("compareForm:compare"));
        check(browser, "item-join");
        assertThat(browser.text()).contains("Put one there.", "Nowhere to sit at the stop.");
        browser.press(By.id("joinForm:join"));

        assertThat(browser.text()).contains("Joined with another item", first.reference());
        check(browser, "item-joined");

        var story = TrackPage.open(browser, second.reference(), second.phrase());
        assertThat(story.story()).contains("Others said the same");
        check(browser, "track-joined");
        story.say("I meant the other stop.");
        assertThat(browser.text()).contains("A person will read it again", "We are reading it again");

        browser.visit("/staff/item?ref=" + second.reference());
        assertThat(browser.text()).contains("“You did not understand me”", "I meant the other stop.");
        check(browser, "item-later");
    }

    @Test
    void somebodyTakesBackWhatTheySaid(Browser browser) {
        var said = Said.say(leap, "I told you too much about my sister.");
        browser.signInAs("officer", "/staff/inbox");
        new ItemPage(browser, said.reference()).screen();

        var story = TrackPage.open(browser, said.reference(), said.phrase());
        story.open("withdraw");
        story.press("withdraw");
        check(browser, "track-withdraw-mistake");
        assertThat(story.problems()).contains("Choose whether we may keep the idea");
        browser.find(By.cssSelector("label[for=keep-2]")).click();
        story.press("withdraw");

        check(browser, "track-withdrawn");
        assertThat(story.story()).contains("You took it back");
        assertThat(browser.all(By.name("act"))).isEmpty();
    }

    private static void check(Browser browser, String name) {
        Screenshots.take(browser, "intake-" + name);
        assertThat(Screenshots.isTooWideForAPhone(browser)).as(name).isFalse();
        assertThat(browser.accessibilityFaults()).as(name).isEmpty();
    }
}
