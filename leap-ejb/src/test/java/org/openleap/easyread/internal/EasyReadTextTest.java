package org.openleap.easyread.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.easyread.EasyLine;
import org.openleap.easyread.EasyPart;
import org.openleap.easyread.EasyPicture;
import org.openleap.easyread.EasyReadProblem;
import org.openleap.easyread.EasyReadStatus;
import org.openleap.identity.UserId;
import org.openleap.shared.error.RuleViolatedException;

class EasyReadTextTest {
    private static final Instant NOON = Instant.parse("2026-08-05T12:00:00Z");
    private static final UserId WRITER = new UserId(UUID.randomUUID().toString());
    private static final UserId READER = new UserId(UUID.randomUUID().toString());
    private static final EasyLine SAID = new EasyLine(EasyPart.YOU_SAID, "It is too bright.", EasyPicture.LIGHT);
    private static final EasyLine DID = new EasyLine(EasyPart.WE_DID, "We have new lights.", EasyPicture.YES);

    private final EasyReadText text = EasyReadText.of(7);

    @Test
    void linesKeepTheirOrder() {
        text.write(List.of(SAID, DID), WRITER, NOON);

        assertThat(text.lines()).containsExactly(SAID, DID);
    }

    @Test
    void twoPeopleStandBehindIt() {
        text.write(List.of(SAID, DID), WRITER, NOON);

        assertThat(text.mayBeApprovedBy(WRITER)).isFalse();
        assertThatThrownBy(() -> text.approve(WRITER))
                .isInstanceOf(RuleViolatedException.class)
                .hasFieldOrPropertyWithValue("code", EasyReadProblem.SAME_PERSON);
        text.approve(READER);
        assertThat(text.status()).isEqualTo(EasyReadStatus.PUBLISHED);
    }

    @Test
    void otherLinesNeedASecondPersonAgain() {
        text.write(List.of(SAID, DID), WRITER, NOON);
        text.approve(READER);

        text.write(List.of(DID), READER, NOON);

        assertThat(text.status()).isEqualTo(EasyReadStatus.DRAFTED);
        assertThat(text.lines()).containsExactly(DID);
        assertThat(text.mayBeApprovedBy(READER)).isFalse();
    }
}
