package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.partnership.Outcome;
import org.openleap.partnership.Participant;
import org.openleap.partnership.PartnershipReference;
import org.openleap.reference.WorkingDays;
import org.openleap.search.Audience;
import org.openleap.search.SearchDocument;
import org.openleap.search.SearchFacet;
import org.openleap.search.SearchKind;
import org.openleap.search.SearchSource;

/** Lets partnerships be found by what they are for, who takes part and what they want to achieve. */
@ApplicationScoped
public class PartnershipsToFind implements SearchSource {
    private static final Audience READERS =
            Audience.of(Set.of(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR));

    @Inject
    PartnershipRepository partnerships;

    @Inject
    PartRepository parts;

    @Inject
    InstantSource clock;

    @Override
    public SearchKind kind() {
        return SearchKind.PARTNERSHIP;
    }

    @Override
    public Set<String> touchedBy(Collection<String> subjects) {
        return subjects.stream().filter(PartnershipReference::isOne).collect(Collectors.toSet());
    }

    @Override
    public List<SearchDocument> read(Collection<String> references) {
        var numbers = numbers(references);
        var participants = parts.participantsOf(numbers);
        var outcomes = parts.outcomesOf(numbers);
        return partnerships.among(numbers, today(), VisibilityScope.system()).stream()
                .map(each -> document(each, texts(each, participants, outcomes)))
                .toList();
    }

    @Override
    public Set<String> visible(Collection<String> references, VisibilityScope caller) {
        return partnerships.among(numbers(references), today(), caller).stream()
                .map(each -> each.reference().value())
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> next(String after, int most) {
        long last = after.isEmpty() ? 0 : new PartnershipReference(after).number();
        return partnerships.numbers(last, most).stream()
                .map(number -> PartnershipReference.of(number).value())
                .toList();
    }

    private static List<Long> numbers(Collection<String> references) {
        return references.stream()
                .map(each -> new PartnershipReference(each).number())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }

    private static SearchDocument document(Partnership partnership, List<String> texts) {
        return SearchDocument.of(SearchKind.PARTNERSHIP, partnership.reference().value(), partnership.title(), texts)
                .listed(partnership.createdAt(), partnership.id())
                .readBy(READERS)
                .filed(SearchFacet.STATE, partnership.status().name());
    }

    private static List<String> texts(
            Partnership partnership, Map<Long, List<Participant>> participants, Map<Long, List<Outcome>> outcomes) {
        var texts = new ArrayList<String>(List.of(partnership.purpose(), partnership.area()));
        participants.getOrDefault(partnership.id(), List.of()).forEach(each -> texts.add(each.name()));
        outcomes.getOrDefault(partnership.id(), List.of()).forEach(each -> texts.add(each.title()));
        return texts;
    }
}
