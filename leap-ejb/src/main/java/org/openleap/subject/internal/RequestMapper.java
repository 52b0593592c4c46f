package org.openleap.subject.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.identity.People;
import org.openleap.privacy.HoldLine;
import org.openleap.privacy.PersonalData;
import org.openleap.privacy.RecordKey;
import org.openleap.subject.ChosenRecord;
import org.openleap.subject.RequestDetail;
import org.openleap.subject.RequestSummary;

/** Turns a request into what its page shows. */
@ApplicationScoped
public class RequestMapper {
    @Inject
    RequestRepository requests;

    @Inject
    PersonalData personal;

    @Inject
    People people;

    public RequestSummary summary(SubjectRequest request) {
        return new RequestSummary(
                request.reference(),
                request.kind(),
                request.status(),
                request.name(),
                request.receivedOn(),
                request.dueOn(),
                request.isIdentified(),
                request.isAcknowledged());
    }

    public RequestDetail detail(SubjectRequest request) {
        return new RequestDetail(
                summary(request),
                request.method(),
                request.contact(),
                request.asked(),
                request.identityHow(),
                request.isIdentified() ? people.nameOf(request.identityBy()) : "",
                request.acknowledgedOn(),
                request.extension(),
                request.outcome(),
                request.closedOn(),
                people.nameOf(request.openedBy()),
                requests.chosen(request.reference()).stream().map(this::chosen).toList(),
                requests.leftOut(request.reference()).stream()
                        .map(LeftOutLine::leftOut)
                        .toList(),
                request.version());
    }

    private ChosenRecord chosen(RecordKey record) {
        var hold = personal.holdOver(record).map(HoldLine::title).orElse("");
        return new ChosenRecord(record, hold, personal.tombstones(record));
    }
}
