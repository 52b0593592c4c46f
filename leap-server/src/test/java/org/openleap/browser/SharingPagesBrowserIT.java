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
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.support.ui.Select;

/** What partners and the independent voice do and read, and what they never read. */
@WithLeap
@NeedsBrowser
class SharingPagesBrowserIT {
    private static final String FETCH =
            "var done = arguments[1]; fetch(arguments[0]).then(answer => answer.text())" + ".then(done, done);";

    @Test
    void whatAPartnerToldStaysItsOwnUntilTheStaffShareAWordingOfIt(
            Browser partner, Browser other, Browser lead, Browser voice) {
        var canary = "canary " + UUID.randomUUID();
        partner.signInAs("partner", "/partner");
        var item = new TellPage(partner)
                .open()
                .type("words", "The last bus goes before the clinic ends. " + canary)
                .type("people", "9")
                .send()
                .reference();
        assertThat(partner.text()).contains(canary, "People who said it");
        check(partner, "partner-item");

        other.signInAs("partner2", "/partner");
        assertHidden(other, "/partner/item?ref=" + item, canary);
        voice.signInAs("healthwatch", "/healthwatch");
        assertHidden(voice, "/healthwatch/item?ref=" + item, canary);

        lead.signInAs("lead", "/staff");
        new ItemPage(lead, item).screen();
        share(lead, "=cmd|' /C calc'!A0 " + canary);
        check(lead, "staff-item-shared");
        lead.visit("/staff/preview?as=VOICE");
        assertThat(lead.text()).contains(canary, "You can only look");

        voice.visit("/healthwatch/item?ref=" + item);
        assertThat(voice.text()).contains(canary);
        check(voice, "healthwatch-item");
        assertThat(fetch(voice, "/healthwatch/export?register=items")).contains("\"'=cmd|", canary);
        assertHidden(other, "/partner/item?ref=" + item, canary);
        assertThat(fetch(other, "/partner/export")).doesNotContain(canary);
    }

    @Test
    void aPartnerTellsWithTheKeyboardAloneAndLosesNothingByAMistake(Browser browser) {
        browser.signInAs("partner", "/partner");
        var page = new TellPage(browser).open().type("people", "nine").type("how", "Carers’ café");
        page.send();
        assertThat(browser.text()).contains("There is a problem", "Write 1 to 4,000 characters.");
        assertThat(browser.find(By.id("tellForm:how:input")).getAttribute("value"))
                .isEqualTo("Carers’ café");

        page.type("people", "9").type("words", "The doors of the day centre are heavy.");
        assertThat(page.sendByKeyboard().reference()).startsWith("FB-");
    }

    @ParameterizedTest
    @CsvSource({
        "partner, /partner",
        "partner, /partner/items",
        "partner, /partner/tell",
        "partner, /partner/import",
        "partner, /partner/relay",
        "partnerlead, /partner",
        "partner2, /partner",
        "healthwatch, /healthwatch",
        "healthwatch, /healthwatch/items",
        "healthwatch, /healthwatch/suggestions",
        "healthwatch, /healthwatch/partnerships",
        "healthwatch, /healthwatch/published",
        "lead, /staff/preview"
    })
    void aPageIsFitForEverybody(String account, String path, Browser browser) {
        browser.signInAs(account, path);

        check(browser, account + path);
    }

    /** Shares the item on this page with the independent voice. */
    private static void share(Browser lead, String wording) {
        lead.find(By.cssSelector("#sharing summary")).click();
        new Select(lead.find(By.id("shareForm:audience:input"))).selectByValue("VOICE");
        lead.type(By.id("shareForm:wording:input"), wording);
        lead.press(By.id("shareForm:share"));
        assertThat(lead.find(By.cssSelector(".notice")).getText()).isEqualTo("It is shared.");
    }

    private static void assertHidden(Browser browser, String path, String canary) {
        browser.visit(path);
        assertThat(browser.heading()).isEqualTo("We cannot find that page");
        assertThat(browser.driver().getPageSource()).doesNotContain(canary);
    }

    private static String fetch(Browser browser, String path) {
        return (String) ((JavascriptExecutor) browser.driver()).executeAsyncScript(FETCH, path);
    }

    private static void check(Browser browser, String name) {
        PageCheck.isFit(browser, "sharing-" + name);
    }
}
