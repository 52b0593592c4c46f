package org.openleap.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.Waiting;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A partner's lead lets colleagues in and out; accounts are those of the real Keycloak. */
@WithLeap
@NeedsBrowser
class PartnerPeopleIT {
    private static final Pattern LINK = Pattern.compile("http://\\S+action-token\\S+");
    private static final By GO = By.cssSelector("[type=submit]");
    private static final By ROWS = By.cssSelector("#people tbody tr");
    private static final By PROBLEMS = By.className("problems");
    private static final By DONE = By.className("notice");

    private final LeapStack leap;
    private final RealmAdmin realm;

    PartnerPeopleIT(LeapStack leap) {
        this.leap = leap;
        this.realm = new RealmAdmin(leap);
    }

    @Test
    void whoeverIsInvitedSetsUpPasswordAndSecondFactorAndComesIn(Browser browser, Browser theirs) {
        invite(browser, "Nell", "Ashdown", "nell@merrowvalleycvs.example");
        assertThat(browser.find(DONE).getText()).contains("Nell Ashdown will get an e-mail");
        assertThat(realm.rolesOf("nell@merrowvalleycvs.example")).contains("partner");

        var letter = leap.inbox().await("nell@merrowvalleycvs.example", any -> true);
        assertThat(letter.subject()).isEqualTo("You are invited to LEAP");
        var secret = setUp(theirs, letter.text());
        signIn(theirs, "nell@merrowvalleycvs.example", secret);
        theirs.waitUntil(ExpectedConditions.urlToBe(leap.page("/partner").toString()));

        remove(browser, "Nell Ashdown");
        Waiting.until(Duration.ofSeconds(30), "the end of their visit", () -> {
            theirs.visit("/partner");
            return theirs.all(By.id("username")).isEmpty() ? Optional.empty() : Optional.of(true);
        });
    }

    @Test
    void aRemovedPersonCanBeInvitedAgain(Browser browser) {
        invite(browser, "Ivo", "Brandt", "ivo@merrowvalleycvs.example");
        remove(browser, "Ivo Brandt");
        assertThat(names(browser)).doesNotContain("Ivo Brandt");

        invite(browser, "Ivo", "Brandt", "ivo@merrowvalleycvs.example");

        assertThat(names(browser)).contains("Ivo Brandt");
        assertThat(leap.inbox().lettersTo("ivo@merrowvalleycvs.example")).hasSize(2);
    }

    @Test
    void theAddressOfSomebodyOfTheTrustIsRefusedAndNothingTypedIsLost(Browser browser) {
        invite(browser, "Ann", "Other", "director@example.org");

        assertThat(browser.find(PROBLEMS).getText()).contains("already has an account");
        assertThat(browser.find(By.id("invite:givenName:input")).getAttribute("value"))
                .isEqualTo("Ann");
        assertThat(realm.rolesOf("director@example.org")).contains("director").doesNotContain("partner");
    }

    @Test
    void theAddressOfAnotherOrganisationIsRefused(Browser browser) {
        invite(browser, "Ann", "Other", "ann@carerslink.example");

        assertThat(browser.find(PROBLEMS).getText()).contains("belongs to another organisation");
        assertThat(realm.knows("ann@carerslink.example")).isFalse();
    }

    @Test
    void noAccountIsMadeWhereTheOrganisationHasASignInOfItsOwn(Browser browser) {
        browser.signInAs("lead", "/staff/partner-people?organisation=carers-link-hartmoor");
        fill(browser, "Fern", "Holloway", "fern@carerslink.example");

        assertThat(browser.find(DONE).getText()).contains("needs no new account");
        assertThat(realm.knows("fern@carerslink.example")).isFalse();
        var letter = leap.inbox().await("fern@carerslink.example", any -> true);
        assertThat(letter.text())
                .contains("You need no new password", leap.page("/partner").toString());
    }

