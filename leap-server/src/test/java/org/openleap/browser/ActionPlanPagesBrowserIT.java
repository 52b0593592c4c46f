package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.stack.Browser;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The action plan as those who keep it and those who do it see it, with the people of the demonstration. */
@WithLeap
@NeedsBrowser
class ActionPlanPagesBrowserIT {
    private static final By FIRST = By.cssSelector(".table a.t");
    private static final By NOTICE = By.cssSelector(".notice");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "lead, /staff/plan",
        "lead, /staff/plan?view=over",
        "service, /staff/plan?owner=me",
        "officer, /staff/plan-item-new",
        "director, /staff/plan-locality",
        "lead, /staff/plan-locality?place=merrow-valley",
        "service2, /staff/plan-locality?place=merrow-valley",
        "service, /staff"
    })
    void aPageIsFitForEverybody(String account, String path, Browser browser) {
        browser.signInAs(account, path);

        check(browser, account + path);
    }

    @ParameterizedTest
    @CsvSource({
        "lead, /staff/plan?status=STALLED",
        "service, /staff/plan?level=TEAM&owner=me",
        "officer, /staff/plan?level=LOCALITY&status=IN_PROGRESS",
        "lead, /staff/plan?view=over&status=DONE",
        "director, /staff/plan?level=INDIVIDUAL"
    })
    void anActionIsFitForEverybody(String account, String list, Browser browser) {
        browser.signInAs(account, list);
        browser.driver().get(browser.find(FIRST).getAttribute("href"));

        check(browser, account + list + "-item");
    }

    @Test
    void anActionIsWrittenReportedSteppedShownAndFinished(Browser browser) throws IOException {
        browser.signInAs("officer", "/staff/plan-item-new");
        browser.press(By.id("planForm:add"));
        assertThat(browser.text()).contains("There is a problem", "Say what will be done", "Choose a level.");

        browser.type(By.id("planForm:title:input"), "Hang a clock in the waiting room");
        choose(browser, "level", "TEAM");
        choose(browser, "service", "heron-ward");
        browser.find(By.cssSelector("[id='planForm:owner:input'] option:nth-child(2)"))
                .click();
        date(browser, "planForm:due:input", LocalDate.now().plusDays(30));
        browser.press(By.id("planForm:add"));
        assertThat(browser.heading()).isEqualTo("Hang a clock in the waiting room");
        assertThat(browser.text()).contains("Not started", "not started yet");
        var reference = browser.find(By.cssSelector(".crumb")).getText().replaceFirst(".*/ ", "");

        browser.type(By.id("reportForm:percent:input"), "30");
        browser.type(By.id("reportForm:news:input"), "The clock is ordered.");
        browser.enter(By.id("reportForm:report"));
        assertThat(browser.find(NOTICE).getText()).startsWith("Thank you.");
        assertThat(browser.text()).contains("30% done", "The clock is ordered.");

        attach(browser, "clock.txt", "It hangs above the door.");
        assertThat(browser.text()).contains("clock.txt", "Not checked", "Nobody has checked this file");
        attach(browser, "clock.pdf", "<html>not a PDF</html>");
        assertThat(browser.text()).contains("There is a problem", "not what its name says");

        browser.visit("/staff/plan-item?ref=" + reference + "&choice=finish");
        browser.type(By.id("finishForm:outcome:input"), "short");
        browser.press(By.id("finishForm:finish"));
        assertThat(browser.text()).contains("Write 10 to 1,000 characters.");
        browser.type(By.id("finishForm:outcome:input"), "The clock hangs above the door.");
        browser.press(By.id("finishForm:finish"));
        assertThat(browser.text()).contains("Done, thank you.", "What came of it", "The clock hangs above the door.");
    }

    @Test
    void aStepIsAddedAndTickedWithTheKeyboard(Browser browser) {
        browser.signInAs("service2", "/staff/plan?owner=me&level=TEAM");
        browser.driver().get(browser.find(FIRST).getAttribute("href"));
        browser.find(By.cssSelector("section[aria-labelledby=milestonesHeading] summary"))
                .sendKeys(Keys.ENTER);
        browser.type(By.id("milestoneForm:title:input"), "Ask the porters");
        date(browser, "milestoneForm:due:input", LocalDate.now().plusDays(5));
        browser.enter(By.id("milestoneForm:add"));
        assertThat(browser.find(NOTICE).getText()).isEqualTo("Step added.");

        var buttons = browser.all(By.cssSelector("[id^='milestones:steps'][id$=':done']"));
        browser.leave(() -> buttons.get(0).sendKeys(Keys.ENTER));
        assertThat(browser.find(NOTICE).getText()).startsWith("Step");
    }

    @Test
    void whatDoesNotExistOrIsNotTheirsIsNotFound(Browser browser) {
        browser.signInAs("service", "/staff/plan");

        browser.visit("/staff/plan-item?ref=AP-99999999");
        assertThat(browser.heading()).isEqualTo("We cannot find that page");
        browser.visit("/staff/plan-item?ref=nonsense");
        assertThat(browser.heading()).isEqualTo("We cannot find that page");
        browser.visit("/staff/file?id=../../etc/passwd");
        assertThat(browser.heading()).isEqualTo("We cannot find that page");
    }

    @Test
    void aLayReviewerSeesTheEvidence(Browser browser) {
        browser.signInAs("lay", "/staff/confirmations");
        browser.driver()
                .get(browser.find(By.cssSelector(".choices a.choice-card")).getAttribute("href"));

        assertThat(browser.text()).contains("What we are doing");
        check(browser, "lay-confirmation");
    }

    private void attach(Browser browser, String name, String content) throws IOException {
        var file = Files.writeString(folder.resolve(name), content);
        browser.find(By.id("evidenceForm:file")).sendKeys(file.toString());
        browser.press(By.id("evidenceForm:attach"));
    }

    private static void choose(Browser browser, String field, String value) {
        browser.find(By.cssSelector("[id='planForm:" + field + ":input'] option[value='" + value + "']"))
                .click();
    }

    private static void date(Browser browser, String field, LocalDate day) {
        browser.find(By.id(field))
                .sendKeys("%02d%02d%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear()));
    }

    private static void check(Browser browser, String name) {
        PageCheck.isFit(browser, "plan-" + name);
    }
}
