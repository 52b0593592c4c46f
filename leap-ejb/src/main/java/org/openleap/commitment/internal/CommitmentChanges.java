package org.openleap.commitment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.audit.SealedEvent;
import org.openleap.changefeed.ChangeSource;
import org.openleap.changefeed.ChangeType;
import org.openleap.changefeed.PartnerChange;
import org.openleap.identity.VisibilityScope;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.Partnerships;

/** Lets partners follow what the trust and they promised each other. */
@ApplicationScoped
public class CommitmentChanges implements ChangeSource {
    @Inject
    CommitmentRepository commitments;

    @Inject
    Partnerships partnerships;

    @Override
    public Set<ChangeType> types() {
        return EnumSet.of(ChangeType.COMMITMENT_CHANGED);
    }

    @Override
    public List<PartnerChange> changesIn(List<SealedEvent> events) {
        var telling = events.stream()
                .filter(event -> event.entry().action().startsWith("commitment."))
                .toList();
        var subjects = telling.stream().map(event -> event.entry().subject()).toList();
        var found = commitments.among(subjects, VisibilityScope.system()).stream()
                .collect(Collectors.toMap(each -> each.reference().value(), Function.identity()));
        var organisations = partnerships.organisationsOf(
                found.values().stream().map(Commitment::partnership).collect(Collectors.toSet()));
        return telling.stream()
                .flatMap(event -> Stream.ofNullable(found.get(event.entry().subject()))
                        .flatMap(each -> whom(each, organisations).map(whom -> change(event, whom))))
                .toList();
    }

    @Override
    public Set<String> visible(ChangeType type, Collection<String> subjects, VisibilityScope caller) {
        return commitments.among(subjects, caller).stream()
                .map(each -> each.reference().value())
                .collect(Collectors.toSet());
    }

    /** The organisation that it is with; all that take part when it is with all of them. */
    private static Stream<String> whom(Commitment commitment, Map<PartnershipReference, Set<String>> organisations) {
        if (!commitment.organisation().isEmpty()) return Stream.of(commitment.organisation());
        return organisations.getOrDefault(commitment.partnership(), Set.of()).stream();
    }

    private static PartnerChange change(SealedEvent event, String organisation) {
        return new PartnerChange(
                event,
                organisation,
                ChangeType.COMMITMENT_CHANGED,
                event.entry().subject());
    }
}
