package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.authorisation.Aviary;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** Deciding beside the straight way: every form is fit for everybody, and the person has their say on their own page. */
@WithLeap
@NeedsBrowser
class DecidingBrowserIT {
    private final LeapStack leap;

    DecidingBrowserIT(LeapStack leap) {
        this.leap = leap;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "service | status = 'UNDER_CONSIDERATION' and owner = me | adopt",
                "service | status = 'UNDER_CONSIDERATION' and owner = me | split",
                "service | status = 'IN_PROGRESS' and owner = me | hold",
                "service | status = 'IN_PROGRESS' and owner = me | withdraw",
                "service2 | status = 'ON_HOLD' and owner = me | slip",
                "service | status = 'RECONSIDERING' and owner = me | afterAll",
                "lead | status = 'ADOPTION_WITHDRAWAL_PROPOSED' | -",
                "lead | title = 'Give staff name badges that people can read' | -",
                "lead | title = 'Meals: a later snack, and say what is on the plate' | -"
            })
    void everyFormIsFitForEverybody(String account, String which, String choice, Browser browser) throws SQLException {
        var suggestion = suggestion(account, which);
        browser.signInAs(account, "/staff/suggestion?ref=" + suggestion + "&choice=" + choice);

        PageCheck.isFit(browser, "deciding-" + account + which + choice);
    }

    @Test
    void aPersonAsksForAnotherLookOnTheirOwnPage(Browser browser) throws SQLException {
        var said = Said.say(leap, "The doors bang all night.");
        letItsSuggestionStand(said, "status = 'REJECTED'");
        var page = TrackPage.open(browser, said.reference(), said.phrase());

        page.open("askAgain");
        page.say("askAgain", "words-askAgain1", "Short");
        assertThat(page.problems()).contains("10 letters or more");
        Screenshots.take(browser, "deciding-track-problem");

        page.say("askAgain", "words-askAgain1", "You never asked the people who clean the ward. They want it too.");
        assertThat(page.text()).contains("Somebody new will look at it");
        assertThat(page.story()).contains("We are looking at it again");
        PageCheck.isFit(browser, "deciding-track-asked");
    }

    @Test
    void aLabelOfOurOwnShowsBesideTheState(Browser browser) throws SQLException {
        var said = Said.say(leap, "The lift has been broken for a month.");
        letItsSuggestionStand(said, "status = 'IN_PROGRESS'");
        var label = "Waiting for the lift firm " + said.reference().substring(8);
        browser.signInAs("lead", "/staff/list?list=SUGGESTION_LABEL");
        browser.type(By.id("addForm:label:input"), label);
        browser.press(By.id("addForm:add"));
        assertThat(browser.text()).contains("Choose what it belongs to.");
        new Select(browser.find(By.id("addForm:under:input"))).selectByValue("IN_PROGRESS");
        browser.press(By.id("addForm:add"));
        assertThat(browser.text()).contains(label + " is added.");
        PageCheck.isFit(browser, "labels");

        browser.visit("/staff/suggestion?ref=" + said.reference() + "/1");
        browser.find(By.xpath("//summary[text()='Put a label on, or take it off']"))
                .click();
        new Select(browser.find(By.id("labelForm:label:input"))).selectByVisibleText(label);
        Screenshots.take(browser, "deciding-label-chosen");
        browser.press(By.id("labelForm:put"));
        assertThat(browser.text()).contains("The label is on it.", label, "In progress");
        PageCheck.isFit(browser, "deciding-labelled");

        var code = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        assertThat(browser.driver().findElement(By.id("labelForm:label:input")).getDomProperty("value"))
                .as("what it carries is chosen, so that saving changes nothing")
                .isEqualTo(code);
        browser.visit("/staff/suggestions?label=" + code);
        assertThat(browser.all(By.cssSelector("tbody tr"))).hasSize(1);
        assertThat(browser.text()).contains(said.reference() + "/1", label);
        PageCheck.isFit(browser, "suggestions-by-label");
    }

    /** One minute after it was said, its suggestion is as far as the first of the demonstration that fits. */
    private void letItsSuggestionStand(Said said, String like) throws SQLException {
        try (var database = leap.database();
                var update = database.prepareStatement("update feedback_item set status = 'HAS_SUGGESTIONS',"
                        + " screening = 'PASS', screened = 1, suggestions = 1, standing_suggestions = 1"
                        + " where reference = ?")) {
            new Aviary(database).copy("suggestion", like, Map.of("item", said.reference(), "number", 1));
            update.setString(1, said.reference());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private String suggestion(String account, String which) throws SQLException {
        var me = "(select id from account where email = '" + account + "@example.org')";
        try (var database = leap.database();
                var rows = database.createStatement()
                        .executeQuery("select concat(item, '/', number) from suggestion where "
                                + which.replace("= me", "= " + me) + " order by id limit 1")) {
            assertThat(rows.next()).as(which).isTrue();
            return rows.getString(1);
        }
    }
}
