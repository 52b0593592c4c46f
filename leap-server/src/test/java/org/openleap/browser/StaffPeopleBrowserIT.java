package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.stack.Browser;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;

/** Who works for what: an administrator enters somebody and gives them services, a lead reads it. */
@WithLeap
@NeedsBrowser
class StaffPeopleBrowserIT {
    private static final By NAME = By.id("colleagueForm:name:input");
    private static final By EMAIL = By.id("colleagueForm:email:input");
    private static final By TITLE = By.id("colleagueForm:jobTitle:input");
    private static final By ENTER = By.id("colleagueForm:enter");
    private static final By CHANGE = By.id("colleagueForm:change");

    private final String word = "Zz" + UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Mirela " + word;
    private final String email = "mirela." + word.toLowerCase() + "@example.org";

    @Test
    void anAdministratorSaysWhoWorksForWhat(Browser browser) {
        somebodyIsEntered(browser);
        theyWorkForSomethingElse(browser);
        nobodyIsEnteredTwice(browser);
        theListFindsThem(browser);
        aLeadOnlyReads(browser);
    }

    private void somebodyIsEntered(Browser browser) {
        browser.signInAs("admin", "/staff/people");
        assertThat(browser.heading()).isEqualTo("Our colleagues");
        PageCheck.isFit(browser, "people");

        browser.press(By.id("enterColleague"));
        browser.type(EMAIL, "mirela@ward");
        browser.type(TITLE, "Deputy ward manager");
        tick(browser, "larkrise-ward");
        browser.press(ENTER);
        assertThat(browser.text()).contains("Enter a name", "Enter an e-mail address");
        assertThat(browser.find(TITLE).getAttribute("value")).isEqualTo("Deputy ward manager");
        assertThat(box(browser, "larkrise-ward")).isTrue();
        PageCheck.isFit(browser, "colleague-new-wrong");

        browser.type(NAME, name);
        browser.type(EMAIL, email);
        browser.press(ENTER);
        assertThat(browser.heading()).isEqualTo(name);
        assertThat(browser.text())
                .contains(name + " is entered.", "Deputy ward manager", "Larkrise Ward", "Not yet")
                .contains("Entered before the first sign-in", "Services: Larkrise Ward. Before: none.");
    }

    private void theyWorkForSomethingElse(Browser browser) {
        browser.press(CHANGE);
        assertThat(browser.text()).contains("This is what they work for already.");

        browser.type(TITLE, "Ward manager");
        tick(browser, "heron-ward");
        browser.press(CHANGE);
        assertThat(browser.text())
                .contains("The change is saved.", "Job title: Ward manager. Before: Deputy ward manager.")
                .contains("Before: Larkrise Ward.");
        assertThat(box(browser, "larkrise-ward")).isTrue();
        assertThat(box(browser, "heron-ward")).isTrue();
        PageCheck.isFit(browser, "colleague");
    }

    private void nobodyIsEnteredTwice(Browser browser) {
        browser.visit("/staff/colleague-new");
        browser.type(NAME, name);
        browser.type(EMAIL, email);
        browser.press(ENTER);
        assertThat(browser.text()).contains("LEAP knows somebody with this address already");
        assertThat(browser.find(EMAIL).getAttribute("value")).isEqualTo(email);
    }

    private void theListFindsThem(Browser browser) {
        browser.visit("/staff/people?service=heron-ward&q=" + word);
        assertThat(browser.text()).contains(name, "Ward manager", "Larkrise Ward");
        browser.visit("/staff/people?standing=FOR_NOTHING&q=" + word);
        assertThat(browser.text()).contains("There is nobody like that.");
        PageCheck.isFit(browser, "people-nobody");
    }

    private void aLeadOnlyReads(Browser browser) {
        browser.signInAs("lead", "/staff/people?q=" + word);
        assertThat(browser.all(By.id("enterColleague"))).isEmpty();
        browser.press(By.linkText(name));
        assertThat(browser.text()).contains("Larkrise Ward", "Before: Deputy ward manager.");
        assertThat(browser.all(CHANGE)).isEmpty();
        browser.press(By.id("handOver"));
        assertThat(browser.text()).contains(name);
    }

    private static void tick(Browser browser, String code) {
        browser.find(By.cssSelector("input[type=checkbox][value='" + code + "']"))
                .click();
    }

    private static boolean box(Browser browser, String code) {
        return browser.find(By.cssSelector("input[type=checkbox][value='" + code + "']"))
                .isSelected();
    }
}
