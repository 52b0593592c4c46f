package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openleap.stack.Browser;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;

/** Absences, a leaver's work and the one page of an action, as the people of the demonstration see them. */
@WithLeap
@NeedsBrowser
class WorkloadPagesBrowserIT {
    private static final By NOTICE = By.cssSelector(".notice");

    @Test
    void anOwnerActsOnOnePage(Browser browser) {
        browser.signInAs("service2", "/staff/plan?owner=me&status=IN_PROGRESS");
        var href = browser.find(By.cssSelector(".table a.t")).getAttribute("href");
        browser.driver().get(href.replace("/staff/plan-item", "/staff/act"));
        check(browser, "act");

        browser.type(By.id("reportForm:news:input"), "The trainer has a room now.");
        browser.enter(By.id("reportForm:report"));

        assertThat(browser.find(NOTICE).getText()).startsWith("Thank you.");
        assertThat(browser.driver().getCurrentUrl()).contains("/staff/act");
    }

    @Test
    void somebodySaysThatTheyAreAwayAndThatTheyAreBack(Browser browser) {
        browser.signInAs("service", "/staff/absences");
        check(browser, "absences-own");
        browser.press(By.id("absenceForm:plan"));
        assertThat(browser.text()).contains("There is a problem", "Choose a day.", "Choose who stands in.");

        date(browser, "absenceForm:from:input", LocalDate.now().plusDays(60));
        date(browser, "absenceForm:until:input", LocalDate.now().plusDays(50));
        browser.find(By.cssSelector("[id='absenceForm:standIn:input'] option:nth-child(2)"))
                .click();
        browser.press(By.id("absenceForm:plan"));
        assertThat(browser.text()).contains("An absence begins today or later, and ends after it begins.");

        date(browser, "absenceForm:until:input", LocalDate.now().plusDays(70));
        browser.press(By.id("absenceForm:plan"));
        assertThat(browser.find(NOTICE).getText()).startsWith("Saved.");
        assertThat(browser.text()).contains("Samuel Okoro", "Priya Raman", "To come");

        browser.enter(By.cssSelector("[id^='absences:rows'][id$=':end']"));
        assertThat(browser.text()).contains("The absence has ended.", "Nobody is away.");
    }

    @Test
    void theLeadSeesWhoIsAwayAndHandsOverWork(Browser browser) {
        browser.signInAs("lead", "/staff/absences");
        assertThat(browser.text()).contains("Gareth Pritchard", "Away today", "To come", "You stand in for");
        check(browser, "absences-all");

        browser.press(By.id("handover"));
        check(browser, "handover-whose");
        browser.find(By.xpath("//option[contains(., 'Priya Raman')]")).click();
        browser.press(By.id("personForm:choose"));
        assertThat(browser.text()).contains("Priya Raman", "Suggestions", "Actions");
        check(browser, "handover");

        browser.find(By.id("handOverForm:leaves")).click();
        browser.find(By.xpath("//*[@id='handOverForm:actions:input']/option[contains(., 'Priya Raman')]"))
                .click();
        browser.press(By.id("handOverForm:save"));
        assertThat(browser.text()).contains("This person cannot have it. Choose another.");

        browser.visit("/staff");
        assertThat(browser.all(By.cssSelector(".week-days > li"))).hasSize(5);
        check(browser, "today");
    }

    @Test
    void onlyTheLeadHandsOver(Browser browser) {
        browser.signInAs("officer", "/staff/absences");
        assertThat(browser.text()).doesNotContain("hand over their work", "Gareth Pritchard");

        browser.visit("/staff/handover");
        assertThat(browser.text()).doesNotContain("Whose work");
    }

    private static void date(Browser browser, String field, LocalDate day) {
        browser.find(By.id(field))
                .sendKeys("%02d%02d%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear()));
    }

    private static void check(Browser browser, String name) {
        PageCheck.isFit(browser, "workload-" + name);
    }
}
