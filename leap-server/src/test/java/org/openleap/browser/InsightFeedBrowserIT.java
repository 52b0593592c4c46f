package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.openleap.stack.Browser;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;

/** Who answers for the insight feed sees its receipts and sends again. No store is named here, so nothing moves by itself. */
@WithLeap
@NeedsBrowser
class InsightFeedBrowserIT {
    private static final By FROM = By.id("againForm:from:input");
    private static final By SEND = By.id("againForm:send");

    /** 1 March 2190, as somebody types it into the date field of an American browser. */
    private static final String FAR = "03012190";

    private final LeapStack leap;

    InsightFeedBrowserIT(LeapStack leap) {
        this.leap = leap;
    }

    @Test
    void receiptsAreReadAndWhatHasChangedIsSentAgain(Browser browser) throws SQLException {
        var taken = record("ACCEPTED", "", "MOOD-4711");
        var refused = record("REFUSED", "status 422", "");

        browser.signInAs("ig", "/staff/insight-feed");
        assertThat(browser.text())
                .contains("The feed is off.", taken, "MOOD-4711")
                .doesNotContain(refused);
        PageCheck.isFit(browser, "insight-feed");
        browser.press(By.linkText("Not taken"));
        assertThat(browser.text()).contains(refused, "status 422").doesNotContain(taken);

        browser.find(FROM).sendKeys(FAR);
        browser.press(SEND);
        assertThat(browser.text()).contains("Choose today or an earlier day.");
        PageCheck.isFit(browser, "insight-feed-wrong");

        browser.visit("/staff/insight-feed");
        browser.press(SEND);
        assertThat(browser.text()).contains("records will be sent again.", taken, refused);
        PageCheck.isFit(browser, "insight-feed-waiting");
    }

    /** Of an item of this test's own, as the feed would write it. Returns the item's number. */
    private String record(String status, String problem, String receipt) throws SQLException {
        var item = Said.say(leap, "Somebody counts this.").reference();
        try (var database = leap.database();
                var insert =
                        database.prepareStatement("insert into insight_record (kind, subject, item, status, withdrawn,"
                                + " mark, changed_at, due_at, attempts, problem, receipt, received_at) values ('ITEM', ?, ?, ?, false,"
                                + " 'mark', utc_timestamp(6), utc_timestamp(6), 1, ?, ?,"
                                + " if(? = '', '1970-01-01', utc_timestamp(6)))")) {
            int place = 0;
            for (var value : new String[] {item, item, status, problem, receipt, receipt}) {
                insert.setString(++place, value);
            }
            insert.executeUpdate();
        }
        return item;
    }
}
