package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.audit.SealedEvent;
import org.openleap.changefeed.ChangeSource;
import org.openleap.changefeed.ChangeType;
import org.openleap.changefeed.PartnerChange;
import org.openleap.identity.VisibilityScope;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.Partnerships;
import org.openleap.reference.WorkingDays;

/** Lets the organisations that take part in a partnership follow it. */
@ApplicationScoped
public class PartnershipChanges implements ChangeSource {
    /** Who of the trust looks after it is nobody else's business. */
    private static final String HANDED_OVER = "partnership.handedOver";

    @Inject
    Partnerships programme;

    @Inject
    PartnershipRepository partnerships;

    @Inject
    InstantSource clock;

    @Override
    public Set<ChangeType> types() {
        return EnumSet.of(ChangeType.PARTNERSHIP_CHANGED);
    }

    @Override
    public List<PartnerChange> changesIn(List<SealedEvent> events) {
        var telling = events.stream().filter(PartnershipChanges::isOne).toList();
        var organisations = programme.organisationsOf(
                telling.stream().map(PartnershipChanges::reference).collect(Collectors.toSet()));
        return telling.stream()
                .flatMap(event -> organisations.getOrDefault(reference(event), Set.of()).stream()
                        .map(organisation -> change(event, organisation)))
                .toList();
    }

    @Override
    public Set<String> visible(ChangeType type, Collection<String> subjects, VisibilityScope caller) {
        var numbers = subjects.stream()
                .map(subject -> new PartnershipReference(subject).number())
                .toList();
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
        return partnerships.among(numbers, today, caller).stream()
                .map(each -> each.reference().value())
                .collect(Collectors.toSet());
    }

    private static boolean isOne(SealedEvent event) {
        var action = event.entry().action();
        return action.startsWith("partnership.")
                && !action.equals(HANDED_OVER)
                && PartnershipReference.isOne(event.entry().subject());
    }

    private static PartnershipReference reference(SealedEvent event) {
        return new PartnershipReference(event.entry().subject());
    }

    private static PartnerChange change(SealedEvent event, String organisation) {
        return new PartnerChange(
                event,
                organisation,
                ChangeType.PARTNERSHIP_CHANGED,
                event.entry().subject());
    }
}
