package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.agreement.AgreementReference;
import org.openleap.audit.SealedEvent;
import org.openleap.changefeed.ChangeSource;
import org.openleap.changefeed.ChangeType;
import org.openleap.changefeed.PartnerChange;
import org.openleap.identity.VisibilityScope;

/** Lets the parties of an agreement follow it. The trust's own draft is its own until it shows a version. */
@ApplicationScoped
public class AgreementChanges implements ChangeSource {
    private static final Set<String> IN_THE_TRUST =
            Set.of("agreement.drafted", "agreement.written", "agreement.described", "schedule.described");

    @Inject
    AgreementRepository agreements;

    @Override
    public Set<ChangeType> types() {
        return EnumSet.of(ChangeType.AGREEMENT_CHANGED);
    }

    @Override
    public List<PartnerChange> changesIn(List<SealedEvent> events) {
        var telling = events.stream().filter(AgreementChanges::isOne).toList();
        var subjects = telling.stream().map(event -> event.entry().subject()).collect(Collectors.toSet());
        var found = agreements.among(numbers(subjects), VisibilityScope.system()).stream()
                .collect(Collectors.toMap(each -> each.reference().value(), Function.identity()));
        return telling.stream()
                .flatMap(event ->
                        Stream.ofNullable(found.get(event.entry().subject())).flatMap(each -> changes(event, each)))
                .toList();
    }

    @Override
    public Set<String> visible(ChangeType type, Collection<String> subjects, VisibilityScope caller) {
        return agreements.among(numbers(subjects), caller).stream()
                .map(each -> each.reference().value())
                .collect(Collectors.toSet());
    }

    private static boolean isOne(SealedEvent event) {
        var action = event.entry().action();
        return (action.startsWith("agreement.") || action.startsWith("schedule."))
                && !IN_THE_TRUST.contains(action)
                && AgreementReference.isOne(event.entry().subject());
    }

    private static Stream<PartnerChange> changes(SealedEvent event, Agreement agreement) {
        return agreement.organisations().stream()
                .map(party -> new PartnerChange(
                        event,
                        party.value(),
                        ChangeType.AGREEMENT_CHANGED,
                        agreement.reference().value()));
    }

    private static List<Long> numbers(Collection<String> references) {
        return references.stream()
                .map(each -> new AgreementReference(each).number())
                .toList();
    }
}
