package org.openleap.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openleap.privacy.Tombstone;
import org.openleap.subject.ChosenRecord;
import org.openleap.subject.RequestDetail;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;

/** What the page of a request says about it. */
@ApplicationScoped
public class RequestFacts {
    private static final int PROOF = 12;

    @Inject
    Words words;

    @Inject
    Dates dates;

    @Inject
    Deadlines deadlines;

    @Inject
    RequestRows rows;

    String heading(RequestDetail request) {
        return PrivacyText.of(
                "request.heading",
                request.reference().value(),
                words.of(request.summary().kind()));
    }

    List<Fact> of(RequestDetail request) {
        var summary = request.summary();
        var facts = new ArrayList<Fact>();
        add(facts, "request.name", summary.name());
        add(facts, "request.contact", request.contact());
        add(
                facts,
                "request.received",
                PrivacyText.of("request.receivedBy", dates.day(summary.receivedOn()), words.of(request.method())));
        add(facts, "request.due", due(request));
        add(facts, "request.extension", request.extension());
        add(
                facts,
                "request.identity",
                request.identityHow().isEmpty()
                        ? ""
                        : PrivacyText.of("request.identityBy", request.identityHow(), request.identityBy()));
        if (deadlines.isDue(request.acknowledgedOn()))
            add(facts, "request.acknowledged", dates.day(request.acknowledgedOn()));
        if (deadlines.isDue(request.closedOn())) add(facts, "request.closedOn", dates.day(request.closedOn()));
        add(facts, "request.outcome", request.outcome());
        add(facts, "request.openedBy", request.openedBy());
        return facts;
    }

    private String due(RequestDetail request) {
        var due = request.summary().dueOn();
        if (!request.isOpen() || !deadlines.isDue(due)) return rows.due(request.summary());
        var day = dates.day(due);
        var left = deadlines.left(due);
        return left.contains(day) ? day : PrivacyText.of("request.dueOn", day, left);
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) facts.add(new Fact(PrivacyText.of(label), value));
    }

    RecordRow row(RequestDetail request, ChosenRecord chosen) {
        var token = RecordTokens.of(chosen.record());
        var erase =
                Href.to("/staff/request-erase").with("ref", request.reference()).with("record", token);
        return new RecordRow(
                token,
                words.of(chosen.record().kind()),
                chosen.record().key(),
                chosen.hold(),
                chosen.tombstones().stream().map(this::inWords).toList(),
                request.isCleared() ? erase.toString() : "");
    }

    String inWords(Tombstone tombstone) {
        return PrivacyText.of(
                "tombstone",
                dates.day(tombstone.at()),
                words.of(tombstone.depth()),
                words.of(tombstone.authority()),
                tombstone.by(),
                tombstone.proof().substring(0, PROOF));
    }
}
