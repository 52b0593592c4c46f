package org.openleap.web.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DrawnPageTest {
    private final Answered answered = new Answered();
    private final DrawnPage drawn = new DrawnPage(answered.response());

    @Test
    void whatIsDrawnIsKeptAndNotSentYet() throws IOException {
        drawn.setContentType("text/html");
        drawn.setHeader("Refresh", "60");
        drawn.getWriter().write("Grüße");

        assertThat(drawn.isWorthKeeping()).isTrue();
        assertThat(new String(drawn.page(3).bytes(), StandardCharsets.UTF_8)).isEqualTo("Grüße");
        assertThat(drawn.page(3).headers()).containsEntry("Refresh", "60");
        assertThat(answered.text()).isEmpty();
    }

    @Test
    void aStreamIsCaughtLikeAWriter() throws IOException {
        drawn.setContentType("application/pdf");
        drawn.getOutputStream().write(new byte[] {1, 2, 3}, 1, 2);

        assertThat(drawn.page(3).bytes()).containsExactly(2, 3);
    }

    @Test
    void thatSomethingIsGoneIsPassedOnAndNotKept() throws IOException {
        drawn.setContentType("text/html");
        drawn.setStatus(410);
        drawn.getWriter().write("It was taken down.");

        assertThat(drawn.isWorthKeeping()).isFalse();
        drawn.passOn();
        assertThat(answered.status()).isEqualTo(410);
        assertThat(answered.text()).isEqualTo("It was taken down.");
    }

    @Test
    void whatIsThrownAwayIsGone() throws IOException {
        drawn.setContentType("text/html");
        drawn.getWriter().write("half a page");
        drawn.resetBuffer();

        assertThat(drawn.isWorthKeeping()).isFalse();
    }
}
