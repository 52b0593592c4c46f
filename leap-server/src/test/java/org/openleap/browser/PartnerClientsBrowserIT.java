package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openleap.identity.ApiScope;
import org.openleap.signin.RealmAdmin;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A partner's lead renews the secret of a system in the real Keycloak, while the system goes on calling. */
@WithLeap
@NeedsBrowser
class PartnerClientsBrowserIT {
    private static final String OWN = "renewed-of-merrow-valley";
    private static final String FOREIGN = "renewed-of-eastlow";
    private static final String FIRST = "first-secret-of-the-test";
    private static final Set<ApiScope> SCOPES = Set.of(ApiScope.FEEDBACK_READ);

    private final LeapStack leap;

    PartnerClientsBrowserIT(LeapStack leap) {
        this.leap = leap;
    }

    @Test
    void aSecretIsRenewedWithoutABreakAndShownOnce(Browser browser) throws SQLException {
        new RealmAdmin(leap).createSystem(OWN, FIRST, "merrow-valley-cvs");
        new RealmAdmin(leap).createSystem(FOREIGN, FIRST, "eastlow-deaf-society");
        browser.signInAs("partnerlead", "/partner/people");
        browser.press(By.linkText("Our systems that call LEAP"));
        assertThat(browser.text())
                .contains("merrow-valley-system", OWN, "One works")
                .doesNotContain(FOREIGN, "leap-web");

        renew(browser);
        var secret = browser.find(By.id("secret")).getText();
        assertThat(secret).hasSizeGreaterThan(20).isNotEqualTo(FIRST);
        assertThat(row(browser).getText()).contains("Two work. The old one ends on");
        PageCheck.isFit(browser, "partner-clients-renewed");
        assertThat(leap.tokenOfSystem(OWN, FIRST, SCOPES)).isNotEmpty();
        assertThat(leap.tokenOfSystem(OWN, secret, SCOPES)).isNotEmpty();

        browser.visit("/partner/clients");
        assertThat(browser.text()).doesNotContain(secret);
        PageCheck.isFit(browser, "partner-clients");
        row(browser).findElements(By.tagName("summary")).get(1).click();
        row(browser).findElement(By.cssSelector(".danger")).click();
        browser.waitUntil(any -> browser.text().contains("no longer works"));
        assertThatThrownBy(() -> leap.tokenOfSystem(OWN, FIRST, SCOPES)).isNotNull();
        assertThat(leap.tokenOfSystem(OWN, secret, SCOPES)).isNotEmpty();
        assertThat(told()).containsExactlyInAnyOrder("system.secretRenewed", "system.oldSecretEnded");
    }

    private static void renew(Browser browser) {
        row(browser).findElement(By.tagName("summary")).click();
        row(browser).findElement(By.cssSelector(".primary")).click();
        browser.waitUntil(any -> !browser.all(By.id("secret")).isEmpty());
    }

    private static WebElement row(Browser browser) {
        return browser.all(By.cssSelector("#systems tbody tr")).stream()
                .filter(row -> row.getText().contains(OWN))
                .findFirst()
                .orElseThrow();
    }

    /** What the audit trail says of this system. */
    private List<String> told() throws SQLException {
        try (var database = leap.database();
                var statement = database.prepareStatement("select action from audit_event where facts like ?")) {
            statement.setString(1, "%" + OWN + "%");
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) found.add(rows.getString(1));
            }
            return found;
        }
    }
}
