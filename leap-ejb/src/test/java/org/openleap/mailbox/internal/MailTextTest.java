package org.openleap.mailbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bus is late.\n\nOn Mon, 2 Nov 2026 at 10:00, The trust <listening@example.org> wrote:\n> Hello",
                "The bus is late.\n\nOn Mon, 2 Nov 2026 at 10:00, The trust\n<listening@example.org> wrote:\n> Hello",
                "The bus is late.\r\n\r\n-----Original Message-----\r\nFrom: the trust",
                "The bus is late.\n\nFrom: The trust\nSent: Monday\nTo: Ann\n\nHello",
                "The bus is late.\n________________________________\nFrom: The trust",
                "> Hello\n> how are you\nThe bus is late.",
                "The bus is late.\n-- \nAnn Example\n01632 960001"
            })
    void onlyWhatTheWriterWroteNowIsKept(String mail) {
        assertThat(MailText.said(mail)).isEqualTo("The bus is late.");
    }

    @Test
    void wordsThatOnlyLookLikeAQuoteAreKept() {
        var mail = "On Monday I waited.\nFrom: my house it takes an hour.\nThank you.";

        assertThat(MailText.said(mail)).isEqualTo(mail);
    }

    @Test
    void whoForwardsAMailWithoutAWordMeansAllOfIt() {
        var mail = "---------- Forwarded message ---------\r\nFrom: Ann\r\n\r\nThe bus is late.";

        assertThat(MailText.said(mail)).endsWith("From: Ann\n\nThe bus is late.");
    }

    @Test
    void controlCharactersAndEmptyLinesGo() {
        assertThat(MailText.said("\u0007One\n\n\n\n\nTwo \u0000\n")).isEqualTo("One\n\nTwo");
    }

    @Test
    void aPageIsReadAsItsText() {
        var page = "<html><head><style>p {color: red}</style></head><body><p>Bring &amp; keep.</p><p>One<br>two</p>"
                + "<script>alert(1)</script></body></html>";

        assertThat(MailText.said(MailText.ofHtml(page))).isEqualTo("Bring & keep.\nOne\ntwo");
    }
}
