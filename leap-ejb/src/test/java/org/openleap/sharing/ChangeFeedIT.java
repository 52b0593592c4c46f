package org.openleap.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.changefeed.Change;
import org.openleap.changefeed.ChangeProblem;
import org.openleap.changefeed.ChangeRegister;
import org.openleap.changefeed.ChangeType;
import org.openleap.changefeed.internal.ChangeCutter;
import org.openleap.feedback.Answer;
import org.openleap.feedback.FeedbackReference;
import org.openleap.harness.Actor;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.ListPlans;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Submissions;
import org.openleap.shared.Cursor;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.Loop;

/** What partners are told of the items they read: in order, again from any place, and nothing that is not theirs. */
class ChangeFeedIT extends InContainer {
    private static final Set<ChangeType> ALL = EnumSet.allOf(ChangeType.class);
    private static final String BEHIND = """
            select (select h.position - c.position from audit_head h, change_head c) + (select count(*) from audit_event e
                where not exists (select 1 from audit_seal s where s.event_id = e.id))""";
    private static final int MANY = 2000;
    private static final long FAR = 9_000_000_000L;

    @Inject
    Loop loop;

    @Inject
    Schedules schedules;

    @Inject
    Rows rows;

    @Inject
    ListPlans plans;

    @EJB
    ChangeRegister feed;

    @EJB
    ChangeCutter cutter;

    @EJB
    LateEvent late;

    @EJB
    PartnerService partners;

    @EJB
    SharingService sharing;

    @EJB
    SharingRegister staffRegister;

    @EJB
    Lead lead;

    @EJB
    CvsPartner cvs;

    @EJB
    CarersPartner carers;

    private String place;

    @BeforeEach
    void fromNowOn() {
        schedules.inForce(CvsPartner.ORGANISATION);
        place = end();
    }

    @Test
    void whatBecameOfAnItemComesInOrderAndAgainFromTheSamePlaceAndToNobodyElse() {
        var item = told();
        loop.screened(item);
        loop.adoptedOnceScreened(item);
        followed();

        var types = types(read(cvs, place), item);
        assertThat(types).startsWith(ChangeType.SHARED_ITEM_ADDED, ChangeType.SHARED_ITEM_CHANGED);
        assertThat(types).contains(ChangeType.SUGGESTION_CHANGED, ChangeType.RELAY_OWED);
        assertThat(read(cvs, place))
                .isEqualTo(read(cvs, place))
                .isSortedAccordingTo((one, other) -> Long.compare(one.id(), other.id()));
        assertThat(types(read(carers, place), item)).isEmpty();
    }

    @Test
    void aProposedWordingIsNothingASharedOneIsAndAfterwardsOnlyTheFarewellIsLeft() {
        var item = loop.submitted(Submissions.anonymous()).reference();
        loop.screened(item);
        lead.does(() -> sharing.share(new ShareItem(
                item, new Audience(CvsPartner.ORGANISATION), "People sleep badly because of bright light.")));
        followed();
        assertThat(types(read(cvs, place), item)).containsExactly(ChangeType.SHARED_ITEM_ADDED);

        schedules.lapsed(CvsPartner.ORGANISATION);
        assertThat(types(read(cvs, place), item)).isEmpty();
        schedules.inForce(CvsPartner.ORGANISATION);
        var row = lead.asks(() -> staffRegister.ofItem(item)).get(0);
        lead.does(() -> sharing.withdraw(row.id(), row.version()));
        followed();

        assertThat(types(read(cvs, place), item)).containsExactly(ChangeType.SHARED_ITEM_WITHDRAWN);
    }

    @Test
    void whatIsCommittedLateComesLateAndIsNotPassedOver() {
        var first = told();
        var second = new ArrayList<FeedbackReference>();
        followed();
        var before = end();
        late.share(first, CvsPartner.ORGANISATION, () -> {
            second.add(late.alone(this::told));
            Patience.until(() ->
                    late.alone(() -> !types(read(cvs, before), second.get(0)).isEmpty()));
            place = late.alone(this::end);
        });
        followed();

        assertThat(types(read(cvs, place), second.get(0))).isEmpty();
        assertThat(types(read(cvs, place), first)).containsExactly(ChangeType.SHARED_ITEM_ADDED);
    }

    @Test
    void aPlaceFromBeforeTheFeedBeginsIsGoneAndALaterOneIsNot() {
        told();
        followed();
        var now = end();
        rows.arrange("update leap.partner_change set fed_at = '2019-01-01' where id <= "
                + Cursor.decode(now).id());

        while (cutter.cut() > 0)
            assertThat(rows.count("select cut_at from change_head")).isPositive();

        assertThatThrownBy(() -> read(cvs, new Cursor(Instant.EPOCH, 0).encode()))
                .hasFieldOrPropertyWithValue("code", ChangeProblem.CURSOR_EXPIRED);
        assertThat(read(cvs, now)).isEmpty();
    }

    @Test
    void theFeedIsReadInTheOrderOfAnIndex() {
        var values = IntStream.range(0, MANY)
                .mapToObj(each -> "(%d, %d, '%s', 'RELAY_OWED', '%d', now(6), now(6))"
                        .formatted(FAR + each, FAR + each, CvsPartner.ORGANISATION, FAR + each))
                .collect(Collectors.joining(", "));
        rows.arrange("insert into leap.partner_change (id, place, organisation, type, subject, at, fed_at) values "
                + values);
        rows.arrange("analyze table leap.partner_change");
        try {
            var next = new PageRequest(20, new Cursor(Instant.EPOCH, FAR + 100).encode());
            plans.assertUnsorted(cvs, () -> feed.after(ALL, next));
        } finally {
            rows.arrange("delete from leap.partner_change where place >= " + FAR);
        }
    }

    private FeedbackReference told() {
        return cvs.asks(() -> partners.tell(new TellTrust(
                UUID.randomUUID(),
                Submissions.WORDS,
                "",
                ServiceLead.SERVICE,
                "Café",
                7,
                "2026-09",
                Answer.NO,
                true,
                false,
                "")));
    }

    private void followed() {
        Patience.until(() -> rows.count(BEHIND) == 0);
    }

    /** The place behind everything that the partner is told of today. */
    private String end() {
        return new Cursor(Instant.EPOCH, rows.count("select last from change_head")).encode();
    }

    private List<Change> read(Actor caller, String from) {
        var found = new ArrayList<Change>();
        var page = caller.asks(() -> feed.after(ALL, new PageRequest(200, from)));
        for (var at = from; !page.nextCursor().equals(at); ) {
            found.addAll(page.rows());
            at = page.nextCursor();
            var next = at;
            page = caller.asks(() -> feed.after(ALL, new PageRequest(200, next)));
        }
        return found;
    }

    /** What the partner is told of this item, its suggestions, and its relays. */
    private List<ChangeType> types(List<Change> changes, FeedbackReference item) {
        var owed = rows.texts("select id from relay where item = ?", item.value());
        return changes.stream()
                .filter(change -> change.subject().startsWith(item.value()) || owed.contains(change.subject()))
                .map(Change::type)
                .toList();
    }
}
