package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.stack.Browser;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** From the public form to a partnership in force that everybody can read about. */
@WithLeap
@NeedsBrowser
class PartnershipPagesBrowserIT {
    private static final String HOPES = "Green prescribing for people who wait for a first appointment.";
    private static final String REPLY = "We like your idea. May we visit your allotments next week?";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Test
    void whoSignsUpBecomesAPartnerWithoutRetyping(Browser visitor, Browser officer, Browser lead) {
        var reference = signUp(visitor, "Hartmoor Growers");

        officer.signInAs("officer", "/staff/interests");
        PageCheck.isFit(officer, "staff-interests");
        officer.driver()
                .get(officer.find(By.partialLinkText("Hartmoor Growers")).getAttribute("href"));
        PageCheck.isFit(officer, "staff-interest");
        officer.press(By.id("acceptForm:accept"));
        assertThat(officer.text()).contains("There is a problem", "Write 10 to 2,000 characters.");
        officer.type(By.id("acceptForm:words:input"), REPLY);
        new Select(officer.find(By.id("acceptForm:type:input"))).selectByValue("environmental_group");
        officer.press(By.id("acceptForm:accept"));
        assertThat(officer.text()).contains("In discussion", "Hartmoor Growers", HOPES);

        lead.signInAs("lead", "/staff/partnerships");
        var page = writeDown(lead, reference);
        assertThat(page.status()).isEqualTo("Written down");
        page.edit("activate").date("from", TODAY).date("reviewBy", TODAY.plusDays(60));
        page.type("words", "Both sides agreed at the allotments.").save();
        assertThat(page.status()).isEqualTo("Active");
        PageCheck.isFit(lead, "staff-partnership");

        visitor.visit("/partnerships");
        PageCheck.isFit(visitor, "public-partnerships");
        assertThat(visitor.text())
                .contains("Hartmoor Growers", HOPES, "On track")
                .doesNotContain("Ines Example");
        visitor.press(By.linkText("Hartmoor Growers"));
        PageCheck.isFit(visitor, "public-partnership");
        assertThat(visitor.text()).contains("Grow food with patients").doesNotContain("Ines Example");
    }

    /** Everything that is missing after the public form; each step says less is missing. */
    private static PartnershipPage writeDown(Browser lead, String reference) {
        var page = new PartnershipPage(lead, reference).open();
        assertThat(page.ring()).contains("There is no outcome yet", "Hartmoor Growers");
        page.editRoleOf("Hartmoor Growers")
                .type("role", "Grow food with patients")
                .save();
        page.edit("participant").choose("kind", "TRUST").choose("type", "CO_LEAD");
        page.type("name", "Hartmoor Memory Service")
                .type("role", "Invites people who wait")
                .save();
        page.edit("outcome").type("title", "People on the allotments").type("measure", "people who came twice");
        page.type("unit", "people")
                .type("target", "40")
                .date("due", TODAY.plusDays(200))
                .save();
        page.edit("milestone")
                .type("what", "First open day")
                .type("who", "Both")
                .choose("level", "ENGAGE");
        page.date("due", TODAY.plusDays(30)).save();
        lead.press(By.cssSelector("a[href*='part=report']"));
        page.type("value", "18")
                .choose("status", "ON_TRACK")
                .type("news", "Eighteen people came twice.")
                .save();
        assertThat(page.ring()).contains("Complete", "100%");
        return page;
    }

    /** Answers every page, with mistakes on the way; each page is fit for everybody. */
    private static String signUp(Browser browser, String name) {
        var form = SignUpPage.open(browser);
        form.goOn();
        PageCheck.isFit(browser, "work-with-us-1-mistake");
        assertThat(form.problems()).contains("Choose whether you sign up");
        form.choose("applicant").goOn().goOn();
        assertThat(form.problems()).contains("Enter the name of the organisation");
        form.type("name", name).type("charity", "12").goOn();
        PageCheck.isFit(browser, "work-with-us-2-mistake");
        assertThat(form.value("name")).isEqualTo(name);
        form.type("charity", "1234567").goOn();
        form.type("area", "Hartmoor").goOn();
        form.type("contactName", "Ines Example")
                .type("email", "ines")
                .choose("prefers")
                .goOn();
        PageCheck.isFit(browser, "work-with-us-4-mistake");
        form.type("email", "ines@example.org").goOn();
        form.choose("wishes").choose("wishes-7").goOn();
        PageCheck.isFit(browser, "work-with-us-6");
        form.choose("communities-3").goOn();
        form.type("hopes", HOPES).goOn().goOn().goOn();
        form.choose("safeguarding").goOn().goOn().goOn();
        assertThat(form.problems()).contains("Tick the box");
        form.choose("consent").goOn();
        PageCheck.isFit(browser, "work-with-us-check");
        var reference = form.send();
        PageCheck.isFit(browser, "work-with-us-sent");
        return reference;
    }

    @Test
    void whoComesTooLateLosesNothing(Browser first, Browser second) {
        first.signInAs("lead", "/staff/partnership-new");
        first.type(By.id("beginForm:title:input"), "A stale one");
        first.press(By.id("beginForm:save"));
        var reference = first.driver().getCurrentUrl().replaceAll(".*ref=(LEAP-[0-9]+).*", "$1");
        second.signInAs("lead", "/staff/partnership?ref=" + reference);
        var late = new PartnershipPage(second, reference).edit("describe").type("purpose", "Typed second");
        new PartnershipPage(first, reference)
                .edit("describe")
                .type("purpose", "Saved first")
                .save();

        late.save();

        assertThat(second.text()).contains("changed this on", "changed what it is for");
        assertThat(second.find(By.cssSelector("[id$=':purpose:input']")).getAttribute("value"))
                .isEqualTo("Typed second");
    }

    @ParameterizedTest
    @CsvSource({
        "lead, /staff/partnerships",
        "lead, /staff/partnerships?view=timeline",
        "director, /staff/partnerships?status=ENDED",
        "lead, /staff/partnership-new",
        "lead, /staff/strategies",
        "officer, /staff/interests?queue=declined"
    })
    void aPageIsFitForEverybody(String account, String path, Browser browser) {
        browser.signInAs(account, path);

        PageCheck.isFit(browser, account + path);
    }
}
