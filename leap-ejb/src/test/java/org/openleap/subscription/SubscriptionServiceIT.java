package org.openleap.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Rows;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Submissions;
import org.openleap.harness.Visitor;
import org.openleap.publication.Newsroom;
import org.openleap.publication.PairWording;
import org.openleap.publication.PublishedPair;
import org.openleap.subscription.internal.UpdateWork;
import org.openleap.suggestion.Loop;

/** New answers by e-mail: only to whoever confirmed it, only when there is something, each thing once. */
class SubscriptionServiceIT extends InContainer {
    private static final PairWording WORDING = PairWording.ours("It is too bright.", "We ordered lights that dim.");
    private static final Topic SERVICE = new Topic(ServiceLead.SERVICE, "", "");
    private static final Topic ELSEWHERE = new Topic("", "", "food_and_drink");

    private final String address = UUID.randomUUID() + "@example.org";

    @Inject
    Loop loop;

    @Inject
    Newsroom newsroom;

    @Inject
    Rows rows;

    @EJB
    SubscriptionService service;

    @EJB
    UpdateWork work;

    @EJB
    Visitor visitor;

    @EJB
    Officer officer;

    @EJB
    Lead lead;

    @Test
    void onlyWhoConfirmsGetsMail() {
        ask(Frequency.INSTANT, Topic.EVERYTHING);
        assertThat(templates()).containsExactly("Please confirm: \"You said, we did\" by e-mail");

        published();
        tell();
        assertThat(news()).isEmpty();

        var key = key();
        assertThat(visitor.asks(() -> service.find(key)).confirmed()).isFalse();
        visitor.does(() -> service.confirm(key));
        tell();
        assertThat(news()).isEmpty();
        published();
        tell();
        assertThat(news()).hasSize(1);
    }

    @Test
    void eachAnswerIsToldOnceAndTheNewestFirst() {
        confirmed(Frequency.INSTANT, SERVICE);
        var first = published();
        var second = published();

        tell();
        tell();

        assertThat(news()).hasSize(1);
        assertThat(news().get(0).indexOf("/you-said-we-did/" + second.number()))
                .isPositive()
                .isLessThan(news().get(0).indexOf("/you-said-we-did/" + first.number()));
    }

    @Test
    void nothingNewOfTheTopicIsNoMail() {
        confirmed(Frequency.INSTANT, ELSEWHERE);
        published();

        tell();

        assertThat(news()).isEmpty();
        assertThat(rows.count("select count(*) from subscription where email = ? and seen_edition > 0", address))
                .isOne();
    }

    @Test
    void whoHearsInTheMorningHearsOnceWhenItIsMorning() {
        confirmed(Frequency.DAILY, SERVICE);
        published();
        work.tellInTheMorning();
        assertThat(news()).isEmpty();

        itIsTheirMorning();
        work.tellInTheMorning();
        itIsTheirMorning();
        work.tellInTheMorning();

        assertThat(news()).hasSize(1);
    }

    @Test
    void whatWasTakenDownBeforeTheMorningIsNotTold() {
        confirmed(Frequency.WEEKLY, SERVICE);
        itIsTheirMorning();
        work.tellInTheMorning();
        var published = published();
        newsroom.takeDown(published.number());

        itIsTheirMorning();
        work.tellInTheMorning();

        assertThat(news()).isEmpty();
    }

    @Test
    void everyMailCanBeStoppedByAMailProgram() {
        var key = confirmed(Frequency.INSTANT, SERVICE);
        published();
        tell();

        var headers = rows.texts("select headers from outbox_mail where address = ? order by id desc limit 1", address);
        assertThat(headers.get(0))
                .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
                .contains("/updates/stop?key=" + key + ">");
    }

    @Test
    void endingItDeletesTheAddress() {
        var key = confirmed(Frequency.WEEKLY, SERVICE);

        visitor.does(() -> service.end(key));
        visitor.does(() -> service.end(key));

        assertThat(rows.count("select count(*) from subscription where email = ?", address))
                .isZero();
        assertThat(visitor.asks(() -> service.isKnown(key))).isFalse();
        assertThatThrownBy(() -> visitor.does(() -> service.confirm(key)))
                .hasFieldOrPropertyWithValue("code", SubscriptionProblem.UNKNOWN_LINK);
    }

