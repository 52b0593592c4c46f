package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.stack.Browser;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** The directory of stakeholders in a real browser: entered, connected, contacted, found; fit for everybody. */
@WithLeap
@NeedsBrowser
class StakeholderPagesBrowserIT {

    @ParameterizedTest
    @CsvSource({
        "lead, /staff/stakeholders",
        "lead, /staff/stakeholders?category=vcfse&network=NEW",
        "lead, /staff/stakeholders?q=nobodyatall",
        "lead, /staff/organisation-new",
        "lead, /staff/stakeholder-import",
        "lead, /staff/stakeholder-map",
        "lead, /staff/search?q=car",
        "director, /staff/stakeholders"
    })
    void aPageIsFitForEverybody(String account, String path, Browser browser) {
        browser.signInAs(account, path);

        check(browser, account + path);
    }

    @Test
    void anOrganisationIsEnteredContactedAndFound(Browser browser) {
        var name = "Rowers of " + UUID.randomUUID().toString().substring(0, 8);
        browser.signInAs("lead", "/staff/organisation-new");
        browser.type(By.id("organisationForm:name:input"), name);
        choose(browser, "organisationForm:category:input", "complementary_networks");
        choose(browser, "organisationForm:type:input", "sports_club");
        browser.type(By.id("organisationForm:publicText:input"), "We row on the river, whoever wants to.");
        browser.press(By.id("organisationForm:add"));
        assertThat(browser.heading()).isEqualTo(name);
        assertThat(browser.text()).contains("What they do, in public words", "We row on the river, whoever wants to.");

        browser.press(By.id("addPerson"));
        check(browser, "organisation-person-form");
        browser.type(By.id("personForm:name:input"), "Ines Rower");
        choose(browser, "personForm:route:input", "EMAIL");
        browser.type(By.id("personForm:email:input"), "ines@rowers.example.org");
        choose(browser, "personForm:role:input", "chair");
        browser.press(By.id("personForm:savePerson"));
        assertThat(browser.text()).contains("Ines Rower", "ines@rowers.example.org");

        browser.press(By.id("noteContact"));
        check(browser, "organisation-contact-form");
        browser.find(By.id("contactForm:direction:input:1")).click();
        browser.find(By.id("contactForm:deed:input:1")).click();
        choose(browser, "contactForm:field:input", "RESEARCH");
        browser.type(By.id("contactForm:note:input"), "They asked us to help with a survey.");
        browser.press(By.id("contactForm:saveContact"));
        assertThat(browser.text()).contains("They involved us", "They asked us to help with a survey.");
        check(browser, "organisation");

        browser.type(By.id("find"), "rowers " + name.substring(10, 14));
        browser.enter(By.id("find"));
        browser.find(By.cssSelector(".found"));
        assertThat(browser.text()).contains(name);
    }

    @Test
    void aWrongNumberIsToldAndNothingTypedIsLost(Browser browser) {
        browser.signInAs("officer", "/staff/organisation-new");
        browser.type(By.id("organisationForm:name:input"), "Half typed");
        browser.type(By.id("organisationForm:odsCode:input"), "?");
        browser.type(By.id("organisationForm:publicText:input"), "Tea <b>and</b> talk");
        browser.press(By.id("organisationForm:add"));

        assertThat(browser.text()).contains("Enter an ODS code", "without the signs < and >");
        assertThat(browser.find(By.id("organisationForm:name:input")).getAttribute("value"))
                .isEqualTo("Half typed");
        check(browser, "organisation-new-wrong");
    }

    @Test
    void theKeyboardAloneReachesSearchAndFilters(Browser browser) {
        browser.signInAs("lead", "/staff/stakeholders");
        var search = browser.find(By.id("q"));
        browser.leave(() -> search.sendKeys("zzz", Keys.ENTER));
        assertThat(browser.driver().getCurrentUrl()).contains("q=zzz");
        assertThat(browser.text()).contains("Nothing begins with");
        browser.enter(By.linkText("Show all"));
        assertThat(browser.driver().getCurrentUrl()).doesNotContain("q=");
        var filter = browser.find(By.cssSelector(".chips summary"));
        filter.sendKeys(Keys.ENTER);
        assertThat(browser.find(By.cssSelector(".chips details[open] .menu a")).isDisplayed())
                .isTrue();
    }

    @Test
    void aTypedReferenceLeadsStraightToItsPage(Browser browser) {
        browser.signInAs("lead", "/staff/inbox");
        var item =
                browser.find(By.cssSelector(".pane .btn")).getAttribute("href").replaceAll(".*ref=", "");
        browser.type(By.id("find"), item.toLowerCase().replace("-", " "));
        browser.enter(By.id("find"));

        browser.waitUntil(driver -> driver.getCurrentUrl().contains("/staff/item?ref=" + item));
    }

    private static void choose(Browser browser, String id, String value) {
        new Select(browser.find(By.id(id))).selectByValue(value);
    }

    private static void check(Browser browser, String name) {
        PageCheck.isFit(browser, "stakeholder-" + name);
    }
}
