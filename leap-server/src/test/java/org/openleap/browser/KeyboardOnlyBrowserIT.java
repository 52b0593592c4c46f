package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.stack.Browser;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;

/** The main forms of partnerships, from the first key to the last, without a mouse. */
@WithLeap
@NeedsBrowser
class KeyboardOnlyBrowserIT {
    private static final By DONE = By.cssSelector(".notice");

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void somebodyWhoSignedUpGetsAReply(Browser visitor, Browser officer) {
        signUp(visitor);
        officer.signInAs("officer", "/staff/interests");
        officer.driver().get(officer.find(By.partialLinkText("Keys of " + word)).getAttribute("href"));

        new Keyboard(officer)
                .to("acceptForm:type:input")
                .choose("Ch")
                .to("acceptForm:words:input")
                .type("Thank you. May we visit you next week?")
                .to("acceptForm:accept")
                .enter();

        assertThat(officer.text()).contains("Keys of " + word, "In discussion");
    }

    @Test
    void aPartnershipIsBegunAndDescribed(Browser browser) {
        browser.signInAs("lead", "/staff/partnership-new");
        var keys = new Keyboard(browser);
        keys.to("beginForm:title:input").type("Keys " + word);
        keys.to("beginForm:purpose:input").type("Somebody without a mouse can work here.");
        keys.to("beginForm:save").enter();
        browser.driver()
                .get(browser.find(By.cssSelector("a[href*='part=describe']")).getAttribute("href"));

        keys.to("describeForm:area:input").type("The whole of Tarnshire");
        keys.to("describeForm:save").enter();

        assertThat(browser.find(DONE).getText()).isEqualTo("Saved.");
        assertThat(browser.text()).contains("The whole of Tarnshire");
    }

    @Test
    void somebodyOfHealthwatchSignsForTheirOwnBody(Browser browser) {
        browser.signInAs("healthwatch", "/partner/agreements?status=NEGOTIATING");
        var keys = new Keyboard(browser);
        browser.driver().get(browser.find(By.cssSelector("td a.t")).getAttribute("href"));
        keys.to("sign").enter();
        keys.to("signForm:office:input").type("Head of Healthwatch Tarnshire");
        keys.to("signForm:place:input").type("Tarnwold");
        keys.to("signForm:read").tick().to("signForm:sign").enter();

        assertThat(browser.find(DONE).getText()).contains("The signature is recorded.");
        assertThat(browser.text()).contains("Ruth Abernathy", "Head of Healthwatch Tarnshire");
    }

    @Test
    void anOrganisationIsDescribedAnew(Browser browser) {
        browser.signInAs("officer", "/staff/organisation?id=merrow-fm");
        var keys = new Keyboard(browser);
        keys.to("editOrganisation").enter();
        keys.to("organisationForm:network:input:0").tick();
        keys.to("organisationForm:website:input").type("https://" + word + ".example.org");
        keys.to("organisationForm:change").enter();

        assertThat(browser.find(DONE).getText()).contains("Your changes are saved.");
        assertThat(browser.text()).contains("https://" + word + ".example.org");
    }

    @Test
    void aColleagueIsInvited(Browser browser) {
        browser.signInAs("partnerlead", "/partner/people");
        var keys = new Keyboard(browser);
        keys.to("invite:givenName:input").type("Kay");
        keys.to("invite:familyName:input").type("Board");
        keys.to("invite:email:input").type("kay-" + word + "@merrowvalleycvs.example");
        keys.to("invite:send").enter();

        assertThat(browser.find(DONE).getText()).contains("Kay Board will get an e-mail");
    }

    private void signUp(Browser browser) {
        var form = SignUpPage.open(browser).choose("applicant").goOn();
        form.type("name", "Keys of " + word).goOn();
        form.type("area", "Hartmoor").goOn();
        form.type("contactName", "Ines Example")
                .type("email", "ines@example.org")
                .choose("prefers")
                .goOn();
        form.choose("wishes").goOn();
        form.choose("communities-3").goOn();
        form.type("hopes", "Everybody can use everything.").goOn().goOn().goOn();
        form.choose("safeguarding").goOn().goOn();
        form.choose("consent").goOn();
        form.send();
    }
}
