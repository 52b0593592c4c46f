package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

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

    @Test
    void theFirstLookBeginsWithWhoMayBeInDanger(Browser browser) {
        var danger = Said.say(leap, "He has a knife under the bed and I am afraid.");
        browser.signInAs("officer", "/staff/screening");
        check(browser, "screening");
        assertThat(browser.find(By.cssSelector(".alarm")).getText()).contains("He has a knife", "“knife”");

        browser.visit("/staff/item?ref=" + danger.reference());
        check(browser, "screening-danger");
        assertThat(browser.text()).contains("Somebody may be in danger", "Words from our safety list: knife");
        browser.find(By.xpath("//details[.//form[@id='redirectForm']]/summary")).click();
        browser.find(By.cssSelector("[id='redirectForm:target:input:2']")).click();
        browser.press(By.id("redirectForm:redirect"));
        check(browser, "screening-mistake");
        browser.type(By.id("redirectForm:body:input"), "Safeguarding duty desk, 01632 960190");
        browser.type(By.id("redirectForm:reason:input"), "They ring you today.");
        browser.press(By.id("redirectForm:redirect"));

        assertThat(browser.text()).contains("Passed on", "Safeguarding duty desk");
        browser.find(By.xpath("//details[.//form[@id='followForm']]/summary")).click();
        browser.type(By.id("followForm:receipt:input"), "SG-1001");
        browser.press(By.id("followForm:follow"));
        check(browser, "screening-handover");
        assertThat(browser.text()).contains("SG-1001");
    }

    @Test
    void aComplaintIsNotMadeFeedbackOfWithoutTheOneWhoComplains(Browser browser) {
        var complaint = Said.say(leap, "The letter came too late.", ", \"complaint\": true");
        browser.signInAs("officer", "/staff/screening");
        browser.visit("/staff/item?ref=" + complaint.reference());
        check(browser, "complaint");

        browser.press(By.id("passForm:pass"));
        assertThat(browser.text()).contains("This person wants a complaint.");
        browser.find(By.xpath("//details[.//form[@id='agreeForm']]/summary")).click();
        browser.type(By.id("agreeForm:how:input"), "Jo asked on Monday; an earlier letter is enough.");
        browser.press(By.id("agreeForm:agree"));
        browser.press(By.id("passForm:pass"));

        assertThat(browser.text()).contains("It can be read now.");
    }

    @Test
    void anOfficerWritesDownWhatSomebodySaysAndReadsOutTheReference(Browser browser) {
        browser.signInAs("officer", "/staff/write-down");
        check(browser, "write-down");
        browser.find(By.cssSelector("[id='writeForm:route:input:1']")).click();
        browser.press(By.id("writeForm:write"));
        check(browser, "write-down-mistake");
        assertThat(browser.text()).contains("Write what they say", "Enter a phone number");

        browser.type(By.id("writeForm:words:input"), "Proszę dać ulotkę po polsku.");
        browser.type(By.id("writeForm:address:input"), "01632 960007");
        browser.find(By.xpath("//details[.//textarea[@id='writeForm:proof:input']]/summary"))
                .click();
        new Select(browser.find(By.id("writeForm:relation:input"))).selectByValue("ADVOCATE");
        browser.type(By.id("writeForm:onBehalfOf:input"), "Mrs K");
        browser.find(By.xpath("//details[.//textarea[@id='writeForm:translation:input']]/summary"))
                .click();
        new Select(browser.find(By.id("writeForm:language:input"))).selectByValue("pl");
        browser.type(By.id("writeForm:translation:input"), "Please give the leaflet in Polish.");
        browser.type(By.id("writeForm:translator:input"), "Ewa");
        browser.press(By.id("writeForm:write"));
        check(browser, "written-down");
        assertThat(browser.find(By.id("phrase")).getText().split(" ")).hasSize(4);

        browser.visit("/staff/item?ref=" + browser.find(By.id("reference")).getText());
        check(browser, "item-written-down");
        assertThat(browser.text()).contains("Not their own letters.", "Please give the leaflet in Polish.", "Mrs K");
        browser.press(By.id("passForm:pass"));
        assertThat(browser.text()).contains("nobody has seen proof yet");
        browser.type(By.id("proofForm:proof:input"), "Her letter of authority");
        browser.press(By.id("proofForm:prove"));
        browser.press(By.id("passForm:pass"));
        assertThat(browser.text()).contains("It can be read now.");
    }

    @Test
    void cardsAreEnteredWithTheKeyboardAloneUntilTheyAddUp(Browser browser) {
        browser.signInAs("officer", "/staff/cards");
        check(browser, "cards");
        browser.press(By.id("sessionForm:open"));
        check(browser, "cards-mistake");
        browser.type(By.id("sessionForm:place:input"), "Village hall");
        setDate(browser, "sessionForm:heldOn:input", "2026-11-02");
        browser.type(By.id("sessionForm:staff:input"), "Jo");
        browser.type(By.id("sessionForm:collected:input"), "3");
        browser.press(By.id("sessionForm:open"));

        typeCard(browser, "The soup was cold.");
        typeCard(browser, "A clock in the waiting room, please.");
        check(browser, "card-session");
        assertThat(browser.find(By.id("counts")).getText()).startsWith("2 of 3");

        browser.find(By.xpath("//details[.//form[@id='shortForm']]/summary")).click();
        browser.press(By.id("shortForm:close"));
        check(browser, "card-session-mistake");
        browser.type(By.id("shortForm:reason:input"), "One was blank.");
        browser.press(By.id("shortForm:close"));
        check(browser, "card-session-short");
        assertThat(browser.text()).contains("One was blank.", "Cards that are missing: 1");
    }

    @Test
    void aLinkOnAWallLeadsToTheFormWithTheServiceKnown(Browser browser) {
        browser.signInAs("officer", "/staff/ways-in");
        check(browser, "ways-in");
        browser.type(By.id("wayForm:title:input"), "Heron Ward, day room");
        new Select(browser.find(By.id("wayForm:service:input"))).selectByValue("heron-ward");
        browser.press(By.id("wayForm:open"));
        check(browser, "way-in");
        var path = "/tell-us?"
                + browser.find(By.className("sheet-address")).getText().replaceFirst(".*\\?", "");

        browser.visit(path);
        browser.type(By.id("words"), "The day room is lovely.");
        browser.press(By.cssSelector("button.govuk-button[value=next]"));
        browser.press(By.cssSelector("button.govuk-button[value=next]"));
        assertThat(browser.find(By.id("service")).getDomProperty("value")).isEqualTo("heron-ward");

        browser.visit("/staff/ways-in");
        browser.press(By.linkText("Heron Ward, day room"));
        browser.press(By.id("endForm:end"));
        check(browser, "way-in-ended");
        assertThat(browser.text()).contains("Ended");
    }

    private static void typeCard(Browser browser, String words) {
        var card = browser.driver().switchTo().activeElement();
        browser.leave(() -> card.sendKeys(words, Keys.chord(Keys.CONTROL, Keys.ENTER)));
    }

    private static void setDate(Browser browser, String id, String day) {
        var script = "arguments[0].value = arguments[1]";
        ((JavascriptExecutor) browser.driver()).executeScript(script, browser.find(By.id(id)), day);
    }

    private static void check(Browser browser, String name) {
        PageCheck.isFit(browser, "intake-" + name);
    }
}