    @Test
    void askingTwiceSendsOneLink() {
        ask(Frequency.DAILY, SERVICE);
        ask(Frequency.WEEKLY, SERVICE);

        assertThat(templates()).hasSize(1);
        assertThat(visitor.asks(() -> service.find(key())).frequency()).isEqualTo(Frequency.WEEKLY);
    }

    @Test
    void whoKnowsAnAddressCannotChangeWhatItsOwnerConfirmed() {
        var key = confirmed(Frequency.WEEKLY, SERVICE);

        ask(Frequency.INSTANT, SERVICE);

        assertThat(visitor.asks(() -> service.find(key)).frequency()).isEqualTo(Frequency.WEEKLY);
    }

    @Test
    void itCanBeAboutSomethingElseUnlessThatIsThereAlready() {
        var key = confirmed(Frequency.WEEKLY, SERVICE);
        visitor.does(() -> service.change(key, Frequency.DAILY, ELSEWHERE));
        assertThat(visitor.asks(() -> service.find(key)).topic()).isEqualTo(ELSEWHERE);

        ask(Frequency.WEEKLY, SERVICE);
        assertThatThrownBy(() -> visitor.does(() -> service.change(key, Frequency.DAILY, SERVICE)))
                .hasFieldOrPropertyWithValue("code", SubscriptionProblem.ALREADY_THERE);
    }

    @Test
    void aTopicMustBeOnItsList() {
        var nowhere = new AskSubscription(address, Frequency.DAILY, new Topic("nowhere", "", ""));

        assertThatThrownBy(() -> visitor.does(() -> service.ask(nowhere)))
                .hasFieldOrPropertyWithValue("code", SubscriptionProblem.UNKNOWN_TOPIC);
    }

    @Test
    void whatNobodyConfirmsIsForgotten() {
        ask(Frequency.DAILY, SERVICE);
        rows.arrange("update subscription set keep_until = '2001-01-01' where email = '" + address + "'");

        while (work.forget()) continue;

        assertThat(rows.count("select count(*) from subscription where email = ?", address))
                .isZero();
    }

    @Test
    void afterTwoYearsTheOwnerIsAskedOnceWhetherItGoesOn() {
        var key = confirmed(Frequency.DAILY, SERVICE);
        rows.arrange("update subscription set keep_until = utc_timestamp() + interval 20 day where email = '" + address
                + "'");

        while (work.askAgain()) continue;
        while (work.askAgain()) continue;
        assertThat(templates())
                .filteredOn(subject -> subject.startsWith("Do you still want"))
                .hasSize(1);

        visitor.does(() -> service.confirm(key));
        assertThat(rows.count(
                        "select count(*) from subscription where email = ? and keep_until > utc_timestamp()"
                                + " + interval 700 day",
                        address))
                .isOne();
    }

    @Test
    void theStaffSeeHowManyThereAreAndNobodysAddress() {
        confirmed(Frequency.WEEKLY, SERVICE);

        assertThat(officer.asks(() -> service.figures()).weekly()).isPositive();
    }

    private void ask(Frequency frequency, Topic topic) {
        visitor.does(() -> service.ask(new AskSubscription(address, frequency, topic)));
    }

    private String confirmed(Frequency frequency, Topic topic) {
        ask(frequency, topic);
        var key = key();
        visitor.does(() -> service.confirm(key));
        return key;
    }

    /** Out of the link in the first mail. */
    private String key() {
        var text = texts("select body from outbox_mail where address = ? order by id limit 1")
                .get(0);
        return text.substring(text.indexOf("?key=") + 5).lines().findFirst().orElseThrow();
    }

    private List<String> templates() {
        return texts("select subject_line from outbox_mail where address = ? order by id");
    }

    private List<String> news() {
        return texts("select body from outbox_mail where address = ? and subject_line like 'New answers%' order by id");
    }

    private List<String> texts(String sql) {
        return rows.texts(sql, address);
    }

    private PublishedPair published() {
        var item = loop.submitted(Submissions.anonymous()).reference();
        return newsroom.published(loop.adopted(item), WORDING);
    }

    private void tell() {
        boolean more = true;
        while (more) more = work.tellAtOnce();
    }

    private void itIsTheirMorning() {
        rows.arrange("update subscription set due_at = '2001-01-01' where email = '" + address + "'");
    }
}
