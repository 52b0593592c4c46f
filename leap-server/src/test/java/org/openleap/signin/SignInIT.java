package org.openleap.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.Waiting;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** People sign in and out at the portal. */
@WithLeap
@NeedsBrowser
class SignInIT {
    private static final By SIGN_OUT = By.id("signOut");
    private static final By KEYCLOAK = By.id("username");

    private final LeapStack leap;

    SignInIT(LeapStack leap) {
        this.leap = leap;
    }

    @Test
    void thePageFirstAskedForComesBackWithItsQuery(Browser browser) {
        browser.signInAs("lead", "/staff/suggestions?status=ADOPTED&words=a%26b");

        assertThat(browser.driver().getCurrentUrl())
                .isEqualTo(leap.page("/staff/suggestions?status=ADOPTED&words=a%26b")
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"officer, /staff", "lay, /staff", "ig, /staff", "partnerlead, /partner", "healthwatch, /healthwatch"})
    void everybodyBeginsAtTheirOwnHome(String account, String home, Browser browser) {
        browser.visit("/sign-in");
        signIn(browser, account);

        browser.waitUntil(ExpectedConditions.urlToBe(leap.page(home).toString()));
    }

    @Test
    void twoTabsSignInSideBySide(Browser browser) {
        var driver = browser.driver();
        browser.visit("/staff/suggestions?status=ADOPTED");
        browser.find(KEYCLOAK);
        var first = driver.getWindowHandle();
        var before = driver.getWindowHandles();
        ((JavascriptExecutor) driver).executeScript("window.open('about:blank')");
        driver.switchTo().window(other(driver, before));
        browser.visit("/staff/confirmations");
        signIn(browser, "lead");
        browser.waitUntil(
                ExpectedConditions.urlToBe(leap.page("/staff/confirmations").toString()));

        driver.switchTo().window(first);
        if (!browser.all(KEYCLOAK).isEmpty()) driver.navigate().refresh();
        browser.waitUntil(ExpectedConditions.urlToBe(
                leap.page("/staff/suggestions?status=ADOPTED").toString()));
    }

    @Test
    void signingOutEndsTheSignInAtKeycloakToo(Browser browser) {
        browser.signInAs("lead", "/staff");
        browser.press(SIGN_OUT);
        browser.waitUntil(ExpectedConditions.urlToBe(leap.page("/").toString()));

        browser.visit("/staff");

        assertThat(browser.find(KEYCLOAK).isDisplayed()).isTrue();
    }

    @Test
    void aPageOfOthersIsRefusedInPlainWords(Browser browser) {
        browser.signInAs("partner", "/partner");
        browser.visit("/staff/inbox");

        assertThat(browser.heading()).isEqualTo("You cannot open this page");
    }

    @Test
    void somebodyWithoutARoleIsToldWhomToAsk(Browser browser) {
        new RealmAdmin(leap).createWithoutRole("newcomer");
        browser.visit("/staff");
        signIn(browser, "newcomer");

        browser.waitUntil(ExpectedConditions.urlToBe(leap.page("/no-role").toString()));
        assertThat(browser.heading()).isEqualTo("You cannot use LEAP yet");
        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    @Test
    void pressingBackIntoTheCallbackLeadsHome(Browser browser) {
        browser.signInAs("lead", "/staff/confirmations");
        browser.visit("/callback?code=used&state=before");

        browser.waitUntil(ExpectedConditions.urlToBe(leap.page("/staff").toString()));
    }

    @Test
    void aStrayCallbackOffersToSignIn(Browser browser) {
        browser.visit("/callback?error=access_denied");

        assertThat(browser.heading()).isEqualTo("Please sign in again");
        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    @Test
    void aDisabledPersonIsOutAsSoonAsTheSignInIsRenewed(Browser browser) {
        var realm = new RealmAdmin(leap);
        realm.signOutEverywhere("service2");
        realm.letSignInsLast(21);
        try {
            browser.signInAs("service2", "/staff");
            realm.disable("service2");
            awaitSignedOut(browser);
        } finally {
            realm.enable("service2");
            realm.letSignInsLast(300);
        }
    }

    @Test
    void keycloakSignsPeopleOutOfLeapAtOnce(Browser browser) {
        browser.signInAs("lead2", "/staff");

        new RealmAdmin(leap).signOutEverywhere("lead2");

        awaitSignedOut(browser);
    }

    /** The tab that the first one opened: only such a tab shares its cookies. */
    private static String other(WebDriver driver, Set<String> before) {
        return driver.getWindowHandles().stream()
                .filter(handle -> !before.contains(handle))
                .findFirst()
                .orElseThrow();
    }

    private static void signIn(Browser browser, String account) {
        browser.type(KEYCLOAK, account);
        browser.press(By.cssSelector("[type=submit]"));
        browser.type(By.id("password"), "leap");
        browser.press(By.cssSelector("[type=submit]"));
    }

    private static void awaitSignedOut(Browser browser) {
        Waiting.until(Duration.ofSeconds(30), "Keycloak's sign-in page", () -> {
            browser.visit("/staff");
            return browser.all(KEYCLOAK).isEmpty() ? Optional.empty() : Optional.of(true);
        });
    }
}