    @Test
    void whileTheMailServerIsAwayNoAccountIsLeftBehind(Browser browser) {
        realm.sendMailTo(1);
        try {
            invite(browser, "Gus", "Park", "gus@merrowvalleycvs.example");

            assertThat(browser.find(PROBLEMS).getText()).contains("could not be sent");
            assertThat(browser.find(By.id("invite:email:input")).getAttribute("value"))
                    .isEqualTo("gus@merrowvalleycvs.example");
            assertThat(realm.knows("gus@merrowvalleycvs.example")).isFalse();
            assertThat(names(browser)).doesNotContain("Gus Park");
        } finally {
            realm.sendMailTo(leap.parts().addresses().mail());
        }
    }

    @Test
    void anotherOrganisationsPeopleDoNotExist(Browser browser) {
        browser.signInAs("partnerlead", "/partner/people");
        assertThat(names(browser)).contains("Bryn Tallis").doesNotContain("Imogen Fairley", "Amira Hussain");

        browser.visit("/partner/people?organisation=eastlow-deaf-society");
        assertThat(names(browser)).doesNotContain("Imogen Fairley");
    }

    @Test
    void thePageIsFitForEverybody(Browser browser) {
        browser.signInAs("partnerlead", "/partner/people");

        assertThat(browser.accessibilityFaults()).isEmpty();
        assertThat(browser.beAsWideAs(390).accessibilityFaults()).isEmpty();
    }

    private static void invite(Browser browser, String given, String family, String email) {
        if (browser.all(By.id("invite")).isEmpty()) browser.signInAs("partnerlead", "/partner/people");
        fill(browser, given, family, email);
    }

    private static void fill(Browser browser, String given, String family, String email) {
        browser.type(By.id("invite:givenName:input"), given);
        browser.type(By.id("invite:familyName:input"), family);
        browser.type(By.id("invite:email:input"), email);
        browser.press(By.id("invite:send"));
    }

    private static void remove(Browser browser, String name) {
        var row = browser.all(ROWS).stream()
                .filter(each -> each.getText().contains(name))
                .findFirst()
                .orElseThrow();
        row.findElement(By.tagName("summary")).click();
        row.findElement(By.cssSelector("details button")).click();
        browser.waitUntil(ExpectedConditions.textToBePresentInElementLocated(DONE, "can no longer sign in"));
    }

    private static String names(Browser browser) {
        return browser.all(ROWS).stream()
                .map(row -> row.findElement(By.tagName("td")).getText())
                .toList()
                .toString();
    }

    /** Follows the link of the letter, as their own browser would; returns the secret of their second factor. */
    private static String setUp(Browser browser, String letter) {
        var link = LINK.matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        browser.driver().get(link.group());
        if (!browser.all(By.partialLinkText("Click here to proceed")).isEmpty()) {
            browser.press(By.partialLinkText("Click here to proceed"));
        }
        var secret = "";
        for (int step = 0; step < 2; step++) {
            if (browser.all(By.id("password-new")).isEmpty()) secret = setUpSecondFactor(browser);
            else setUpPassword(browser);
        }
        return secret;
    }

    private static void setUpPassword(Browser browser) {
        browser.type(By.id("password-new"), "leap-of-nell");
        browser.type(By.id("password-confirm"), "leap-of-nell");
        browser.press(GO);
    }

    private static String setUpSecondFactor(Browser browser) {
        browser.press(By.id("mode-manual"));
        var secret = browser.find(By.id("kc-totp-secret-key")).getText();
        browser.type(By.id("totp"), OneTimeCode.now(secret));
        browser.type(By.id("userLabel"), "Phone");
        browser.press(GO);
        return secret;
    }

    private static void signIn(Browser browser, String address, String secret) {
        browser.visit("/partner");
        browser.type(By.id("username"), address);
        browser.press(GO);
        browser.type(By.id("password"), "leap-of-nell");
        browser.press(GO);
        browser.type(By.id("otp"), OneTimeCode.next(secret));
        browser.press(GO);
    }
}
