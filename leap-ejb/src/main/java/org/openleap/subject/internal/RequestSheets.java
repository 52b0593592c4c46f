package org.openleap.subject.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.openleap.privacy.FoundRecord;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.PersonalRecords;
import org.openleap.privacy.RecordFacts;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.privacy.Removal;
import org.openleap.privacy.WantedPerson;
import org.openleap.reference.WorkingDays;
import org.openleap.subject.RequestReference;

/** Requests are personal data themselves. */
@ApplicationScoped
public class RequestSheets implements PersonalRecords {
    @Inject
    RequestRepository requests;

    @Inject
    InstantSource clock;

    @Override
    public List<FoundRecord> find(WantedPerson wanted, int most) {
        return requests.find(wanted, most);
    }

    @Override
    public List<HeldSheet> tell(RecordKey record) {
        return request(record).map(RequestSheets::sheet).stream().toList();
    }

    private static HeldSheet sheet(SubjectRequest request) {
        return HeldSheet.of("request")
                .with("reference", request.reference())
                .with("about", request.kind())
                .with("at", request.receivedOn())
                .with("name", request.name())
                .with("address", request.contact())
                .with("asked", request.asked())
                .with("identity", request.identityHow())
                .with("text", request.outcome())
                .sheet();
    }

    @Override
    public List<String> identifiers(RecordKey record) {
        return request(record)
                .map(request -> List.of(request.name(), request.contact()))
                .orElse(List.of());
    }

    @Override
    public Optional<RecordFacts> facts(RecordKey record) {
        return request(record)
                .map(request -> new RecordFacts(
                        "",
                        "",
                        request.receivedOn().atStartOfDay(WorkingDays.LONDON).toInstant()));
    }

    @Override
    public void erase(RecordKey record, Removal removal) {
        request(record).ifPresent(request -> {
            request.erase(removal, clock.instant());
            requests.leftOut(request.reference()).forEach(requests::remove);
        });
    }

    private Optional<SubjectRequest> request(RecordKey record) {
        if (!record.is(RecordKind.REQUEST)) return Optional.empty();
        return RequestReference.read(record.key()).flatMap(requests::find);
    }
}
