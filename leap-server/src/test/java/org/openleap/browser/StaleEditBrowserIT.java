package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openleap.stack.Browser;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.WithLeap;
import org.openqa.selenium.By;

/** Two windows on the same record: who comes too late loses nothing, and sees what the other one did. */
@WithLeap
@NeedsBrowser
class StaleEditBrowserIT {
    private static final String MINE = "/staff/suggestions?status=IN_PROGRESS&owner=me";
    private static final String LATE = "The second window has news as well: the plumber comes on Monday.";

    @Test
    void whoComesTooLateLosesNothing(Browser first, Browser second) {
        var address = signIn(first);
        signIn(second);
        var early = new SuggestionPage(first, address);
        var late = new SuggestionPage(second, address);
        early.writeNews("35", "The first window was faster.");
        early.report();
        late.writeNews("40", LATE);

        late.report();

        assertThat(second.text()).contains("changed this on");
        assertThat(late.news()).isEqualTo(LATE);
        late.showAsItIsNow();
        assertThat(second.text()).contains("The first window was faster.");
        assertThat(late.news()).isEqualTo(LATE);
        late.report();
        assertThat(second.text()).contains(LATE);
    }

    private static String signIn(Browser browser) {
        browser.signInAs("service", MINE);
        return browser.find(By.cssSelector("td a.t")).getAttribute("href");
    }
}
