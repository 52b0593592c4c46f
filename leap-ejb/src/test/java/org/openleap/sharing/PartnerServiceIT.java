package org.openleap.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.Answer;
import org.openleap.feedback.FeedbackReference;
import org.openleap.harness.InContainer;
import org.openleap.harness.Partner;
import org.openleap.harness.Rows;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Submissions;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.Loop;

/** What a partner tells the trust, what it passes on to its people, and that all of it stays its own. */
class PartnerServiceIT extends InContainer {
    private static final PageRequest FIRST = PageRequest.first(200);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 2);

    @Inject
    Loop loop;

    @Inject
    Schedules schedules;

    @Inject
    Rows rows;

    @EJB
    PartnerService service;

    @EJB
    PartnerRegister register;

    @EJB
    PartnerRelays relays;

    @EJB
    CvsPartner cvs;

    @EJB
    CarersPartner carers;

    @EJB
    Partner nobodys;

    @Test
    void whatAPartnerToldIsItsOwnAlsoWhileSharingIsOff() {
        schedules.none(CvsPartner.ORGANISATION);
        var item = told("");

        var story = cvs.asks(() -> register.find(item));

        assertThat(story.wording()).isEqualTo(Submissions.WORDS);
        assertThat(story.heard().people()).isEqualTo(7);
        assertThat(story.isSubmitted()).isTrue();
        assertThatThrownBy(() -> carers.asks(() -> register.find(item))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theSameKeyIsTheSameItem() {
        var command = command(UUID.randomUUID(), "");

        var first = cvs.asks(() -> service.tell(command));
        var again = cvs.asks(() -> service.tell(command));

        assertThat(again).isEqualTo(first);
        assertThat(rows.count("select count(*) from shared_item where item = ?", first.value()))
                .isEqualTo(1);
    }

    @Test
    void severalAreTakenInTogetherOrNotAtAll() {
        var words = "Told with others " + UUID.randomUUID();
        var good = command(UUID.randomUUID(), "", words);
        var unknown =
                new TellTrust(UUID.randomUUID(), words, "", "no-such-service", "", 0, "", Answer.NO, false, false, "");

        assertThatThrownBy(() -> cvs.asks(() -> service.tellMany(new TellMany(List.of(good, unknown)))))
                .isInstanceOf(RuleViolatedException.class);
        assertThat(rows.count("select count(*) from feedback_item where words = ?", words))
                .isZero();
        var told = cvs.asks(() -> service.tellMany(new TellMany(List.of(good, command(UUID.randomUUID(), "", words)))));
        assertThat(told).hasSize(2).doesNotHaveDuplicates();
        assertThat(cvs.asks(() -> register.find(told.get(1))).wording()).isEqualTo(words);
    }

    @Test
    void anAccountWithoutAnOrganisationCannotTell() {
        assertThatThrownBy(() -> nobodys.asks(() -> service.tell(command(UUID.randomUUID(), ""))))
                .hasFieldOrPropertyWithValue("code", SharingProblem.NO_ORGANISATION);
    }

    @Test
    void theSameFileTwiceAddsNothing() {
        var file = file("words,asked,service,month,how_heard,people,may_share\n"
                + "\"The bus goes too early " + UUID.randomUUID() + "\",Later bus,,2026-09,Café,4,yes\n"
                + ",,,,,,\n");

        var read = cvs.asks(() -> service.read(file));
        var first = cvs.asks(() -> service.takeIn(file));
        var again = cvs.asks(() -> service.takeIn(file));

        assertThat(read.items()).isEqualTo(1);
        assertThat(first).isEqualTo(1);
        assertThat(again).isZero();
        assertThat(cvs.asks(() -> service.read(file)).known()).isEqualTo(1);
        assertThat(carers.asks(() -> service.read(file)).items()).isEqualTo(1);
    }

    @Test
    void anExportThatComesBackAddsNothing() {
        told("");
        var export = cvs.asks(() -> register.export(SharedFilter.all()));

        var read = cvs.asks(() -> service.read(new UploadPartnerFile(export)));

        assertThat(read.rows()).isNotEmpty();
        assertThat(read.items()).isZero();
        assertThat(read.wrong()).isZero();
    }

    @Test
    void aFileIsTakenWholeOrNotAtAllAndTheSameRowsAreTheSameItems() {
        var words = "Told in a file " + UUID.randomUUID();
        var good = "words,people,may_share\n" + words + " one,4,yes\n" + words + " two,,\n";

        assertThatThrownBy(() -> cvs.asks(() -> service.takeWhole(file(good + words + " three,many,\n"))))
                .hasFieldOrPropertyWithValue("code", SharingProblem.FILE_NOT_WHOLE);
        assertThatThrownBy(() -> cvs.asks(() -> service.takeWhole(file("colour," + good))))
                .hasFieldOrPropertyWithValue("code", SharingProblem.FILE_NOT_WHOLE);
        assertThat(rows.count("select count(*) from feedback_item where words like ?", words + "%"))
                .isZero();

        var taken = cvs.asks(() -> service.takeWhole(file(good)));
        var grown = cvs.asks(() -> service.takeWhole(file(good + words + " three,,\n")));

        assertThat(taken).extracting(TakenRow::number).containsExactly(2, 3);
        assertThat(grown).startsWith(taken.toArray(TakenRow[]::new)).hasSize(3);
        assertThat(cvs.asks(() -> register.find(grown.get(2).item())).wording()).isEqualTo(words + " three");
        assertThat(rows.count("select count(*) from feedback_item where words like ?", words + "%"))
                .isEqualTo(3);
    }

    @Test
    void aRowWithAReferenceOfTheirsIsThatItemWhateverElseItSays() {
        var item = told("");
        var back = file("reference,words,service,people\n" + item + ",Other words,A service that has closed,100000\n");

        assertThat(cvs.asks(() -> service.takeWhole(back))).containsExactly(new TakenRow(2, item));
        assertThat(cvs.asks(() -> register.find(item)).wording()).isEqualTo(Submissions.WORDS);
        assertThatThrownBy(() -> carers.asks(() -> service.takeWhole(back)))
                .hasFieldOrPropertyWithValue("code", SharingProblem.FILE_NOT_WHOLE);
    }

    @Test
    void noCellOfAnExportIsAFormula() {
        cvs.asks(() -> service.tell(command(UUID.randomUUID(), "", "=HYPERLINK(\"https://example.org\")")));

        var export = new String(cvs.asks(() -> register.export(SharedFilter.all())), StandardCharsets.UTF_8);

        assertThat(export).contains("\"'=HYPERLINK(").doesNotContain("\"=HYPERLINK(");
    }

    @Test
    void newsIsOwedToThePeopleBehindItUntilThePartnerSaysWhomItTold() {
        var item = told("");
        var before = cvs.asks(relays::owed);
        loop.screened(item);
        loop.adoptedOnceScreened(item);
        var news = owed(item);
        assertThat(cvs.asks(relays::owed)).isEqualTo(before + 1);
        assertThat(news.outcome()).isNotEmpty();
        assertThat(loopOf(item)).isEqualTo("OPEN");
        assertThat(grade(item)).isEqualTo("NONE");

        cvs.does(() -> relays.confirm(confirmation(news)));

        assertThat(grade(item)).isEqualTo("A");
        assertThat(cvs.asks(() -> relays.page(RelayStatus.CONFIRMED, FIRST)).rows())
                .anySatisfy(each -> assertThat(each.whom()).isEqualTo("Carers' café"));
    }

    @Test
    void aChangeIsCreditedToThePartnerThatToldIt() {
        var before = cvs.asks(register::figures);
        var item = told("");
        loop.screened(item);
        loop.doneOnceScreened(item);

        var after = cvs.asks(register::figures);

        assertThat(after.items()).isEqualTo(before.items() + 1);
        assertThat(after.changes()).isEqualTo(before.changes() + 1);
        assertThat(cvs.asks(() -> register.find(item)).outcome()).isEqualTo(SharedOutcome.DONE);
    }

    @Test
    void whoGaveAnAddressIsToldThereAndOwesTheRelayAsWell() {
        var item = told("office@example.org");
        loop.screened(item);
        loop.adoptedOnceScreened(item);

        assertThat(rows.texts(
                        "select concat(route, '/', relay) from telling where item = ? and occasion = 'ADOPTED' order by id",
                        item.value()))
                .containsExactly("EMAIL/", "NONE/" + CvsPartner.ORGANISATION);
    }

    @Test
    void nobodyConfirmsTheRelayOfAnotherPartner() {
        var item = told("");
        loop.screened(item);
        loop.adoptedOnceScreened(item);
        var news = owed(item);

        assertThat(cvs.asks(() -> relays.find(news.id()))).isEqualTo(news);
        assertThatThrownBy(() -> carers.asks(() -> relays.find(news.id()))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> carers.does(() -> relays.confirm(confirmation(news))))
                .isInstanceOf(NotFoundException.class);
        assertThat(carers.asks(() -> relays.page(RelayStatus.OWED, FIRST)).rows())
                .noneMatch(each -> each.item().equals(item));
    }

    @Test
    void nobodyWasToldTomorrow() {
        var item = told("");
        loop.screened(item);
        loop.adoptedOnceScreened(item);
        var news = owed(item);
        var early = new ConfirmRelay(news.id(), news.version(), "Café", 3, LocalDate.of(2099, 1, 1), "Read out");

        assertThatThrownBy(() -> cvs.does(() -> relays.confirm(early)))
                .hasFieldOrPropertyWithValue("code", SharingProblem.DATE_IN_THE_FUTURE);
    }

    private FeedbackReference told(String email) {
        return cvs.asks(() -> service.tell(command(UUID.randomUUID(), email)));
    }

    private RelayNews owed(FeedbackReference item) {
        return cvs.asks(() -> relays.page(RelayStatus.OWED, FIRST)).rows().stream()
                .filter(each -> each.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static ConfirmRelay confirmation(RelayNews news) {
        return new ConfirmRelay(news.id(), news.version(), "Carers' café", 12, LONG_AGO, "Read out at the meeting");
    }

    private static TellTrust command(UUID key, String email) {
        return command(key, email, Submissions.WORDS);
    }

    private static TellTrust command(UUID key, String email, String words) {
        return new TellTrust(
                key, words, "", ServiceLead.SERVICE, "Carers' café", 7, "2026-09", Answer.NO, true, false, email);
    }

    private static UploadPartnerFile file(String text) {
        return new UploadPartnerFile(text.getBytes(StandardCharsets.UTF_8));
    }

    private String loopOf(FeedbackReference item) {
        return rows.texts("select loop_status from feedback_item where reference = ?", item.value())
                .get(0);
    }

    private String grade(FeedbackReference item) {
        return rows.texts("select grade from telling where item = ? and relay <> ''", item.value())
                .get(0);
    }
}
