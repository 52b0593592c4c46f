package org.openleap.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.consent.ConsentPurpose;
import org.openleap.feedback.ProposerService;
import org.openleap.feedback.TakeBackPermission;

/** "I no longer allow this." */
@ApplicationScoped
class DisallowAct implements TrackAct {
    private static final String FIELD = "disallow";

    @Inject
    ProposerService service;

    @Inject
    FormProblems problems;

    @Override
    public String name() {
        return "disallow";
    }

    @Override
    public Optional<String> perform(TrackVisit visit) {
        var ticked = List.of(visit.answer(FIELD).split(","));
        var purposes = Stream.of(ConsentPurpose.values())
                .filter(each -> ticked.contains(each.name()))
                .collect(Collectors.toSet());
        if (purposes.isEmpty()) {
            problems.say(FIELD, "track", "disallow.missing");
            return Optional.empty();
        }
        service.disallow(new TakeBackPermission(visit.reference(), visit.phrase(), purposes));
        return Optional.of("disallow.done");
    }
}
