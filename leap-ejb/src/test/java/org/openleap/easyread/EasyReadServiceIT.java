package org.openleap.easyread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.easyread.EasyReadProblem.HALF_MISSING;
import static org.openleap.easyread.EasyReadProblem.LINE_TOO_LONG;
import static org.openleap.easyread.EasyReadProblem.NONE_THERE;
import static org.openleap.easyread.EasyReadProblem.SAME_PERSON;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.SecondLead;
import org.openleap.harness.Submissions;
import org.openleap.harness.Visitor;
import org.openleap.publication.Newsroom;
import org.openleap.publication.PairWording;
import org.openleap.publication.PublicationProblem;
import org.openleap.publication.PublishedPair;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.Loop;

/** The easy-read version of an answer, beside it and never without it. */
class EasyReadServiceIT extends InContainer {
    private static final EasyLine SAID =
            new EasyLine(EasyPart.YOU_SAID, "It is too bright at night.", EasyPicture.LIGHT);
    private static final EasyLine DID = new EasyLine(EasyPart.WE_DID, "We will get new lights.", EasyPicture.YES);

    @Inject
    Loop loop;

    @Inject
    Newsroom newsroom;

    @EJB
    EasyReadService service;

    @EJB
    Officer officer;

    @EJB
    Lead lead;

    @EJB
    SecondLead secondLead;

    @EJB
    Visitor visitor;

    private PublishedPair pair;

    @BeforeEach
    void anAnswerIsPublished() {
        var suggestion = loop.adopted(loop.submitted(Submissions.anonymous()).reference());
        pair = newsroom.published(suggestion, PairWording.ours("Too bright at night.", "We ordered lights that dim."));
    }

    @Test
    void oneWritesItAndAnotherApprovesIt() {
        officer.does(() -> service.write(new WriteEasyRead(pair.id(), List.of(SAID, DID))));
        assertHidden();

        lead.does(() -> service.approve(pair.id(), version()));

        var read = visitor.asks(() -> service.ofAnswer(pair.number()));
        assertThat(read.getSaid()).containsExactly(SAID);
        assertThat(read.getDid()).containsExactly(DID);
        assertThat(visitor.asks(() -> service.page(PageRequest.first(200))).rows())
                .extracting(row -> row.pair().number())
                .contains(pair.number());
    }

    @Test
    void whoeverWroteItCannotApproveIt() {
        lead.does(() -> service.write(new WriteEasyRead(pair.id(), List.of(SAID, DID))));

        assertThatThrownBy(() -> lead.does(() -> service.approve(pair.id(), version())))
                .hasFieldOrPropertyWithValue("code", SAME_PERSON);
        secondLead.does(() -> service.approve(pair.id(), version()));
    }

    @Test
    void whatIsRewrittenIsGoneUntilItIsApprovedAgain() {
        officer.does(() -> service.write(new WriteEasyRead(pair.id(), List.of(SAID, DID))));
        lead.does(() -> service.approve(pair.id(), version()));

        officer.does(() -> service.write(new WriteEasyRead(pair.id(), List.of(SAID, SAID, DID))));

        assertHidden();
        assertThat(officer.asks(() -> service.find(pair.id())).lines()).hasSize(3);
    }

    @Test
    void readingItDoesNotChangeIt() {
        var lines = IntStream.range(0, 8)
                .mapToObj(line -> new EasyLine(EasyPart.WE_DID, "Line " + line + ".", EasyPicture.NONE));
        officer.does(() -> service.write(new WriteEasyRead(
                pair.id(), Stream.concat(Stream.of(SAID), lines).toList())));

        long version = version();

        assertThat(version()).isEqualTo(version);
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void itIsTakenDownWithItsAnswer() {
        officer.does(() -> service.write(new WriteEasyRead(pair.id(), List.of(SAID, DID))));
        lead.does(() -> service.approve(pair.id(), version()));

        newsroom.takeDown(pair.number());

        assertHidden();
    }

    @Test
    void linesAreShortAndBothHalvesAreThere() {
        var tooLong = new EasyLine(EasyPart.WE_DID, "a ".repeat(16), EasyPicture.NONE);

        assertThatThrownBy(() -> write(SAID, tooLong)).hasFieldOrPropertyWithValue("code", LINE_TOO_LONG);
        assertThatThrownBy(() -> write(SAID, SAID)).hasFieldOrPropertyWithValue("code", HALF_MISSING);
    }

    @Test
    void itObeysTheRulesOfRedaction() {
        var oneChild = new EasyLine(EasyPart.YOU_SAID, "One child told us.", EasyPicture.PERSON);

        assertThatThrownBy(() -> write(oneChild, DID))
                .hasFieldOrPropertyWithValue("code", PublicationProblem.SMALL_GROUP);
    }

    private void write(EasyLine... lines) {
        officer.does(() -> service.write(new WriteEasyRead(pair.id(), List.of(lines))));
    }

    private long version() {
        return officer.asks(() -> service.find(pair.id())).version();
    }

    private void assertHidden() {
        assertThatThrownBy(() -> visitor.asks(() -> service.ofAnswer(pair.number())))
                .hasFieldOrPropertyWithValue("code", NONE_THERE);
    }
}
