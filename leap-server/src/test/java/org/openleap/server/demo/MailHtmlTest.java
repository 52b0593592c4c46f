package org.openleap.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailHtmlTest {

    @Test
    void whateverALetterContainsIsShownAsText() {
        var hostile = "<script>alert('x')</script>\"&";
        var letter = new CaughtMail("1-1", Instant.EPOCH, hostile, List.of(hostile), hostile, hostile, hostile);

        for (var page : List.of(MailHtml.list(List.of(letter)), MailHtml.letter(letter))) {
            assertThat(page).doesNotContain("<script").contains("&lt;script&gt;alert(&#39;x&#39;)");
        }
    }

    @Test
    void anEmptyCatcherSaysSo() {
        assertThat(MailHtml.list(List.of())).contains("No mail yet.");
    }
}
