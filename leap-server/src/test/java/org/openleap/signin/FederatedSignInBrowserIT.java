package org.openleap.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.Waiting;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The three ways in: a password of the trust, the sign-in of one's own organisation, a password and a second factor. */
@WithLeap
@NeedsBrowser
class FederatedSignInBrowserIT {
    private static final By NAME = By.id("username");
    private static final By PASSWORD = By.id("password");
    private static final By CODE = By.id("otp");
    private static final By GO = By.cssSelector("[type=submit]");

    /** As the operating guide tells it. */
    private static final String SECRET = "JRSW C4CE MVWW 6U3F MNXW 4ZCG MFRX I33S";

    private final LeapStack leap;

    FederatedSignInBrowserIT(LeapStack leap) {
        this.leap = leap;
    }

    @Test
    void peopleOfTheTrustSignInWithTheirPassword(Browser browser) {
        browser.signInAs("officer", "/staff");

        assertThat(browser.text()).contains("Jo Lindqvist");
    }

    @Test
    void theAddressLeadsPeopleToTheirOwnOrganisationsSignIn(Browser browser) {
        signInAtThePartner(browser, "rosa@carerslink.example", "rosa");

        browser.waitUntil(ExpectedConditions.urlToBe(leap.page("/partner").toString()));
        assertThat(browser.text()).contains("Rosa Delgado");
    }

    /** In the partner's realm Rosa has a role with the name of one of LEAP's, and its token says so. */
    @Test
    void whatThePartnerSaysAboutRolesIsNotBelieved(Browser browser) {
        signInAtThePartner(browser, "rosa@carerslink.example", "rosa");
        browser.waitUntil(ExpectedConditions.urlToBe(leap.page("/partner").toString()));

        browser.visit("/staff");

        assertThat(browser.heading()).isEqualTo("You cannot open this page");
        assertThat(new RealmAdmin(leap).rolesOf("rosa@carerslink.example"))
                .contains("partner")
                .doesNotContain("engagement-lead");
    }

    /** Threat T14: the partner's administrator makes an account with the address of somebody of the trust. */
    @Test
    void theAddressOfAColleagueOpensNothing(Browser browser) {
        RealmAdmin.ofThePartner(leap).create("mallory", "director@example.org");

        signInAtThePartner(browser, "mallory@carerslink.example", "mallory");

        browser.waitUntil(ExpectedConditions.textToBePresentInElementLocated(
                By.tagName("body"), "already belongs to another account in LEAP"));
        assertThat(browser.driver().getCurrentUrl())
                .doesNotContain(leap.page("/").toString());
        assertThat(new RealmAdmin(leap).linksOf("director@example.org")).isZero();
        browser.visit("/staff");
        assertThat(browser.find(NAME).isDisplayed()).isTrue();
    }

    @Test
    void partnersWithoutASignInOfTheirOwnProveASecondFactor(Browser browser) {
        browser.visit("/partner");
        type(browser, NAME, "secondfactor");
        type(browser, PASSWORD, "leap");
        assertThat(browser.find(CODE).isDisplayed()).isTrue();
        type(browser, CODE, OneTimeCode.now(SECRET));

        browser.waitUntil(ExpectedConditions.urlToBe(leap.page("/partner").toString()));
        assertThat(browser.text()).contains("Marcus Oyelaran");
    }

    @Test
    void aPasswordAloneIsNotEnoughForThem(Browser browser) {
        browser.visit("/partner");
        type(browser, NAME, "secondfactor");
        type(browser, PASSWORD, "leap");
        type(browser, CODE, "000000");

        assertThat(browser.text()).contains("Invalid authenticator code");
        browser.visit("/partner");
        assertThat(browser.driver().getCurrentUrl())
                .doesNotContain(leap.page("/").toString());
    }

    @Test
    void signingOutAtThePartnerEndsTheVisitToLeap(Browser browser) {
        signInAtThePartner(browser, "tomasz@carerslink.example", "tomasz");
        browser.waitUntil(ExpectedConditions.urlToBe(leap.page("/partner").toString()));

        RealmAdmin.ofThePartner(leap).signOutEverywhere("tomasz");

        awaitSignedOut(browser);
    }

    @Test
    void whoeverIsSignedOutOfLeapsRealmIsOutWhereverTheyCameFrom(Browser browser) {
        signInAtThePartner(browser, "tomasz@carerslink.example", "tomasz");
        browser.waitUntil(ExpectedConditions.urlToBe(leap.page("/partner").toString()));

        new RealmAdmin(leap).signOutEverywhere("tomasz");

        awaitSignedOut(browser);
    }

    private static void signInAtThePartner(Browser browser, String address, String account) {
        browser.visit("/partner");
        type(browser, NAME, address);
        browser.waitUntil(ExpectedConditions.urlContains("/realms/carers-link/"));
        browser.type(NAME, account);
        type(browser, PASSWORD, "leap");
    }

    private static void type(Browser browser, By field, String text) {
        browser.type(field, text);
        browser.press(GO);
    }

    private static void awaitSignedOut(Browser browser) {
        Waiting.until(Duration.ofSeconds(30), "a sign-in page", () -> {
            browser.visit("/partner");
            return browser.all(NAME).isEmpty() ? Optional.empty() : Optional.of(true);
        });
    }
}
