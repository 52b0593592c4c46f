package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.stack.Browser;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** What people choose from is looked after on pages, and every change stays known. */
@WithLeap
@NeedsBrowser
class ListPagesBrowserIT {
    private static final By DONE = By.cssSelector(".notice");
    private static final By LABEL = By.id("addForm:label:input");
    private static final By CODE = By.id("addForm:code:input");
    private static final By ADD = By.id("addForm:add");
    private static final By END = By.id("endForm:end");

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anAdministratorLooksAfterAList(Browser browser) {
        browser.signInAs("admin", "/staff/lists");
        PageCheck.isFit(browser, "lists");
        browser.press(By.cssSelector("a[href='/staff/list?list=THEME']"));
        browser.type(CODE, "Not A Code");
        browser.press(ADD);
        assertThat(browser.text()).contains("Give it a name", "Use small letters and digits");
        assertThat(browser.find(CODE).getAttribute("value")).isEqualTo("Not A Code");
        PageCheck.isFit(browser, "list-wrong");

        browser.type(CODE, "");
        browser.type(LABEL, "Parking " + word);
        browser.type(By.id("addForm:heading:input"), "General");
        browser.press(ADD);
        assertThat(browser.find(DONE).getText()).contains("Parking " + word + " is added.");

        browser.press(By.cssSelector("a[href='/staff/list-entry?list=THEME&code=parking_" + word + "']"));
        browser.type(By.id("relabelForm:label:input"), "Car parking " + word);
        browser.press(By.id("relabelForm:relabel"));
        assertThat(browser.heading()).isEqualTo("Car parking " + word);
        assertThat(browser.text()).contains("changed the name from “Parking " + word + "”");
        anEntryEndsAndBeginsAgain(browser);
        aChannelSaysWhatIsTypicalOfIt(browser);
    }

    private static void aChannelSaysWhatIsTypicalOfIt(Browser browser) {
        browser.visit("/staff/list-entry?list=CHANNEL&code=comment_card");
        assertThat(browser.text()).contains("How people meet", "In person", "Do people leave their name?");
        PageCheck.isFit(browser, "list-entry-channel");
    }

    private static void anEntryEndsAndBeginsAgain(Browser browser) {
        var day = By.id("endForm:day:input");
        browser.find(day).sendKeys(typed(LocalDate.now().minusDays(9)));
        browser.press(END);
        assertThat(browser.text()).contains("This day has passed.");
        assertThat(browser.find(day).getAttribute("value"))
                .isEqualTo(LocalDate.now().minusDays(9).toString());
        PageCheck.isFit(browser, "list-entry-wrong");

        browser.find(day).sendKeys(typed(LocalDate.now().plusDays(9)));
        browser.press(END);
        assertThat(browser.text()).contains("The end is set.", "In use, ends on", "nobody can choose it from");
        browser.press(By.id("resumeForm:resume"));
        assertThat(browser.text()).contains("It can be chosen again.", "took the end back");
        PageCheck.isFit(browser, "list-entry");
    }

    @Test
    void aServiceMovesToAnotherPlaceOnADayToCome(Browser browser) {
        var moves = LocalDate.now().plusDays(30);
        var ward = "Osprey Ward " + word;
        browser.signInAs("lead", "/staff/list?list=SERVICE");
        browser.type(LABEL, ward);
        browser.press(ADD);
        assertThat(browser.text()).contains("Choose what it belongs to.");
        assertThat(browser.find(LABEL).getAttribute("value")).isEqualTo(ward);
        choose(browser, "addForm:under:input", "tarnwold-city");
        browser.press(ADD);

        browser.press(By.cssSelector("a[href='/staff/list-entry?list=SERVICE&code=osprey_ward_" + word + "']"));
        choose(browser, "moveForm:under:input", "merrow-valley");
        browser.find(By.id("moveForm:from:input")).sendKeys(typed(moves));
        browser.press(By.id("moveForm:move"));
        assertThat(browser.text()).contains("It is moved.", "from “Tarnwold City” to “Merrow Valley”");
        PageCheck.isFit(browser, "list-entry-service");

        browser.visit("/staff/places");
        assertThat(browser.all(in("Tarnwold City", ward))).hasSize(1);
        PageCheck.isFit(browser, "places");
        browser.visit("/staff/places?on=" + moves);
        assertThat(browser.all(in("Merrow Valley", ward))).hasSize(1);
        assertThat(browser.all(in("Tarnwold City", ward))).isEmpty();
        assertThat(browser.text()).contains("As it will stand on");
    }

    private static void choose(Browser browser, String field, String value) {
        new Select(browser.find(By.id(field))).selectByValue(value);
    }

    private static By in(String place, String service) {
        return By.xpath("//li[a[text()='%s']]//a[text()='%s']".formatted(place, service));
    }

    /** As somebody types it into the date field of an American browser. */
    private static String typed(LocalDate day) {
        return "%02d%02d%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear());
    }
}
